/** A drug or radiotherapy against the bone, and its dose, start, or length or fractions are not recorded. */
import { gapSpan } from '../clinical/gapSpan';
import { askFields } from '../clinical/prompts';
import { isBisphosphonate, isNsaid, isRadiotherapy, type Therapy, therapies } from '../clinical/therapies';
import { isMisfit } from '../clinical/unreadable';
import { type Entry, isAnswer } from '../model/access';
import type { Note } from '../model/note';
import type { Rule } from './rule';

export const drugCourseIncomplete: Rule = {
  id: 'drug-course-incomplete',
  title: 'Drug or radiotherapy without its dose, start or schedule',
  why: 'What is known of NSAIDs, bisphosphonates and radiotherapy in HO was found with certain doses, begun at a certain time, and taken for so long or in so many fractions. A course without these figures cannot be compared with any of them, nobody sees whether it still goes on, and the checks of dose and time stay silent.',
  whenNot:
    'It says nothing about what is for another illness or for a purpose that is not known, was declined or may have been, of a dose that is given by weight, and of what is answered with `not_stated` or `unknown`. An end does for the length.',
  kind: 'missing',
  level: 'information',
  facts: ['L18', 'L19', 'L21', 'L24', 'L29', 'L30', 'L40'],
  fix: 'prompt',
  examples: {
    bad: [
      `prophylaxis:
^^^^^^^^^^^
  - therapy: indomethacin
    times_per_day: 3
    start: 1 day after sx1
    duration: 6 weeks
surgery:
  - id: sx1
    type: ho_excision
`,
      `note_type: initial
treatment:
^^^^^^^^^
  - therapy: etidronate
    mg_per_kg_day: 20
    start: not_stated
`,
      `prophylaxis:
^^^^^^^^^^^
  - therapy: radiotherapy
    total_gy: 7
    start: 1 day before sx1
surgery:
  - id: sx1
    type: ho_excision
`,
    ],
    good: [
      `treatment:
  - therapy: indomethacin
    dose_mg: 25
    times_per_day: 3
    start: not_stated
    duration: 6 weeks
`,
      `treatment:
  - therapy: etidronate
    mg_per_kg_day: 20
    start: not_stated
    end: not_stated
`,
      `treatment:
  - therapy: ibuprofen
    intent: other_condition
`,
      `prophylaxis:
  - therapy: radiotherapy
    total_gy: 7
    fractions: 1
    start: not_stated
`,
    ],
  },
  check(note, tell) {
    for (const course of therapies(note.data)) {
      const [first, ...others] = isForHo(course.value) ? openFields(note, course) : [];
      if (first === undefined) continue;
      const names = [first, ...others].join(', ');
      tell({
        at: gapSpan(note, course.path[0] === 'treatment' ? 'treatment' : 'prophylaxis'),
        missing: [...course.path, first],
        message: `The course of ${course.value.therapy} lacks ${names}. Without them it cannot be compared with what was reported, and its checks stay silent. Fill in what is known, and write not_stated for the rest.`,
        fixes: askFields(note, `Add to fill in: ${names}`, course.path, [first, ...others]),
      });
    }
  },
};

const isForHo = (therapy: Therapy): boolean =>
  [isNsaid, isBisphosphonate, isRadiotherapy].some((isOne) => isOne(therapy)) &&
  therapy.intent !== 'other_condition' &&
  !isAnswer(therapy.intent) &&
  !isAnswer(therapy.status);

/** What of a course is neither written nor told in another way. */
function openFields(note: Note, { value, path }: Entry<Therapy>): string[] {
  const { dose_mg, times_per_day, mg_per_kg_day, total_gy, fractions, start, end, duration } = value;
  const told = isRadiotherapy(value)
    ? { total_gy, fractions, start }
    : {
        dose_mg: dose_mg ?? mg_per_kg_day,
        times_per_day: times_per_day ?? mg_per_kg_day,
        start,
        duration: duration ?? end,
      };
  return Object.entries(told).flatMap(([field, written]) =>
    written === undefined && !isMisfit(note, [...path, field]) ? [field] : [],
  );
}
