/** The pieces of a note that may hold what is looked for, as one text to search, with the places they stand at. */
import type { Note } from '../../model/note';
import { once } from '../../model/once';
import type { Span } from '../../model/span';
import { type Passage, passagesOf, tellingPassages, writtenBreak } from './pieces';
import { type Sign, signsOf } from './signs';

/** A text to search, and the way back to the note. */
export interface Readable {
  /** Values and comments one after the other, a border between any two; line breaks and gaps are single blanks. */
  readonly text: string;
  /** The offsets of those blanks that are a line break meant as one: what stands behind it is another thought. */
  readonly breaks: ReadonlySet<number>;
  /** Where in the note a stretch of the text stands. */
  spanOf(start: number, end: number): Span;
}

/** Stands between two values: it is part of no word, and no blank. */
export const border = '\u0000';

/**
 * The values and comments of a note as one text, put together once for all that search it.
 * @param signs leaves out every passage that has none of them; with none given nothing is left out
 */
export function readable(note: Note, signs: readonly Sign[] = []): Readable {
  const known = texts(note);
  const name = signs.join(' ');
  const text = known.get(name) ?? joined(signs.length === 0 ? passagesOf(note) : withSigns(note, signs));
  known.set(name, text);
  return text;
}

const texts = once((_note: Note) => new Map<string, Readable>());

const withSigns = (note: Note, signs: readonly Sign[]): readonly Passage[] =>
  telling(note).flatMap(({ passage, has }) => (signs.some((sign) => has.includes(sign)) ? [passage] : []));

const telling = once((note: Note) =>
  tellingPassages(note).map((passage) => ({ passage, has: signsOf(passage.map(({ text }) => text).join(' ')) })),
);

function joined(passages: readonly Passage[]): Readable {
  const steps: Step[] = [];
  const breaks = new Set<number>();
  let text = '';
  for (const passage of passages) {
    let lead = border;
    for (const piece of passage) {
      const keepsLines = piece.text.startsWith('|');
      let end = 0;
      for (const { 0: words, index } of piece.text.matchAll(/\S+(?: \S+)*/g)) {
        const blank = piece.text.slice(end, index);
        if (end === 0 || blank.includes(writtenBreak) || (keepsLines && blank.includes('\n'))) breaks.add(text.length);
        steps.push({ at: text.length + 1, place: piece.start + index });
        text += (end === 0 ? lead : ' ') + words;
        end = index + words.length;
      }
      lead = ' ';
    }
  }
  return {
    text: text + border,
    breaks,
    spanOf: (start, end) => ({ start: placeOf(steps, start), end: placeOf(steps, end - 1) + 1 }),
  };
}

/** From where a stretch of the text stands as it does in the note, and where in the note that is. */
interface Step {
  readonly at: number;
  readonly place: number;
}

function placeOf(steps: readonly Step[], at: number): number {
  const step = steps.findLast((one) => one.at <= at) ?? { at: 0, place: 0 };
  return step.place + at - step.at;
}
