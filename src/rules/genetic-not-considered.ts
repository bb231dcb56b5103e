/** A child whose ossification has no cause, and no genetic disease is thought of. */
import { isChildWithoutCause, isFop } from '../clinical/fop';
import { answeredEntries, childhoodDiseases, diseaseEntries } from '../clinical/geneticDisease';
import { askDifferential } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { fields, known } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const geneticNotConsidered: Rule = {
  id: 'genetic-not-considered',
  title: 'Child without a cause, and no genetic disease considered',
  why: 'Ossification in a child without injury, surgery, burn or a lesion of brain or cord raises the question of fibrodysplasia ossificans progressiva (FOP), progressive osseous heteroplasia (POH) and Albright hereditary osteodystrophy (AHO). In FOP a biopsy or an injection into muscle does harm, so the thought comes before anything invasive. Great toes and skin give the first answer.',
  whenNot:
    'It says nothing once genetics has a diagnosis (`none` counts), or one of the three stands in the differential with a reason, evidence or a result. It only informs in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L103', 'L81', 'L92'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  age: 9
cause:
  class: idiopathic
         ^^^^^^^^^^
`,
      `patient:
  age: child
cause:
  class: unknown
differential:
  - diagnosis: fop
               ^^^
    status: considered
`,
    ],
    good: [
      `patient:
  age: 9
cause:
  class: traumatic
`,
      `patient:
  age: child
cause:
  class: unknown
differential:
  - diagnosis: fop
    status: considered
    reason: lumps on the back, toes still to be examined
`,
    ],
  },
  check(note, tell) {
    const { data } = note;
    const isAnswered =
      known(fields(data, 'genetics').diagnosis) !== undefined || answeredEntries(data, ...childhoodDiseases).length > 0;
    if (!isChildWithoutCause(note) || isFop(note) || isAnswered) return;
    // A stub that waits for its reason is where the question stands.
    const [stub] = diseaseEntries(data, ...childhoodDiseases);
    tell({
      at: spanOf(note, stub ? [...stub.path, 'diagnosis'] : ['cause', 'class']),
      message:
        'No cause is recorded for this child, and nothing says whether FOP, POH or AHO was considered. They come to mind before anything invasive. Look at great toes and skin, and record the result in genetics or a reason in the differential.',
      ...(isPublished(data) && { level: 'information' }),
      fixes: childhoodDiseases.flatMap((disease) => askDifferential(note, disease)),
    });
  },
};
