/** An operation that is no emergency, in fibrodysplasia ossificans progressiva (FOP). */
import type { Operation } from '../clinical/excision';
import { fopAt } from '../clinical/fop';
import { isBiopsy, lacksComplications, pastOperations, plannedOperations, standing } from '../clinical/invasive';
import { askComplications, askFields, askReferral } from '../clinical/prompts';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const fopNoElectiveSurgery: Rule = {
  id: 'fop-no-elective-surgery',
  title: 'Operation that is no emergency, in fibrodysplasia ossificans progressiva (FOP)',
  why: 'In FOP the removal of bone provokes more bone, so elective surgery is avoided. Anaesthesia needs a team that knows FOP, and cover with a steroid is recommended. In an emergency life comes first, as if there were no FOP.',
  whenNot:
    'It says nothing about an operation with urgency `emergency`, nor about biopsies and forced motion, which have rules of their own. It only informs about an operation that is done, until complications are recorded.',
  kind: 'safety',
  level: 'error',
  facts: ['L84', 'L137', 'S16'],
  fix: 'prompt',
  examples: {
    bad: [
      `genetics:
  diagnosis: fop
surgery:
  - type: ho_excision
          ^^^^^^^^^^^
    status: planned
`,
      `genetics:
  diagnosis: fop
surgery:
  - type: fracture_fixation
          ^^^^^^^^^^^^^^^^^
    urgency: urgent
`,
    ],
    good: [
      `genetics:
  diagnosis: fop
surgery:
  - type: ho_excision
    status: declined
`,
      `genetics:
  diagnosis: fop
surgery:
  - type: fracture_fixation
    urgency: emergency
`,
    ],
  },
  check(note, tell) {
    const fop = fopAt(note);
    if (!fop) return;
    const related = [{ at: spanOf(note, fop), message: 'FOP is recorded here.' }];
    for (const { value, path } of plannedOperations(note)) {
      if (!isElective(value)) continue;
      tell({
        at: spanOf(note, [...path, 'type']),
        message: `This ${value.type} ${standing(value)}, in FOP, and is no declared emergency. Surgery on FOP bone provokes more bone. Check whether it can be avoided; if not, record the airway plan and the FOP expert, and accept this with the reason.`,
        related,
        fixes: [
          ...askFields(note, 'Add what to settle first: urgency, airway, reason', path, checklist),
          ...askReferral(note, 'fop_expert'),
        ],
      });
    }
    for (const { value, path } of lacksComplications(note) ? pastOperations(note) : []) {
      if (!isElective(value)) continue;
      tell({
        at: spanOf(note, [...path, 'type']),
        level: 'information',
        message: `This ${value.type} is recorded in FOP, and not as planned. An operation can make new bone there, so later readers need to know what followed. Record it in complications, also if nothing did.`,
        related,
        fixes: askComplications(note, value.id),
      });
    }
  },
};

const checklist = ['urgency', 'plan_airway', 'words'];

const isElective = (operation: Operation): boolean =>
  operation.urgency !== 'emergency' && !isBiopsy(operation) && operation.type !== 'manipulation_under_anaesthesia';
