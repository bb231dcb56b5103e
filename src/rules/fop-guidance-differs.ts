/** Prevention as for acquired ossification, in fibrodysplasia ossificans progressiva (FOP). */
import { isActive } from '../clinical/active';
import { fopAt } from '../clinical/fop';
import { askReferral } from '../clinical/prompts';
import { isBisphosphonate, isNsaid, isRadiotherapy, type Therapy } from '../clinical/therapies';
import { entries } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const fopGuidanceDiffers: Rule = {
  id: 'fop-guidance-differs',
  title: 'Prevention as for acquired ossification, in FOP',
  why: 'Advice on prevention with an anti-inflammatory drug, radiotherapy or a bisphosphonate is written for ossification after injury or surgery. It does not carry over to fibrodysplasia ossificans progressiva (FOP): for long-term anti-inflammatory drugs there is no evidence that they prevent flares or new bone.',
  whenNot:
    'It says nothing about what was declined, about `therapy: none`, and about other drugs, such as palovarotene or a corticosteroid. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L86', 'L84', 'X8'],
  fix: 'prompt',
  examples: {
    bad: [
      `genetics:
  diagnosis: fop
prophylaxis:
  - therapy: indomethacin
             ^^^^^^^^^^^^
`,
      `genetics:
  diagnosis: fop
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
    status: planned
  - therapy: etidronate
             ^^^^^^^^^^
`,
    ],
    good: [
      `genetics:
  diagnosis: fop
prophylaxis:
  - therapy: none
    reason: fop
`,
      `genetics:
  diagnosis: fop
prophylaxis:
  - therapy: radiotherapy
    status: declined
  - therapy: palovarotene
`,
    ],
  },
  check(note, tell) {
    const fop = fopAt(note);
    if (!fop) return;
    for (const entry of entries(note.data, 'prophylaxis')) {
      const { value, path } = entry;
      if (!isForAcquired(value) || value.status === 'declined') continue;
      tell({
        at: spanOf(note, [...path, 'therapy']),
        message: `Prevention by ${value.therapy} is recorded, in FOP. Advice on prevention is written for ossification after injury or surgery and does not carry over. Check what it is meant for, and consider an FOP expert.`,
        ...(!isActive(note, entry) && { level: 'information' }),
        related: [{ at: spanOf(note, fop), message: 'FOP is recorded here.' }],
        fixes: askReferral(note, 'fop_expert'),
      });
    }
  },
};

const isForAcquired = (therapy: Therapy): boolean =>
  isNsaid(therapy) || isRadiotherapy(therapy) || isBisphosphonate(therapy);
