/** A joint with a lesion and no word on how it moves, or only words. */
import { hasAngle, isDescribed, isLimbJoint, jointOf } from '../clinical/motion';
import { unmeasured } from '../clinical/needs/rom';
import { isPublished } from '../clinical/published';
import { entries } from '../model/access';
import { keySpanOf, type Note, spanOf } from '../model/note';
import type { Finding, Rule, Tell } from './rule';

export const romMissing: Rule = {
  id: 'rom-missing',
  title: 'No range of motion of a joint with ossification',
  why: 'Ossification can badly disturb movement, and motion may be lost early. Only a range of motion for each joint shows how much, and whether it changes.',
  whenNot:
    'It says nothing about lesions that are not at a joint of the limbs and in notes for a tumour board. Words for the range are enough, with a hint in cases of your own that degrees are better; `rom: not_stated` answers it.',
  kind: 'missing',
  level: 'warning',
  facts: ['S03', 'S09'],
  fix: 'none',
  examples: {
    bad: [
      `note_type: initial
           ^^^^^^^
lesions:
  - site: elbow
`,
      `note_type: follow_up
lesions:
  - site: hip
    side: both
rom:
^^^
  - side: left
    mode: passive
    flexion: 80
`,
      `note_type: initial
lesions:
  - site: hip
rom:
^^^
  - range: limited
`,
    ],
    good: [
      `note_type: initial
lesions:
  - site: elbow
rom:
  - mode: active
    flexion: 80
`,
      `note_type: initial
lesions:
  - site: thigh
`,
      `note_type: initial
lesions:
  - site: elbow
rom: not_stated
`,
      `note_type: initial
lesions:
  - site: hip
rom:
  - range: full
`,
    ],
  },
  check(note, tell) {
    const { note_type = '', rom } = note.data;
    if (typeof rom === 'string' || !['initial', 'follow_up', 'case_report', 'series_entry'].includes(note_type)) return;
    const names = unmeasured(note).map(({ name }) => name);
    if (names.length > 0) tell(missing(note, names));
    if (!isPublished(note.data)) inWordsOnly(note, tell);
  },
};

const missing = (note: Note, names: readonly string[]): Finding => ({
  at: entries(note.data, 'rom').length > 0 ? keySpanOf(note, ['rom']) : spanOf(note, ['note_type']),
  missing: ['rom'],
  message: `No range of motion for ${names.join(', ')}. Ossification can disturb movement early, and only a measurement shows how much. Add one, or answer rom with not_stated.`,
});

/** Words for a range that is not full. */
function inWordsOnly(note: Note, tell: Tell): void {
  for (const { value, path } of entries(note.data, 'rom')) {
    const { fixed, range } = value;
    const isInWords = isDescribed(value) && fixed !== 'yes' && !hasAngle(value);
    if (!isInWords || range === 'full' || range === 'none' || !isLimbJoint(jointOf(note.data, value))) continue;
    tell({
      at: keySpanOf(note, ['rom']),
      missing: [...path, 'flexion'],
      level: 'hint',
      message:
        'Motion of this joint: only in words. Degrees are better, since they can be compared. Add them if known.',
    });
  }
}
