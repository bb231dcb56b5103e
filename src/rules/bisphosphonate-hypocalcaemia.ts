/** A bisphosphonate with low calcium, or with calcium not looked at where it can be low without a sign. */
import { askedWhileActive, isActive, whileActive } from '../clinical/active';
import { hasCalcium, lowCalciumAt } from '../clinical/calcium';
import { hasHormoneDisease } from '../clinical/geneticDisease';
import { prompts } from '../clinical/prompts';
import { isBisphosphonate, type Therapy, therapies } from '../clinical/therapies';
import { type Entry, entries } from '../model/access';
import { append } from '../model/edit';
import { inTurn } from '../model/inTurn';
import { type Note, spanOf } from '../model/note';
import type { Fix, Rule, Tell } from './rule';

export const bisphosphonateHypocalcaemia: Rule = {
  id: 'bisphosphonate-hypocalcaemia',
  title: 'Bisphosphonate with low calcium, or with calcium not known in pseudohypoparathyroidism',
  why: 'Low calcium is corrected before any bisphosphonate, and alendronate is contraindicated with it. In Albright hereditary osteodystrophy and pseudohypoparathyroidism calcium can be low without a sign, so a value is needed first.',
  whenNot:
    'It says nothing where the last value of calcium is not low. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L141', 'L93'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  comorbidities: hypocalcaemia
prophylaxis:
  - therapy: alendronate
             ^^^^^^^^^^^
`,
      `labs:
  - test: calcium
    value: 2.19
    unit: mmol/L
    ref_low: 2.2
treatment:
  - therapy: etidronate
             ^^^^^^^^^^
`,
      `genetics:
  diagnosis: php1a
treatment:
  - therapy: pamidronate
             ^^^^^^^^^^^
`,
    ],
    good: [
      `labs:
  - test: calcium
    value: 2.2
    unit: mmol/L
    ref_low: 2.2
treatment:
  - therapy: etidronate
`,
      `genetics:
  diagnosis: php1a
labs:
  - test: calcium
    result: normal
treatment:
  - therapy: pamidronate
`,
    ],
  },
  check(note, tell) {
    for (const course of therapies(note.data)) if (isBisphosphonate(course.value)) found(note, course, tell);
  },
};

function found(note: Note, course: Entry<Therapy>, tell: Tell): void {
  const low = lowCalciumAt(note);
  const at = spanOf(note, [...course.path, 'therapy']);
  if (low) {
    tell({
      at,
      level: whileActive(note, course, 'error'),
      message: `A bisphosphonate, and calcium is low: it is corrected before any bisphosphonate. ${askedWhileActive(note, course, 'Check calcium and vitamin D first, and record the values in labs.')}`,
      related: [{ at: spanOf(note, low), message: 'Calcium is low here.' }],
      fixes: askLabs(note),
    });
  } else if (isActive(note, course) && hasHormoneDisease(note.data) && !hasCalcium(note)) {
    tell({
      at,
      message:
        'A bisphosphonate, and no calcium value is recorded: in pseudohypoparathyroidism calcium can be low without a sign, and it is corrected before any bisphosphonate. Check calcium and vitamin D first, and record the values in labs.',
      related: [{ at: spanOf(note, ['genetics', 'diagnosis']), message: 'The disease is recorded here.' }],
      fixes: askLabs(note),
    });
  }
}

/** Asks for a new value of calcium, and of vitamin D where there is none. */
function askLabs(note: Note): readonly Fix[] {
  const isThere = entries(note.data, 'labs').some(({ value }) => value.test === 'vitamin_d_25oh');
  const tests = ['calcium', ...(isThere ? [] : ['vitamin_d_25oh'])];
  return prompts(`Add ${isThere ? 'calcium' : 'calcium and vitamin D'} to fill in`, () =>
    inTurn(
      note,
      ...tests.map(
        (test) => (one: Parameters<typeof append>[0]) => append(one, ['labs'], { test, value: null, unit: null }),
      ),
    ),
  );
}
