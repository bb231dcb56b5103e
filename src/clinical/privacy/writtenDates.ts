/** The dates of a note that are more exact than the year, in its fields and in its prose, and how to write them else. */
import { fields } from '../../model/access';
import { put } from '../../model/edit';
import type { Note } from '../../model/note';
import type { Edit, Span } from '../../model/span';
import type { When } from '../../model/when';
import { asDays, asYear, exactDates } from '../datePolicy';
import { birthPatterns } from './births';
import { datePatterns } from './dates';
import { type Identifier, search } from './identifier';
import { redaction } from './redaction';

/** A date in the note. */
export interface WrittenDate {
  readonly span: Span;
  /** What it means; undefined in prose where that is not certain. */
  readonly when: When | undefined;
  /** In a text or a comment, not in a field for a time. */
  readonly inProse: boolean;
  /** Writes it as that instead. */
  replaced(by: string | number | undefined): readonly Edit[];
}

/** When the note was checked and what was accepted when: that tells nothing of the patient. */
const clerical: ReadonlySet<unknown> = new Set(['privacy', 'acknowledgements']);

const datedPatterns = [...birthPatterns, ...datePatterns];

/** All of them, in the order of the text, but for days of birth and for what is no time of the patient's. */
export function writtenDates(note: Note): WrittenDate[] {
  const times = note.times.filter(({ tree }) => note.readTime(tree.source).ok);
  const inProse = search(note, datedPatterns).filter(
    ({ sort, span }) => sort === 'date' && !times.some(({ tree }) => isWithin(span, tree.span)),
  );
  const inFields = exactDates(note, 'year_only').filter(
    ({ leaf }) => !clerical.has(leaf.path[0]) && !leaf.tree.borrowed,
  );
  return [
    ...inFields.map(
      ({ leaf, when }): WrittenDate => ({
        span: leaf.tree.span,
        when,
        inProse: false,
        replaced: (by) => (by === undefined ? [] : put(note, leaf.path, by)),
      }),
    ),
    ...inProse.map((one) => proseDate(note, one)),
  ].sort((a, b) => a.span.start - b.span.start);
}

const isWithin = (span: Span, place: Span): boolean => place.start <= span.start && span.end <= place.end;

function proseDate(note: Note, one: Identifier): WrittenDate {
  const { text, span } = redaction(note, one);
  const written = note.text.slice(span.start, span.end);
  const read = note.readTime(written);
  const meant = !read.ok && read.fix !== undefined ? note.readTime(read.fix) : read;
  return {
    span,
    when: meant.ok ? meant.when : undefined,
    inProse: true,
    replaced: (by) => [{ span, text: String(by ?? text) }],
  };
}

/** Those that are exact to the day. */
export const dayDates = (note: Note): WrittenDate[] =>
  writtenDates(note).filter(({ when }) => when?.kind === 'date' && when.precision === 'day');

/** One date as its year. */
export const inYears = ({ when, replaced }: WrittenDate): readonly Edit[] => replaced(when && asYear(when));

/** These dates as their years, and the policy that says so. */
export const allInYears = (note: Note, dates: readonly WrittenDate[]): readonly Edit[] => [
  ...dates.flatMap(inYears),
  ...withPolicy(note, 'year_only'),
];

/** These dates as days from day 0, and the policy that says so; what has no such form keeps its year. */
export const allInDays = (note: Note, dates: readonly WrittenDate[]): readonly Edit[] => [
  ...dates.flatMap(({ when, replaced }) => replaced(when && (asDays(note, when) ?? asYear(when)))),
  ...withPolicy(note, 'relative'),
];

const withPolicy = (note: Note, policy: string): readonly Edit[] =>
  fields(note.data, 'privacy').date_policy === 'actual' ? put(note, ['privacy', 'date_policy'], policy) : [];

/** Whether days can be counted: what is day 0 is dated to the day. */
export const hasExactDayZero = (note: Note): boolean =>
  exactDates(note, 'year_only').some(
    ({ leaf, when }) =>
      leaf.path.join('.') === 'cause.when' && when.kind === 'date' && when.precision === 'day' && !when.word,
  );
