/** The department that usually follows this kind of ossification is not asked. */
import { operations } from '../clinical/operations';
import { askAnyReferral } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { isReferredTo, type Referral } from '../clinical/referrals';
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { entries, fields, isAnswer } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const referralByCause: Rule = {
  id: 'referral-by-cause',
  title: 'Usual department for this cause not asked',
  why: 'Which department fits depends on the cause. The founding text names orthopaedics after injury of bone and neurosurgery after damage of nerves. Beyond it, ossification after a lesion of brain or cord is mostly followed in rehabilitation medicine, a burn in a burns unit, and a genetic disease by genetics or an FOP expert.',
  whenNot:
    'It says nothing in notes other than `initial`, in a published case, where referral is answered as a whole, for other causes, and where an operation or a programme shows that the department is at work already.',
  kind: 'missing',
  level: 'information',
  facts: ['S24', 'S25', 'S26', 'L84', 'L93', 'X7'],
  fix: 'prompt',
  examples: {
    bad: [
      `note_type: initial
cause:
  class: traumatic
         ^^^^^^^^^
`,
      `note_type: initial
cause:
  class: traumatic
other_causes:
  - class: neurogenic
           ^^^^^^^^^^
referral:
  - to: orthopaedics
`,
    ],
    good: [
      `note_type: initial
cause:
  class: traumatic
referral:
  - to: orthopaedics
`,
      `note_type: follow_up
cause:
  class: traumatic
`,
    ],
  },
  *check(note) {
    const { data } = note;
    const isAnswered =
      (data.referral !== undefined && !Array.isArray(data.referral)) ||
      entries(data, 'referral').some(({ value: { to } }) => isAnswer(to));
    if (data.note_type !== 'initial' || isPublished(data) || isAnswered) return;
    for (const [causeClass, path] of placesOf(data)) {
      const partner = partners.get(causeClass);
      if (!partner || partner.isAtWork(data) || isReferredTo(data, ...partner.any)) continue;
      yield {
        at: spanOf(note, [...path, 'class']),
        missing: ['referral'],
        message: `A ${causeClass} cause, and no referral to ${partner.inWords}. Who usually follows this cause may see what others miss. Record who is asked, or answer referral with none.`,
        fixes: askAnyReferral(note),
      };
    }
  },
};

/** Each class of cause once, with the first place that names it. */
const placesOf = (data: CaseNote): ReadonlyMap<string, Path> =>
  new Map(
    [{ value: fields(data, 'cause'), path: ['cause'] }, ...entries(data, 'other_causes')]
      .map(({ value, path }) => [value.class ?? '', path] as const)
      .reverse(),
  );

interface Partner {
  /** Each of these will do. */
  readonly any: readonly NonNullable<Referral['to']>[];
  readonly inWords: string;
  /** Whether the note shows otherwise that such a department treats the patient. */
  readonly isAtWork: (data: CaseNote) => boolean;
}

const partners: ReadonlyMap<string, Partner> = new Map<string, Partner>([
  [
    'traumatic',
    {
      any: ['orthopaedics', 'burns'],
      inWords: 'orthopaedics (after a burn, a burns unit)',
      isAtWork: (data) => operations(data).some(({ value }) => value.type !== 'neurosurgery'),
    },
  ],
  [
    'neurogenic',
    {
      any: ['neurosurgery', 'rehabilitation_medicine'],
      inWords: 'neurosurgery or rehabilitation medicine',
      isAtWork: (data) =>
        operations(data).some(({ value }) => value.type === 'neurosurgery') ||
        entries(data, 'rehabilitation').some(({ value }) => value.type === 'inpatient_programme'),
    },
  ],
  [
    'genetic',
    {
      any: ['genetics', 'fop_expert', 'endocrinology'],
      inWords: 'genetics, an FOP expert or endocrinology',
      isAtWork: () => false,
    },
  ],
]);
