/** The forms that several fields share: written once in the schema, under a name that people may build on. */
import { type Path, shapeAt } from '../../knowledge/schema';
import { answers, answerTexts, type Shape } from '../../knowledge/shapes';
import { formOf } from './forms';
import { type Json, plain } from './texts';

/**
 * Name of each shared form, and a field that has it; of a list, one item. Lists themselves are not shared: a language
 * server would show the title of one field on the items of another.
 */
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

/** What is in `$defs`, and its name by the form as it is written. */
const shared: Readonly<Json> = Object.fromEntries(
  Object.entries(sharedForms).map(([name, path]) => {
    const shape = shapeAt(path);
    return [name, shape && formOf(shape)];
  }),
);
const names = new Map(Object.entries(shared).map(([name, form]) => [JSON.stringify(form), name]));

/** The form itself, or a reference to it if it is a shared one. */
function refer(form: Json): Json {
  const name = names.get(JSON.stringify(form));
  return name === undefined ? form : { $ref: `#/$defs/${name}` };
}

/** The form of a field that is one value or several of one kind. */
export const valueForm = (shape: Shape): Json => (shape.reading === 'list' ? listForm(shape) : refer(formOf(shape)));

/**
 * A list may be one value: then the value stands for a list of one. Where a type or a pattern can tell what is wrong,
 * there is no alternative: a validator reports what is wrong with each of them.
 */
function listForm({ items, maxItems }: Shape): Json {
  if (!items) return {};
  const form = formOf(items);
  const item = refer(form);
  const length = { ...(maxItems !== undefined && { maxItems }) };
  if (items.reading !== 'choice') {
    return { ...form, type: ['array', form['type']].flat(), items: item, ...length };
  }
  // Without a text of its own an editor takes the item and the list for the same, and shows the title twice.
  const explained = { description: plain(items.description), ...item };
  return { anyOf: [explained, { type: 'array', items: explained, ...length }] };
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
  ...shared,
  ...Object.fromEntries(
    Object.entries(sectionAnswers).map(([name, words]) => [
      name,
      { enum: words, enumDescriptions: words.map((word) => answerTexts[word]) },
    ]),
  ),
});
