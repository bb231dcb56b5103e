/** A bisphosphonate as the only prevention. */
import { isActive } from '../clinical/active';
import { isBisphosphonate, type Therapy } from '../clinical/therapies';
import { operationOf } from '../clinical/therapySite';
import { type Entry, entries } from '../model/access';
import { pointOf } from '../model/axis';
import { type Note, spanOf } from '../model/note';
import type { Rule } from './rule';

export const bisphosphonateEvidence: Rule = {
  id: 'bisphosphonate-evidence',
  title: 'A bisphosphonate as the only prevention',
  why: 'Bisphosphonates are listed as preventive, yet only etidronate has a label for HO and the results are mixed: bone formation may resume after the course, and alendronate did not prevent HO in a comparison of 299 patients. An early and longer course than the label did better in one series.',
  whenNot:
    'It says nothing where another prevention is given or planned for the same operation, in the section treatment, about a course that is over, and in a published case.',
  kind: 'advice',
  level: 'information',
  facts: ['S59', 'L42', 'X16'],
  fix: 'none',
  examples: {
    bad: [
      `prophylaxis:
  - therapy: etidronate
             ^^^^^^^^^^
`,
      `prophylaxis:
  - therapy: alendronate
             ^^^^^^^^^^^
    intent: secondary
  - therapy: radiotherapy
    intent: secondary
    status: declined
`,
    ],
    good: [
      `prophylaxis:
  - therapy: etidronate
  - therapy: indomethacin
`,
      `treatment:
  - therapy: etidronate
`,
    ],
  },
  check(note, tell) {
    const given = entries(note.data, 'prophylaxis').filter(
      ({ value: { therapy, status } }) => therapy !== undefined && therapy !== 'none' && status !== 'declined',
    );
    for (const course of given) {
      if (!isBisphosphonate(course.value) || !isActive(note, course)) continue;
      const together = given.filter((other) => mayBelongTogether(note, course, other));
      // Of several bisphosphonates the first one tells for all.
      if (together[0] !== course || together.some((other) => !isBisphosphonate(other.value))) continue;
      tell({
        at: spanOf(note, [...course.path, 'therapy']),
        message:
          'A bisphosphonate is the only prevention here. It is listed as preventive, but the evidence is mixed, and bone may form after the course. Check whether another method fits, and plan a film after its end.',
      });
    }
  },
};

/** Whether two entries are prevention for the same operation, or may be. */
function mayBelongTogether({ data }: Note, a: Entry<Therapy>, b: Entry<Therapy>): boolean {
  const [one, other] = [operationOf(data, a), operationOf(data, b)];
  return !one || !other || pointOf(one) === pointOf(other);
}
