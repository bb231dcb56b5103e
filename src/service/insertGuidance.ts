/** Turns guidance into edits: empty fields with a question, and one guidance entry that is the print of its own data. */
import type { Guidance } from '../guidance/guidance';
import { edition, notice } from '../knowledge/edition';
import type { Path } from '../knowledge/schema';
import { entries, fields, isAnswer, known, listed, valueAt } from '../model/access';
import { append, put } from '../model/edit';
import type { Note } from '../model/note';
import type { Edit } from '../model/span';

/**
 * The edits that insert guidance into its note: lines are only added.
 * @param today as `YYYY-MM-DD`; written only as far as the date policy of the note allows
 * @returns empty where the note has this very guidance already, or where the section is answered with a word
 */
export function insertGuidance(note: Note, guidance: Guidance, today: string): Edit[] {
  const basedOn = guidance.basedOn.map((path) => basisLine(note, path));
  const statements = guidance.statements.map(({ id }) => id);
  if (isThere(note, guidance, { basedOn, statements })) return [];
  const entry = append(note, ['guidance'], {
    topic: guidance.topic,
    when: dayOf(note, today),
    edition,
    statements,
    based_on: basedOn,
    text: print(guidance),
  });
  const stubs = guidance.stubs.flatMap(({ path, comment }) => put(note, path, null, [comment]));
  return entry.length > 0 ? [...stubs, ...entry] : [];
}

/** A value of the note with its place in words: `cause when 2026-01-20`, `surgery sx1 status planned`. */
function basisLine({ data }: Note, path: Path): string {
  const steps = path.map((step, index) => {
    const id = valueAt(data, [...path.slice(0, index + 1), 'id']);
    return typeof step === 'number' ? (id ?? step + 1) : step;
  });
  return [...steps, valueAt(data, path)].join(' ');
}

/** The guidance as text: each statement with its id, and what it is not. */
export const print = ({ statements }: Guidance): string =>
  [...statements.map(({ id, text }) => `${text} (${id})`), notice].join('\n');

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
