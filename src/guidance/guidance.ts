/** What guidance is: data that follows from one note, without prose of its own. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import type { Note } from '../model/note';

export type Topic = Exclude<
  NonNullable<Exclude<Extract<CaseNote['guidance'], readonly unknown[]>[number], undefined>['topic']>,
  'not_stated' | 'unknown'
>;

/**
 * What a statement does for the reader, in the order in which roles are shown: it warns; it says what this note shows;
 * it names an option that remains, or one that this patient's data speak against; it asks; it gives the evidence.
 */
export const roles = ['warning', 'shown', 'option', 'against', 'question', 'evidence'] as const;

export type Role = (typeof roles)[number];

/** The sentence of a fact, a dispute or a warning, or a template of a fact with its slots filled from the note. */
export interface Statement {
  readonly id: string;
  readonly role: Role;
  /** The name of the template; left out where the sentence itself stands. */
  readonly template?: string;
  /** What was filled in, by the name of the slot: values of the note, and what was computed from them. */
  readonly slots: Readonly<Record<string, string>>;
  readonly text: string;
  /** The places of the note that show it. */
  readonly from: readonly Path[];
}

/** A statement that is not made in this note, and what of the note holds it back. */
export interface HeldBack {
  /** The fact, dispute or warning that is not stated. */
  readonly id: string;
  /** The statement that is made instead, by its id. */
  readonly because: string;
  readonly from: readonly Path[];
}

/** A place for the clinician to fill in: an empty field, or a new entry with nothing in it but what is considered. */
export type Stub = FieldStub | EntryStub;

export interface FieldStub {
  readonly path: Path;
  /** Says what is asked. */
  readonly comment: Statement;
}

export interface EntryStub {
  readonly section: keyof CaseNote;
  /** `null` is an empty field. The first field names the entry; no value asserts anything of the patient. */
  readonly entry: Readonly<Record<string, string | null>>;
  /** Stands above the field of that name. */
  readonly comments: Readonly<Record<string, Statement>>;
}

export interface Guidance {
  readonly topic: Topic;
  readonly statements: readonly Statement[];
  readonly heldBack: readonly HeldBack[];
  /** Places of the note that decided what is said, besides those that the statements name. */
  readonly basedOn: readonly Path[];
  readonly stubs: readonly Stub[];
}

/**
 * Works guidance out from a note.
 * @param today as `YYYY-MM-DD`; used only where neither an operation nor the note has a date
 * @returns undefined where the topic has nothing to say of this note
 */
export type Advise = (note: Note, today: string) => Guidance | undefined;
