/** Where a note names a non-steroidal anti-inflammatory drug (NSAID), and how a finding about one is told. */
import type { Path } from '../knowledge/schema';
import { type Entry, fields } from '../model/access';
import { type Note, spanOf } from '../model/note';
import { askedWhileActive, whileActive } from './active';
import { askFields, type Prompt } from './prompts';
import { isNsaid, type Therapy, therapies } from './therapies';

/** One such drug: a course of it, or a long-term drug of the patient, which then has no fields of its own. */
export interface NsaidUse extends Entry<Therapy> {
  /** Where the drug is named. */
  readonly place: Path;
  /** Given for another illness, as one of the long-term drugs. */
  readonly isLongTerm: boolean;
}

/** Every NSAID of the note that works in the whole body, given or planned. */
export function nsaidUses({ data }: Note): NsaidUse[] {
  const courses = therapies(data).filter(({ value }) => isNsaid(value));
  const longTerm = (fields(data, 'patient').medications ?? []).flatMap((kind, index): NsaidUse[] => {
    const place = ['patient', 'medications', index];
    return kind === 'nsaid' ? [{ value: { therapy: kind }, path: place, place, isLongTerm: true }] : [];
  });
  return [
    ...courses.map(({ value, path }) => ({ value, path, place: [...path, 'therapy'], isLongTerm: false })),
    ...longTerm,
  ];
}

/** What is told of one. */
interface Told<L extends string> {
  /** How grave it is while the drug is taken or still ahead. */
  readonly level: L;
  /** What goes on after the name of the drug, up to the end of a sentence. */
  readonly said: string;
  /** What it asks for while the drug is taken or still ahead. */
  readonly ahead: string;
  /** The field of the patient where the other half stands. */
  readonly field?: keyof typeof besides;
  /** Empty fields that are offered for the patient, and for a course. */
  readonly ask?: { readonly patient?: readonly string[]; readonly course?: readonly string[] };
}

/** A finding about one: for information only where the drug is not taken any more, or the case was published. */
export function tellNsaid<L extends string>(note: Note, use: NsaidUse, { level, said, ahead, field, ask }: Told<L>) {
  const beside = field && fields(note.data, 'patient')[field] !== undefined;
  return {
    at: spanOf(note, use.place),
    level: whileActive(note, use, level),
    message: `${nameOf(use)} ${said} ${askedWhileActive(note, use, ahead)}`,
    related: beside ? [{ at: spanOf(note, ['patient', field]), message: besides[field] }] : [],
    fixes: [...fixesFor(note, ask?.patient), ...askWords(note, use, ask?.course)],
  };
}

const besides = {
  comorbidities: 'The illness is recorded here.',
  medications: 'The long-term drugs are recorded here.',
  egfr_ml_min: 'The eGFR is recorded here.',
  pregnancy: 'The pregnancy is recorded here.',
  age: 'The age is recorded here.',
} as const;

const fixesFor = (note: Note, names: readonly string[] = []): Prompt[] =>
  names.flatMap((name) => askFields(note, `Add ${name} to fill in`, ['patient'], [name]));

/** A long-term drug has no place for words of its own: they go to the patient. */
function askWords(note: Note, { path, isLongTerm }: NsaidUse, names: readonly string[] = []): Prompt[] {
  const place = isLongTerm ? ['patient'] : path;
  const own = isLongTerm ? [] : names.flatMap((name) => askFields(note, `Add ${name} to fill in`, place, [name]));
  return [...own, ...askFields(note, 'Add words: what was decided', place, ['words'])];
}

function nameOf({ value: { therapy }, isLongTerm }: NsaidUse): string {
  if (isLongTerm) return 'A long-term NSAID';
  if (therapy === 'nsaid') return 'An NSAID';
  const name = String(therapy).replace('_sr', ' SR');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
