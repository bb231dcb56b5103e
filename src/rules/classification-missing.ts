/** A hip, elbow or forearm without a grade of the bone, in a note that is said to be complete. */
import { isToBeGraded } from '../clinical/needs/lesions';
import { prompts } from '../clinical/prompts';
import { entries } from '../model/access';
import { put } from '../model/edit';
import { keySpanOf } from '../model/note';
import { Commented } from '../model/render';
import type { Rule } from './rule';

export const classificationMissing: Rule = {
  id: 'classification-missing',
  title: 'No grade of the bone at hip, elbow or forearm',
  why: 'A named grade makes cases comparable: Brooker at the hip, Hastings and Graham at elbow and forearm.',
  whenNot:
    'It says nothing in a draft, in follow-up and tumour-board notes, about genetic ossification and bone in muscle or skin, and where a study or a visit has the grade. `not_stated` answers it.',
  kind: 'missing',
  level: 'information',
  facts: ['L08', 'L11'],
  fix: 'prompt',
  examples: {
    bad: [
      `note_type: initial
note_status: complete
lesions:
^^^^^^^
  - site: hip
`,
      `note_type: case_report
note_status: final
cause:
  class: traumatic
lesions:
^^^^^^^
  - site: elbow
    grade:
`,
    ],
    good: [
      `note_type: initial
note_status: complete
lesions:
  - site: hip
    grade: not_stated
`,
      `note_type: initial
note_status: complete
lesions:
  - site: knee
`,
      `note_type: initial
lesions:
  - site: hip
`,
    ],
  },
  check(note, tell) {
    const { note_type = '', note_status = '' } = note.data;
    if (!['complete', 'final'].includes(note_status)) return;
    if (!['initial', 'case_report', 'series_entry'].includes(note_type)) return;
    for (const { value, path } of entries(note.data, 'lesions')) {
      if (value.grade !== undefined || !isToBeGraded({ note, value, path })) continue;
      const system = value.site === 'hip' ? 'brooker' : 'hastings_graham';
      const place = [...path, 'grade'];
      tell({
        at: keySpanOf(note, ['lesions']),
        missing: place,
        message: `Grade of the ${value.site}: missing. A named grade makes cases comparable. Write it with its system (${system}), or write not_stated.`,
        fixes: prompts(`Add a grade of the ${value.site}`, () =>
          put(note, place, new Commented([hints[system]], null)),
        ),
      });
    }
  },
};

const hints = {
  brooker: 'brooker 0, I, II, III or IV, read on a front-to-back film',
  hastings_graham: 'hastings_graham I, IIA, IIB, IIC, IIIA, IIIB or IIIC',
} as const;
