/** A bisphosphonate with reduced or unknown kidney function. */
import { askedWhileActive, isActive, whileActive } from '../clinical/active';
import { illnessesAmong } from '../clinical/conditions';
import { egfrAt, hasEgfr, isEgfrBelow } from '../clinical/kidney';
import { askFields } from '../clinical/prompts';
import { type Therapy, therapies } from '../clinical/therapies';
import { bisphosphonateEgfr as limits } from '../clinical/thresholds';
import { isMisfit } from '../clinical/unreadable';
import type { Entry } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Rule, Tell } from './rule';

export const bisphosphonateRenal: Rule = {
  id: 'bisphosphonate-renal',
  title: 'Bisphosphonate with reduced or unknown kidney function',
  why: 'With a reduced filtration rate the label of etidronate asks for a lower dose and close monitoring, and alendronate is not recommended below a creatinine clearance of 35 mL/min. So the eGFR belongs in the note before either of them.',
  whenNot:
    'It says nothing about etidronate from an eGFR of 60 without known kidney disease, about alendronate from 35, and about other bisphosphonates. A missing eGFR is not asked for once the course is over, or in a published case; there low values are for information.',
  kind: 'safety',
  level: 'warning',
  facts: ['L40', 'L141'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  egfr_ml_min: 59
prophylaxis:
  - therapy: etidronate
             ^^^^^^^^^^
`,
      `patient:
  egfr_ml_min: 34
prophylaxis:
  - therapy: alendronate
             ^^^^^^^^^^^
`,
      `prophylaxis:
  - therapy: etidronate
             ^^^^^^^^^^
`,
    ],
    good: [
      `patient:
  egfr_ml_min: 60
prophylaxis:
  - therapy: etidronate
`,
      `patient:
  egfr_ml_min: 35
prophylaxis:
  - therapy: alendronate
`,
    ],
  },
  check(note, tell) {
    for (const course of therapies(note.data)) {
      const { therapy } = course.value;
      if (therapy === 'etidronate' || therapy === 'alendronate') found(note, course, therapy, tell);
    }
  },
};

function found(note: Note, course: Entry<Therapy>, drug: keyof typeof limits, tell: Tell): void {
  const { data } = note;
  const isLow = isEgfrBelow(data, limits[drug]) === true;
  const [illness] = illnessesAmong(data, [['renal_impairment', 'reduced kidney function']]);
  const impaired = drug === 'etidronate' ? illness : undefined;
  const at = spanOf(note, [...course.path, 'therapy']);
  const place = isLow ? egfrAt(data) : impaired?.path;
  if (place) {
    const finding = isLow ? `an eGFR below ${limits[drug]}` : 'reduced kidney function';
    tell({
      at,
      level: whileActive(note, course, drug === 'alendronate' ? 'error' : 'warning'),
      message:
        drug === 'alendronate'
          ? `Alendronate with ${finding}: it is not recommended then. ${askedWhileActive(note, course, 'Consider another method, or record in words what was decided.')}`
          : `Etidronate with ${finding}: its label asks for a lower dose and close monitoring. ${askedWhileActive(note, course, 'Check the dose, and record in words how the kidney is watched.')}`,
      related: [{ at: spanOf(note, place), message: 'The kidney function is recorded here.' }],
      fixes: askFields(note, 'Add words: how the kidney is watched', course.path, ['words']),
    });
  } else if (isActive(note, course) && !hasEgfr(data) && !isMisfit(note, ['patient', 'egfr_ml_min'])) {
    tell({
      at,
      message: `${drug === 'alendronate' ? 'Alendronate' : 'Etidronate'}, and no kidney function is recorded: with a low one ${drug === 'alendronate' ? 'it is not recommended' : 'its label asks for a lower dose and close monitoring'}. Record the eGFR in patient.egfr_ml_min.`,
      fixes: askFields(note, 'Add egfr_ml_min to fill in', ['patient'], ['egfr_ml_min']),
    });
  }
}
