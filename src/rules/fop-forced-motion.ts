/** Forced or machine-driven motion in fibrodysplasia ossificans progressiva (FOP). */
import { isActive } from '../clinical/active';
import { fopAt } from '../clinical/fop';
import { manipulationAt } from '../clinical/forcedMotion';
import { lacksComplications, pastOperations, plannedOperations, standing } from '../clinical/invasive';
import { askComplications, askEnd, askReferral } from '../clinical/prompts';
import { entries } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Rule, Tell } from './rule';

export const fopForcedMotion: Rule = {
  id: 'fop-forced-motion',
  title: 'Forced or machine-driven motion in fibrodysplasia ossificans progressiva (FOP)',
  why: 'In FOP stretching and injury of muscle set off flares and new bone; jaw and cervical spine are not manipulated. Passive movement is avoided, and movement by the patient is encouraged.',
  whenNot:
    'It only informs about what is over, until complications are recorded. A cancelled or declined operation does not count.',
  kind: 'safety',
  level: 'error',
  facts: ['L85', 'L138'],
  fix: 'prompt',
  examples: {
    bad: [
      `genetics:
  diagnosis: fop
rehabilitation:
  - type: cpm
          ^^^
  - type: forceful_manipulation
          ^^^^^^^^^^^^^^^^^^^^^
`,
      `genetics:
  diagnosis: fop
surgery:
  - type: manipulation_under_anaesthesia
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    status: planned
`,
    ],
    good: [
      `genetics:
  diagnosis: fop
rehabilitation:
  - type: active_assisted_rom
  - type: positioning
`,
      `genetics:
  diagnosis: osteoma_cutis
surgery:
  - type: manipulation_under_anaesthesia
    status: planned
`,
    ],
  },
  check(note, tell) {
    const fop = fopAt(note);
    if (!fop) return;
    const related = [{ at: spanOf(note, fop), message: 'FOP is recorded here.' }];
    const tellBeside: Tell = (finding) => tell({ ...finding, related });
    exercises(note, tellBeside);
    manipulations(note, tellBeside);
  },
};

function exercises(note: Note, tell: Tell): void {
  for (const entry of entries(note.data, 'rehabilitation')) {
    const { value, path } = entry;
    if (value.type !== 'cpm' && value.type !== 'forceful_manipulation') continue;
    const at = spanOf(note, [...path, 'type']);
    if (isActive(note, entry)) {
      tell({
        at,
        message: ahead(`The entry ${value.type} is not marked as over`),
        fixes: [...askEnd(note, entry), ...askReferral(note, 'fop_expert')],
      });
    } else if (lacksComplications(note)) {
      tell({
        at,
        level: 'information',
        message: past(`The entry ${value.type}`),
        fixes: askComplications(note, value.id),
      });
    }
  }
}

function manipulations(note: Note, tell: Tell): void {
  for (const { value, path } of plannedOperations(note)) {
    const place = manipulationAt(value);
    if (!place) continue;
    tell({
      at: spanOf(note, [...path, ...place]),
      message: ahead(`This manipulation ${standing(value)}`),
      fixes: askReferral(note, 'fop_expert'),
    });
  }
  for (const { value, path } of lacksComplications(note) ? pastOperations(note) : []) {
    const place = manipulationAt(value);
    if (!place) continue;
    tell({
      at: spanOf(note, [...path, ...place]),
      level: 'information',
      message: past('This manipulation'),
      fixes: askComplications(note, value.id),
    });
  }
}

const ahead = (what: string): string =>
  `${what}, and FOP is recorded. Forcing a joint there is a known trigger of flares and new bone. Consider movement by the patient alone, within what does not hurt, and an FOP expert.`;

const past = (what: string): string =>
  `${what} is recorded in FOP, and not as planned. Forcing a joint can set off new bone there, so later readers need to know what followed. Record it in complications, also if nothing did.`;
