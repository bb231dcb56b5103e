/** Questions that several rules put into a note: empty fields and entries to fill in, none where they stand already. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { type Entry, entries } from '../model/access';
import { append, canAppend, canPut, put } from '../model/edit';
import { inTurn } from '../model/inTurn';
import type { Note } from '../model/note';
import type { Edit } from '../model/span';
import { locate, pairOf } from '../model/tree';
import { isActive } from './active';
import { diseaseEntries } from './geneticDisease';
import { isReferredTo, type Referral } from './referrals';

/** A fix that asks: what it is about stands until a person has answered. */
export interface Prompt {
  /** Begins with a verb. */
  readonly title: string;
  readonly kind: 'prompt';
  readonly preferred: false;
  /** The fields that it puts in to be filled. */
  readonly asks?: readonly Path[];
  edits(): readonly Edit[];
}

/**
 * A prompt with these changes; none where nothing is left to do, or something stands in the way.
 * @param canBe whether they can be made, where that takes less time to ask than to make them
 */
export const prompts = (title: string, edits: () => readonly Edit[], canBe = () => edits().length > 0): Prompt[] =>
  canBe() ? [{ title, kind: 'prompt', preferred: false, edits }] : [];

/** Asks for those of the fields of one section or entry that are not written yet. */
export function askFields(note: Note, title: string, place: Path, names: readonly string[]): Prompt[] {
  const absent = names.map((name) => [...place, name]).filter((path) => !locate(note.root, path));
  const [first] = absent;
  const asked = prompts(
    title,
    () => inTurn(note, ...absent.map((path) => (one: Parameters<typeof put>[0]) => put(one, path, null))),
    // They go to one place: what lets one of them in lets in all.
    () => first !== undefined && canPut(note, first),
  );
  return asked.map((prompt) => ({ ...prompt, asks: absent }));
}

/** Begins an entry of a list. */
export const askAnother = (
  note: Note,
  title: string,
  section: keyof CaseNote,
  entry: Readonly<Record<string, string | null>>,
): Prompt[] =>
  prompts(
    title,
    () => append(note, [section], entry),
    () => canAppend(note, [section]),
  );

/** Asks when an exercise or a therapy that goes on has ended; not of one that is planned, or that tells how long. */
export function askEnd(note: Note, entry: Entry<Ending>): Prompt[] {
  const { type, therapy, status, duration } = entry.value;
  if (status === 'planned' || duration !== undefined || !isActive(note, entry)) return [];
  return askFields(note, `Add the end of ${type ?? therapy}`, entry.path, ['end']);
}

interface Ending {
  readonly type?: string;
  readonly therapy?: string;
  readonly status?: string;
  readonly duration?: string;
}

/** Begins an entry of a list with what is certain and with empty fields, unless one just like it waits already. */
export const askEntry = (
  note: Note,
  title: string,
  section: keyof CaseNote,
  entry: Readonly<Record<string, string | null>>,
): Prompt[] => (isWaiting(note, section, entry) ? [] : askAnother(note, title, section, entry));

function isWaiting({ root }: Note, section: string, entry: Readonly<Record<string, string | null>>): boolean {
  const list = locate(root, [section]);
  if (list?.kind !== 'list') return false;
  return list.items.some((item) =>
    Object.entries(entry).every(([key, value]) => {
      const written = pairOf(item, key)?.value;
      return written?.kind === 'scalar' && (value === null ? written.value === null : written.source === value);
    }),
  );
}

/** Where a place is not named by a plain word. */
const placeNames = new Map<string, string>([
  ['fop_expert', 'an FOP expert'],
  ['sarcoma_centre', 'a sarcoma centre'],
  ['rehabilitation_medicine', 'rehabilitation medicine'],
]);

/** Begins a referral, unless there is one to that place already; how soon is left to fill in. */
export const askReferral = (note: Note, to: NonNullable<Referral['to']>): Prompt[] =>
  isReferredTo(note.data, to)
    ? []
    : askAnother(note, `Add a referral to ${placeNames.get(to) ?? to}`, 'referral', { to, urgency: null });

/** Asks what came after an operation or a therapy; nothing where the note tells of complications already. */
export const askComplications = (note: Note, after: string | undefined): Prompt[] =>
  askAnother(note, 'Add complications: what came after it', 'complications', {
    type: null,
    ...(after !== undefined && { after }),
  });

/** Begins a referral of which a person has to say to whom, unless there is one that waits for it. */
export const askAnyReferral = (note: Note): Prompt[] =>
  entries(note.data, 'referral').some(({ value: { to } }) => to === undefined)
    ? []
    : askAnother(note, 'Add a referral to fill in', 'referral', { to: null, urgency: null });

/** Begins an entry of the differential, with its reason to fill in, unless the disease stands there already. */
export const askDifferential = (note: Note, diagnosis: 'fop' | 'poh' | 'aho'): Prompt[] =>
  diseaseEntries(note.data, diagnosis).length > 0
    ? []
    : askAnother(note, `Add ${diagnosis} to the differential`, 'differential', {
        diagnosis,
        status: 'considered',
        reason: null,
      });
