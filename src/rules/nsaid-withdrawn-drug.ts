/** Rofecoxib, which is no longer on the market. */
import { askedWhileActive, whileActive } from '../clinical/active';
import { askFields } from '../clinical/prompts';
import { therapies } from '../clinical/therapies';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const nsaidWithdrawnDrug: Rule = {
  id: 'nsaid-withdrawn-drug',
  title: 'Rofecoxib, a drug that was withdrawn',
  why: 'Rofecoxib was withdrawn worldwide in 2004. A trial of prevention after spinal cord injury used it, so its name still stands in the literature.',
  whenNot:
    'It reads `name` and `words` of an NSAID without a name of its own or of another therapy. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L25'],
  fix: 'prompt',
  examples: {
    bad: [
      `treatment:
  - therapy: other
    name: rofecoxib
          ^^^^^^^^^
`,
      `prophylaxis:
  - therapy: nsaid
    words: Rofecoxib 25 mg
           ^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `treatment:
  - therapy: other
    name: parecoxib
`,
      `prophylaxis:
  - therapy: celecoxib
    words: not rofecoxib
`,
    ],
  },
  check(note, tell) {
    for (const course of therapies(note.data)) {
      const { therapy } = course.value;
      if (therapy !== 'nsaid' && therapy !== 'other') continue;
      const field = (['name', 'words'] as const).find((one) => /\brofecoxib\b/i.test(course.value[one] ?? ''));
      if (field === undefined) continue;
      tell({
        at: spanOf(note, [...course.path, field]),
        level: whileActive(note, course, 'warning'),
        message: `Rofecoxib is named here. It was withdrawn worldwide in 2004; a trial in spinal cord injury used it before. ${askedWhileActive(note, course, 'Check the name of the drug, and when it was given.')}`,
        fixes: askFields(note, 'Add when it was given', course.path, ['start', 'end']),
      });
    }
  },
};
