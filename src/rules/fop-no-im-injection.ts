/** Injection into muscle, nerve block or arterial puncture in fibrodysplasia ossificans progressiva (FOP). */
import { fopAt } from '../clinical/fop';
import {
  injectionsIntoMuscle,
  isIntoMuscle,
  isToCome,
  lacksComplications,
  plannedProcedures,
  standing,
} from '../clinical/invasive';
import { askComplications, askFields, askReferral } from '../clinical/prompts';
import { therapies } from '../clinical/therapies';
import { known } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Rule, Tell } from './rule';

export const fopNoImInjection: Rule = {
  id: 'fop-no-im-injection',
  title: 'Injection into muscle, nerve block or arterial puncture in FOP',
  why: 'In fibrodysplasia ossificans progressiva (FOP) an injection into muscle, a block of the lower jaw and an arterial puncture are avoided unless they are needed to save life. Blood from a vein, a drip and an injection under the skin are acceptable; vaccines go under the skin where possible, and not in a flare.',
  whenNot:
    'It only informs about an injection that is over, until complications are recorded, and about a planned vaccine without a route. What is needed to save life can be accepted with that reason.',
  kind: 'safety',
  level: 'error',
  facts: ['L83', 'L137'],
  fix: 'prompt',
  examples: {
    bad: [
      `diagnosis:
  codes: icd10_cm M61.143
treatment:
  - therapy: vaccination
    status: planned
    route: im
           ^^
`,
      `genetics:
  diagnosis: fop
surgery:
  - type: other
    role: other
    urgency: emergency
    status: planned
    procedures: [mandibular_block, arterial_puncture]
                 ^^^^^^^^^^^^^^^^
                                   ^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `diagnosis:
  codes: icd10_cm M61.143
treatment:
  - therapy: vaccination
    status: planned
    route: sc
`,
      `diagnosis:
  codes: icd10_cm M61.52
treatment:
  - therapy: vaccination
    status: planned
    route: im
`,
    ],
  },
  check(note, tell) {
    const fop = fopAt(note);
    if (!fop) return;
    const related = [{ at: spanOf(note, fop), message: 'FOP is recorded here.' }];
    found(note, (finding) => tell({ ...finding, related }));
  },
};

function found(note: Note, tell: Tell): void {
  for (const { operation, name, index } of plannedProcedures(
    note,
    'nerve_block',
    'mandibular_block',
    'arterial_puncture',
  )) {
    tell({
      at: spanOf(note, [...operation.path, 'procedures', index]),
      message: `This ${name} ${standing(operation.value)}, in FOP. Blocks and arterial puncture are avoided there, since a needle in muscle can set off new bone. Check whether it is needed to save life; if so, accept this with that reason.`,
      fixes: askReferral(note, 'fop_expert'),
    });
  }
  for (const { value, path } of injectionsIntoMuscle(note)) {
    tell({
      at: spanOf(note, [...path, value.route === 'im' ? 'route' : 'therapy']),
      message: `This ${value.therapy} goes into a muscle, in FOP. That can set off new bone; the routes under the skin and into a vein are acceptable. Consider another route; if it is needed to save life, accept this with that reason.`,
      fixes: askReferral(note, 'fop_expert'),
    });
  }
  for (const therapy of therapies(note.data)) {
    const { value, path } = therapy;
    const isPlanned = value.status === 'planned' && isToCome(note, therapy);
    if (value.therapy === 'vaccination' && known(value.route) === undefined && isPlanned) {
      tell({
        at: spanOf(note, [...path, 'therapy']),
        level: 'information',
        message: `A vaccination is planned in FOP, and its route is not recorded. Into a muscle it can set off new bone; under the skin it is acceptable, but not in a flare. Record the route.`,
        fixes: askFields(note, 'Add route', path, ['route']),
      });
    }
    if (isIntoMuscle(value) && value.status !== 'planned' && !isToCome(note, therapy) && lacksComplications(note)) {
      tell({
        at: spanOf(note, [...path, value.route === 'im' ? 'route' : 'therapy']),
        level: 'information',
        message: `This ${value.therapy} into a muscle is recorded in FOP, and not as planned. It can set off new bone there, so later readers need to know what followed. Record it in complications, also if nothing did.`,
        fixes: askComplications(note, value.id),
      });
    }
  }
}
