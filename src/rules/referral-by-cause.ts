/** The department that usually follows this kind of ossification is not asked. */
import { causesByClass } from '../clinical/causes';
import { partnerOf } from '../clinical/partners';
import { askAnyReferral } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { isReferredTo } from '../clinical/referrals';
import { entries, isAnswer } from '../model/access';
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
  check(note, tell) {
    const { data } = note;
    const isAnswered =
      (data.referral !== undefined && !Array.isArray(data.referral)) ||
      entries(data, 'referral').some(({ value: { to } }) => isAnswer(to));
    if (data.note_type !== 'initial' || isPublished(data) || isAnswered) return;
    for (const [causeClass, { path }] of causesByClass(data)) {
      const partner = partnerOf(causeClass);
      if (!partner || partner.workAt(data) || isReferredTo(data, ...partner.any)) continue;
      tell({
        at: spanOf(note, [...path, 'class']),
        missing: ['referral'],
        message: `A ${causeClass} cause, and no referral to ${partner.inWords}. Who usually follows this cause may see what others miss. Record who is asked, or answer referral with none.`,
        fixes: askAnyReferral(note),
      });
    }
  },
};
