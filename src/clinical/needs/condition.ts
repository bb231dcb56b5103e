/** What a condition in the table of needs is: in words it stands at its field in the knowledge, here as what it means. */
import type { CaseNote } from '../../knowledge/index';
import type { Path } from '../../knowledge/schema';
import type { entries, fields } from '../../model/access';
import type { Note } from '../../model/note';
import type { NewValue } from '../../model/render';

/** The section or the entry that a field belongs to. */
export interface Place<T> {
  readonly note: Note;
  readonly value: T;
  readonly path: Path;
}

/** Whether a field is needed. Only what is certain counts: with vague or unknown data nothing is asked. */
export type Condition<T> = (place: Place<T>) => boolean;

/** An entry that a list must have, by the name under which it is missed. */
export interface WantedEntry {
  readonly name: string;
  /** What of it is certain, with empty fields to fill in; left out where that does not tell which entry is meant. */
  readonly entry?: { readonly [key: string]: NewValue };
}

/** When a section and each of its fields are needed. */
export interface SectionNeeds<T> {
  readonly section?: (note: Note) => boolean;
  readonly fields?: { readonly [F in keyof T]?: Condition<T> };
  /** Fields that say the same in another way: each with the one that is asked for. */
  readonly instead?: { readonly [F in keyof T]?: keyof T };
  /** The entries that must be there and are not. */
  readonly missing?: (note: Note) => readonly WantedEntry[];
}

/** The same where it is not known of which section. A value may be given to a condition of its own section only. */
export interface AnySectionNeeds extends Omit<SectionNeeds<object>, 'fields' | 'instead'> {
  readonly fields?: Readonly<Record<string, Condition<never> | undefined>>;
  readonly instead?: Readonly<Record<string, string | undefined>>;
}

export type FieldsOf<K extends keyof CaseNote> = ReturnType<typeof fields<K>>;
export type EntryOf<K extends keyof CaseNote> = ReturnType<typeof entries<K>>[number]['value'];
