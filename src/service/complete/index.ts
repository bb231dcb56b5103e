/** What can be written at the cursor: keys that are not there yet, allowed values, names of entries, times. */
import { applyEdits, type Span } from '../../model/span';
import { finish, type Steps } from '../../model/steps';
import type { Config } from '../config';
import { hover } from '../hover/index';
import { type Reading, read } from '../reading';
import { answers } from './answers';
import { codes } from './codes';
import { type Cursor, lookingAt } from './cursor';
import { durations } from './durations';
import { grades } from './grades';
import { keys } from './keys';
import { references } from './references';
import { type Suggester, type Suggestion, siblings } from './suggestion';
import { times } from './times';
import { units } from './units';
import { words } from './words';

export interface Completion extends Pick<Suggestion, 'label' | 'kind' | 'detail' | 'filter'> {
  /** What is written in place of {@link span}. */
  readonly insert: string;
  readonly span: Span;
  /** It only begins what is to be written: the list is asked for again. */
  readonly goesOn: boolean;
  /** What the hover will say of it once it is accepted, as Markdown. */
  documentation(): string;
}

/** Each offers one kind of thing; what they offer stands in this order. */
const suggesters: readonly Suggester[] = [keys, times, references, durations, units, codes, grades, words, answers];

/** The suggestions at an offset, the likeliest first. The text may be half typed. */
export const complete = (reading: Reading, offset: number, config: Config): Completion[] =>
  finish(completing(reading, offset, config));

/** The same in steps. */
export function* completing({ parsed }: Reading, offset: number, config: Config): Steps<Completion[]> {
  const cursor = yield* lookingAt(parsed, offset);
  if (!cursor) return [];
  const taken = siblings(cursor);
  const offered = new Map<string, Suggestion>();
  for (const suggestion of suggesters.flatMap((suggester) => suggester(cursor, config.today))) {
    const { label } = suggestion;
    const isMeant = !cursor.typed.includes(' ') || label.startsWith(cursor.typed);
    if (isMeant && !taken.has(label) && !offered.has(label)) offered.set(label, suggestion);
  }
  return [...offered.values()]
    .sort((a, b) => order[a.fit ?? 'possible'] - order[b.fit ?? 'possible'])
    .map((suggestion) => completionOf(suggestion, cursor, { text: parsed.text, config }));
}

const order = { likely: 0, possible: 1, unfit: 2 } as const;

interface Place {
  readonly text: string;
  readonly config: Config;
}

function completionOf(suggestion: Suggestion, cursor: Cursor, place: Place): Completion {
  const { label, kind, detail, filter, insert = label, goesOn = false, below } = suggestion;
  const { start, end } = cursor.span;
  const span = below ? { start: blanksBefore(start, place.text), end } : cursor.span;
  const whole = below ? insert : cursor.lead + insert;
  return {
    label,
    kind,
    detail,
    ...(filter !== undefined && { filter }),
    insert: whole,
    span,
    goesOn,
    documentation: () => explained({ span, text: whole }, whole.indexOf(label), place),
  };
}

/** Where the blanks begin that stand in front of an offset. */
function blanksBefore(offset: number, text: string): number {
  let start = offset;
  while (text[start - 1] === ' ') start--;
  return start;
}

/** The hover on what the edit writes, in the note as it is with it. */
function explained(edit: { span: Span; text: string }, at: number, { text, config }: Place): string {
  return hover(read(applyEdits(text, [edit])), edit.span.start + at, config)?.markdown ?? '';
}
