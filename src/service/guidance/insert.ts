/** Turns guidance into edits: empty fields with a question, and one guidance entry that is the print of its own data. */
import { dayOfWriting } from '../../clinical/datePolicy';
import type { Guidance } from '../../guidance/guidance';
import { edition } from '../../knowledge/edition';
import { listed } from '../../model/access';
import { append, type Editable, put } from '../../model/edit';
import { goingOn, type Step } from '../../model/inTurn';
import { mostStubs } from '../../model/limits';
import { type Note, readNote } from '../../model/note';
import { parsing } from '../../model/parse';
import type { NewValue } from '../../model/render';
import { applyEdits, type Edit } from '../../model/span';
import { finish, type Steps } from '../../model/steps';
import type { Config } from '../config';
import { basisLine, basisOf } from './basis';
import { changesSince } from './changes';
import { basisIn, type Inserted, lastEntry, untouched } from './entry';
import { inOrder, print } from './print';
import { stubEdits } from './stubs';

/**
 * The edits that insert guidance into its note. Lines are only added, but for an entry of the same topic that is as it
 * was inserted: its own fields are brought up to date, and its text says what has changed. Beside an entry that a person
 * has changed or decided on, a new one is added.
 * @param today as `YYYY-MM-DD`; written only as far as the date policy of the note allows
 * @param insert what is added besides the entry: empty fields with their questions (unless said), without, or none
 * @returns empty where the last entry of the topic says this already, where the section is answered with a word, and where
 * the YAML has a mistake: what cannot be read could be what matters
 */
export const insertGuidance = (note: Note, guidance: Guidance, config: Insertion): readonly Edit[] =>
  finish(inserting(note, guidance, config));

type Insertion = Pick<Config, 'today' | 'insert'>;

/** The same in steps. */
export function* inserting(
  note: Note,
  guidance: Guidance,
  { today, insert = 'stubsAndComments' }: Insertion,
): Steps<readonly Edit[]> {
  if (isThere(note, guidance)) return [];
  yield;
  const { roots, faults } = yield* parsing(note.text);
  if (faults.length > 0) return [];
  const stubs = (insert === 'entry' ? [] : guidance.stubs.slice(0, mostStubs))
    .map(
      (stub): Step =>
        (one) =>
          stubEdits(one, stub, insert === 'stubsAndComments'),
    )
    .filter((step) => step(note).length > 0);
  yield;
  const before = entryToUpdate(note, guidance);
  const entry = entryOf(note, guidance, today);
  const update = before && updateSteps(before, entry);
  // In turn, since several stubs may begin the same section.
  const edits = yield* goingOn(note, [...stubs, ...(update ?? [(one: Editable) => append(one, ['guidance'], entry)])]);
  const number = roots.findIndex(({ span }) => span.start === note.root.span.start);
  return (yield* isReadBack(applyEdits(note.text, edits), number, guidance)) ? edits : [];
}

/** Whether the text as it will be can be read, and has the entry in the document of that number. */
function* isReadBack(text: string, number: number, guidance: Guidance): Steps<boolean> {
  yield;
  const { roots, faults } = yield* parsing(text);
  const root = roots[number];
  if (!root || faults.length > 0) return false;
  yield;
  const note = readNote(text, root);
  yield;
  return isThere(note, guidance);
}

/** The entry of the topic that guidance brings up to date, if there is one: the last one, where nobody has changed it. */
export function entryToUpdate(note: Note, { topic }: Guidance): Inserted | undefined {
  const last = lastEntry(note, topic);
  return last && untouched(note, last);
}

/** The fields of an entry that are ours. */
export type OwnFields = Readonly<Record<'topic' | 'when' | 'edition' | 'text', string>> &
  Readonly<Record<'statements' | 'based_on', readonly string[]>>;

/** The entry as it is to stand in the note; where it updates one, it says what has changed. */
export function entryOf(note: Note, guidance: Guidance, today: string): OwnFields {
  const before = entryToUpdate(note, guidance);
  const basis = basisOf(note, guidance);
  const statements = inOrder(guidance);
  const changes = before ? changesSince(before, basis, statements) : [];
  return {
    topic: guidance.topic,
    when: dayOfWriting(note, today),
    edition,
    statements: statements.map(({ id }) => id),
    based_on: [...basis.map(basisLine), ...changes],
    text: print(guidance, changes),
  };
}

/** Whether the last entry of the topic says the same, of the same values. */
export function isThere(note: Note, guidance: Guidance): boolean {
  const last = lastEntry(note, guidance.topic);
  if (!last) return false;
  return (
    same(basisIn(last).values, basisOf(note, guidance).map(basisLine)) &&
    same(
      listed(last.value.statements),
      inOrder(guidance).map(({ id }) => id),
    )
  );
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

/** Only fields that differ are written, so that the rest of the entry stays as it is. */
const updateSteps = ({ entry: { value, path } }: Inserted, entry: OwnFields): Step[] =>
  (Object.entries(entry) as [keyof OwnFields, NewValue][])
    .filter(([field, written]) => String(value[field]) !== String(written))
    .map(
      ([field, written]) =>
        (one) =>
          put(one, [...path, field], written),
    );
