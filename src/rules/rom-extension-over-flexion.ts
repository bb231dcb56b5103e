/** An extension deficit larger than the flexion. */
import { limitsOf, oddness } from '../clinical/motionLimits';
import type { Path } from '../knowledge/schema';
import { entries } from '../model/access';
import { put } from '../model/edit';
import { type Note, spanOf } from '../model/note';
import type { Fix, Rule } from './rule';

export const romExtensionOverFlexion: Rule = {
  id: 'rom-extension-over-flexion',
  title: 'Extension deficit larger than the flexion',
  why: 'A joint cannot lack more extension than it flexes: its arc would be less than nothing. Often the two numbers are swapped, or the sign of the deficit is wrong: 30 lacks 30 degrees, -5 goes 5 degrees beyond straight.',
  whenNot: 'It says nothing about a fixed joint, and where one of the angles is not possible by itself.',
  kind: 'contradiction',
  level: 'error',
  isDataError: true,
  facts: ['L17'],
  fix: 'rewrite',
  examples: {
    bad: [
      `lesions:
  - site: elbow
rom:
  - flexion: 30
    extension_deficit: 95
                       ^^
`,
      `lesions:
  - site: knee
rom:
  - flexion: 40
    extension_deficit: 41
                       ^^
    fixed: no
`,
    ],
    good: [
      `lesions:
  - site: elbow
rom:
  - flexion: 95
    extension_deficit: 30
`,
      `lesions:
  - site: knee
rom:
  - flexion: 40
    extension_deficit: 40
`,
      `lesions:
  - site: knee
rom:
  - flexion: 40
    extension_deficit: 41
    fixed: yes
`,
    ],
  },
  check(note, tell) {
    for (const { value, path } of entries(note.data, 'rom')) {
      const { flexion, extension_deficit } = value;
      if (typeof flexion !== 'number' || typeof extension_deficit !== 'number') continue;
      const isSlip = (['flexion', 'extension_deficit'] as const).some(
        (angle) => oddness(value[angle], limitsOf(note.data, value, angle)) === 'impossible',
      );
      if (extension_deficit <= flexion || value.fixed === 'yes' || isSlip) continue;
      tell({
        at: spanOf(note, [...path, 'extension_deficit']),
        message: `The extension deficit (${extension_deficit}) is larger than the flexion (${flexion}): the arc would be less than nothing. Check whether the two are swapped, and the sign: 0 is straight, 30 lacks 30 degrees, -5 goes 5 beyond. A joint that does not move is fixed: yes.`,
        related: [{ at: spanOf(note, [...path, 'flexion']), message: 'The flexion of the same measurement.' }],
        fixes: [swap(note, path, { flexion: extension_deficit, extension_deficit: flexion })],
      });
    }
  },
};

function swap(note: Note, path: Path, right: { readonly flexion: number; readonly extension_deficit: number }): Fix {
  const edits = () => Object.entries(right).flatMap(([angle, degrees]) => put(note, [...path, angle], degrees));
  return { title: 'Swap flexion and extension_deficit', kind: 'rewrite', preferred: false, edits };
}
