/** What a differential diagnosis of ossification must name (S20 to S23, S08, L60, L61), and what of it is answered. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { entries, fields, isAnswer, listed } from '../model/access';
import type { Note } from '../model/note';
import { infections } from './infection';
import { hasSymptom } from './symptoms';
import { type Alternative, alternatives } from './tumour';
import { isMisfit } from './unreadable';

export type Name = NonNullable<Alternative['diagnosis']>;

/** A diagnosis that is to be named, or any of a kind, by the words in which it is asked for. */
export interface Wanted {
  readonly name: string;
  readonly any: readonly Name[];
}

const one = (name: Name): Wanted => ({ name, any: [name] });

/**
 * Whether more is said of a diagnosis than that it was thought of: a result, a reason or evidence. An entry of which
 * only the name is filled in is a question that waits for its answer.
 */
export const isAnswered = ({ status, reason, evidence }: Alternative): boolean =>
  (status !== undefined && status !== 'considered') || reason !== undefined || evidence !== undefined;

/** Whether any entry answers for one of these diagnoses. */
export const isNamed = (data: CaseNote, ...names: readonly Name[]): boolean =>
  alternatives(data, ...names).some(({ value }) => isAnswered(value));

/** Whether an entry has a name that cannot be read or is not told: it may be any diagnosis, so none is certainly absent. */
export const hasUnreadEntry = (note: Note): boolean =>
  entries(note.data, 'differential').some(
    ({ value, path }) => isAnswer(value.diagnosis) || isMisfit(note, [...path, 'diagnosis']),
  );

/** The tumours that are to be told apart (S22, S23); none once tissue was seen to be bone with zones, or mature. */
export const tumoursToName = ({ data }: Note): readonly Wanted[] =>
  isSeenAsBone(data) ? [] : [one('parosteal_osteosarcoma'), one('osteochondroma')];

/** Whether tissue was seen to be bone with zones, or mature. */
export const isSeenAsBone = (data: CaseNote): boolean =>
  entries(data, 'surgery').some(({ value }) =>
    listed(value.histology).some((finding) => finding === 'zonal_pattern' || finding === 'mature_bone'),
  );

/** Myositis ossificans (S20, S21), unless it is the diagnosis itself. */
export const myositisToName = ({ data }: Note): readonly Wanted[] =>
  fields(data, 'diagnosis').primary === 'myositis_ossificans' ? [] : [one('myositis_ossificans')];

/** Whether the patient came early, with signs that a thrombosis or an infection gives as well (S08, L60, L61). */
const looksInflamed = (data: CaseNote): boolean =>
  fields(data, 'presentation').stage === 'early_inflammatory' &&
  hasSymptom(data, 'swelling', 'warmth', 'redness', 'fever');

/**
 * Where the note shows signs that a thrombosis or an infection gives as well: in the early stage, or one that is not told.
 * Later on, swelling alone is none of them.
 */
export function inflamedAt(data: CaseNote): Path[] {
  const { stage, symptoms = [] } = fields(data, 'presentation');
  const isLater = stage === 'progressing' || stage === 'mature';
  return (['swelling', 'warmth', 'redness', 'fever'] as const)
    .filter((name) => symptoms.includes(name) && !(isLater && name === 'swelling'))
    .map((name) => ['presentation', 'symptoms', symptoms.indexOf(name)]);
}

/** What must be thought of in a limb that looks inflamed: a thrombosis, and one infection. */
export const lookalikesToName = ({ data }: Note): readonly Wanted[] =>
  looksInflamed(data)
    ? [one('deep_vein_thrombosis'), { name: 'an infection, such as cellulitis or septic_arthritis', any: infections }]
    : [];
