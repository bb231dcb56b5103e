/** An excision is planned that may bleed more than usual, and no plan for that is recorded. */
import { bleedingRisks, isOnBloodThinner } from '../clinical/bleeding';
import { plannedExcisions } from '../clinical/invasive';
import { askFields } from '../clinical/prompts';
import { known } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const excisionBleedingPlan: Rule = {
  id: 'excision-bleeding-plan',
  title: 'Excision with a risk of bleeding, without a plan for it',
  why: 'In neurogenic HO of the hip blood loss was higher with bone in front of and around the joint. A drug that thins the blood, or a disorder of clotting, adds to it. So the note should say what blood and vessel cover is planned, and how such a drug is paused or bridged.',
  whenNot:
    'It says nothing once the plans are written, about operations that are done, and about published cases. `not_stated` is no plan.',
  kind: 'safety',
  level: 'warning',
  facts: ['L147'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  medications: anticoagulant
surgery:
  - type: ho_excision
          ^^^^^^^^^^^
    status: planned
    plan_bleeding: two units ready
`,
      `lesions:
  - site: hip
    position: circumferential
surgery:
  - type: ho_excision
          ^^^^^^^^^^^
    status: planned
`,
    ],
    good: [
      `patient:
  medications: anticoagulant
surgery:
  - type: ho_excision
    status: planned
    plan_bleeding: two units ready
    plan_anticoagulation: paused 3 days before
`,
      `lesions:
  - site: hip
    position: posterior
surgery:
  - type: ho_excision
    status: planned
`,
    ],
  },
  check(note, tell) {
    const { data } = note;
    for (const { value, path } of plannedExcisions(note)) {
      const risks = bleedingRisks(data, value);
      const open = [
        ...(risks.length > 0 && known(value.plan_bleeding) === undefined ? ['plan_bleeding'] : []),
        ...(isOnBloodThinner(data) && known(value.plan_anticoagulation) === undefined ? ['plan_anticoagulation'] : []),
      ];
      if (open.length === 0) continue;
      tell({
        at: spanOf(note, [...path, 'type']),
        message: `This excision may bleed more than usual (${[...new Set(risks.map(({ words }) => words))].join(', ')}), and ${open.join(' and ')} ${open.length > 1 ? 'are' : 'is'} open. Blood loss was higher in front of and around the hip; drugs that thin the blood add to it. Record the plan: blood, vessels, pause or bridging.`,
        related: risks.map((risk) => ({ at: spanOf(note, risk.path), message: 'This adds to bleeding.' })),
        fixes: askFields(note, `Add ${open.join(' and ')}`, path, open),
      });
    }
  },
};
