/** The forms that several fields share: written once in the schema, under a name that people may build on. */
import { type Path, shapeAt } from '../../knowledge/schema';
import { answers, answerTexts } from '../../knowledge/shapes';
import { formOf } from './forms';
import type { Json } from './texts';

/** Name of each shared form, and one field that has it; of a list, one item. */
const sharedForms: Readonly<Record<string, Path>> = {
  text: ['case_id'],
  number: ['rom', 0, 'flexion'],
  whole_number: ['source', 'year'],
  percentage: ['cause', 'burn_tbsa_percent'],
  dimension: ['lesions', 0, 'size_mm', 0],
  time: ['note_date'],
  duration: ['treatment', 0, 'duration'],
  duration_or_yes_no: ['critical_care', 'stay'],
  id: ['lesions', 0, 'id'],
  reference: ['treatment', 0, 'operation'],
  references: ['imaging', 0, 'lesion'],
  yes_no: ['cause', 'open_injury'],
  comorbidity: ['patient', 'comorbidities', 0],
  medication: ['patient', 'medications', 0],
  cause_class: ['cause', 'class'],
  cause_type: ['cause', 'type'],
  bone_site: ['fractures', 0, 'site'],
  side: ['lesions', 0, 'side'],
  joint_side: ['rom', 0, 'side'],
  one_side: ['imaging', 0, 'side'],
  symptom: ['presentation', 'symptoms', 0],
  care_problem: ['presentation', 'care_problems', 0],
  position: ['lesions', 0, 'position', 0],
  view: ['imaging', 0, 'views', 0],
  uptake: ['imaging', 0, 'flow'],
  therapy: ['treatment', 0, 'therapy'],
  therapy_status: ['treatment', 0, 'status'],
  therapy_reason: ['treatment', 0, 'reason'],
  doses_per_day: ['treatment', 0, 'times_per_day'],
  route: ['treatment', 0, 'route'],
  stop_reason: ['treatment', 0, 'stop_reason'],
  fractions: ['treatment', 0, 'fractions'],
  response: ['treatment', 0, 'response'],
  approach: ['surgery', 0, 'approach', 0],
  indication: ['surgery', 0, 'indication', 0],
  procedure: ['surgery', 0, 'procedures', 0],
  histology: ['surgery', 0, 'histology', 0],
  brace_regime: ['rehabilitation', 0, 'by_day'],
};

const places = Object.entries(sharedForms).map(([name, path]): [string, Json] => {
  const shape = shapeAt(path);
  return [name, shape ? formOf(shape) : {}];
});

const nameOf = new Map(places.map(([name, form]) => [JSON.stringify(form), name]));

/** The form itself, or a reference to it if it is a shared one. */
export function refer(form: Json): Json {
  const name = nameOf.get(JSON.stringify(form));
  return name === undefined ? form : { $ref: `#/$defs/${name}` };
}

/** The words that may stand for a whole section. */
const sectionAnswers = { answer: answers, answer_or_none: ['none', ...answers] } as const;

export type SectionAnswer = keyof typeof sectionAnswers;

/**
 * Alternatives by which an editor offers the words that may stand for a whole section. Every value passes: the pattern
 * beside them is what checks, since an alternative that can fail would turn one mistake in the section into several.
 */
export function offered(words: SectionAnswer, defaultSnippets?: readonly Json[]): readonly Json[] {
  const one = { $ref: `#/$defs/${words}` };
  return [{ ...one, ...(defaultSnippets && { defaultSnippets }) }, { not: one }];
}

/** The whole of `$defs`. */
export const definitions = (): Json => ({
  ...Object.fromEntries(places),
  ...Object.fromEntries(
    Object.entries(sectionAnswers).map(([name, words]) => [
      name,
      { enum: words, enumDescriptions: words.map((word) => answerTexts[word]) },
    ]),
  ),
});
