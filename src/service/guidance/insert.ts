/** Turns guidance into edits: empty fields with a question, and one guidance entry that is the print of its own data. */
import type { Guidance } from '../../guidance/guidance';
import { edition } from '../../knowledge/edition';
import type { Path } from '../../knowledge/schema';
import { entries, fields, isAnswer, known, listed, valueAt } from '../../model/access';
import { append, type Editable } from '../../model/edit';
import { inTurn } from '../../model/inTurn';
import type { Note } from '../../model/note';
import type { Edit } from '../../model/span';
import type { Config } from '../config';
import { inOrder, print } from './print';
import { stubEdits } from './stubs';

/**
 * The edits that insert guidance into its note: lines are only added.
 * @param today as `YYYY-MM-DD`; written only as far as the date policy of the note allows
 * @param insert what is added besides the entry: empty fields with their questions (unless said), without, or none
 * @returns empty where the note has this very guidance already, or where the section is answered with a word
 */
export function insertGuidance(
  note: Note,
  guidance: Guidance,
  { today, insert = 'stubsAndComments' }: Pick<Config, 'today' | 'insert'>,
): readonly Edit[] {
  const basedOn = basisLines(note, guidance);
  const statements = inOrder(guidance).map(({ id }) => id);
  if (isThere(note, guidance, { basedOn, statements })) return [];
  const entry = {
    topic: guidance.topic,
    when: dayOf(note, today),
    edition,
    statements,
    based_on: basedOn,
    text: print(guidance),
  };
  const steps = (insert === 'entry' ? [] : guidance.stubs)
    .map((stub) => (one: Editable) => stubEdits(one, stub, insert === 'stubsAndComments'))
    .filter((step) => step(note).length > 0);
  // In turn, since several stubs may begin the same section.
  return inTurn(note, ...steps, (one) => append(one, ['guidance'], entry));
}

/** What the guidance rests on: the values of the note that it names, and each filled slot that is not one of them. */
function basisLines(note: Note, { basedOn, statements }: Guidance): string[] {
  const paths = [...basedOn, ...statements.flatMap(({ from }) => from)];
  const values = new Set(paths.filter((path) => isValue(note, path)).map((path) => basisLine(note, path)));
  for (const [slot, value] of statements.flatMap(({ slots }) => Object.entries(slots))) {
    if (![...values].some((line) => line.endsWith(value))) values.add(`${slot} ${value}`);
  }
  return [...values];
}

const isValue = ({ data }: Note, path: Path): boolean => ['string', 'number'].includes(typeof valueAt(data, path));

/** A value of the note with its place in words: `cause when 2026-01-20`, `surgery sx1 status planned`. */
export function basisLine({ data }: Note, path: Path): string {
  const steps = path.map((step, index) => {
    const id = valueAt(data, [...path.slice(0, index + 1), 'id']);
    return typeof step === 'number' ? (id ?? step + 1) : step;
  });
  return [...steps, valueAt(data, path)].join(' ');
}

interface Basis {
  readonly basedOn: readonly string[];
  readonly statements: readonly string[];
}

const isThere = (note: Note, { topic }: Guidance, { basedOn, statements }: Basis): boolean =>
  entries(note.data, 'guidance').some(
    ({ value }) =>
      value.topic === topic && same(listed(value.based_on), basedOn) && same(listed(value.statements), statements),
  );

const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

/** The day of insertion, no more exact than the note's date policy. */
function dayOf(note: Note, today: string): string {
  const policy = known(fields(note.data, 'privacy').date_policy);
  if (policy === undefined || policy === 'actual') return today;
  const date = note.data.note_date;
  if (date === undefined || isAnswer(date)) return 'not_stated';
  return policy === 'year_only' ? (/\b\d{4}\b/.exec(date)?.[0] ?? 'not_stated') : date;
}
