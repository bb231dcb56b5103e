/** A declared emergency in fibrodysplasia ossificans progressiva (FOP): life comes first. */
import { fopAt } from '../clinical/fop';
import { plannedOperations } from '../clinical/invasive';
import { askFields } from '../clinical/prompts';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const fopEmergencyOverride: Rule = {
  id: 'fop-emergency-override',
  title: 'Emergency in FOP: life comes first',
  why: 'In an emergency the guideline for fibrodysplasia ossificans progressiva (FOP) protects life as if there were no FOP. An injection into muscle or a central line is kept for what survival needs; a peripheral vein is acceptable. After a head injury it names a CT of the head and a brace for the neck.',
  whenNot: 'It says nothing once plan_airway is filled in, about what is done, and in a published case.',
  kind: 'safety',
  level: 'information',
  facts: ['L137', 'L138', 'L84'],
  fix: 'prompt',
  examples: {
    bad: [
      `genetics:
  diagnosis: fop
surgery:
  - type: fracture_fixation
    status: planned
    urgency: emergency
             ^^^^^^^^^
`,
      `genetics:
  diagnosis: fop
surgery:
  - type: neurosurgery
    urgency: emergency
             ^^^^^^^^^
    plan_airway:
    words: bleeding after a fall
`,
    ],
    good: [
      `genetics:
  diagnosis: fop
surgery:
  - type: fracture_fixation
    status: done
    urgency: emergency
`,
      `genetics:
  diagnosis: fop
surgery:
  - type: neurosurgery
    urgency: emergency
    plan_airway: awake fibre-optic intubation by the team that knows her
`,
    ],
  },
  check(note, tell) {
    const fop = fopAt(note);
    if (!fop) return;
    for (const { value, path } of plannedOperations(note)) {
      if (value.urgency !== 'emergency' || value.plan_airway !== undefined) continue;
      tell({
        at: spanOf(note, [...path, 'urgency']),
        message:
          'A declared emergency in FOP: life comes first, as if there were no FOP, by the gentlest route. Anaesthesia needs care for the airway; after a head injury, consider CT of the head and a brace for the neck. Record plan_airway.',
        related: [{ at: spanOf(note, fop), message: 'FOP is recorded here.' }],
        fixes: askFields(note, 'Add plan_airway', path, ['plan_airway']),
      });
    }
  },
};
