/** The pieces of a note that may hold what is looked for, as one text to search, with the places they stand at. */
import type { Note } from '../../model/note';
import { once } from '../../model/once';
import type { Span } from '../../model/span';
import { type Passage, passagesOf, tellingPassages, writtenBreak } from './pieces';
import { nextSign, type Sign } from './signs';

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
export function readable(note: Note, signs?: readonly Sign[]): Readable {
  const known = texts(note);
  const name = signs?.join() ?? 'all';
  const text = known.get(name) ?? joined(signs ? passagesWith(note, signs) : passagesOf(note));
  known.set(name, text);
  return text;
}

const texts = once((_note: Note) => new Map<string, Readable>());

/** Whether one of these signs is anywhere in what is worth a search. */
export function hasSign(note: Note, signs: readonly Sign[]): boolean {
  const { passages, having } = telling(note);
  return passages.length > 0 && signs.some((sign) => having(sign).size > 0);
}

function passagesWith(note: Note, signs: readonly Sign[]): readonly Passage[] {
  const { passages, having } = telling(note);
  const found = signs.map(having);
  return passages.filter((_, at) => found.some((one) => one.has(at)));
}

/** What is worth a search, and which of it has a sign. */
const telling = once((note: Note) => {
  const passages = tellingPassages(note);
  const texts = passages.map(wordsOf);
  const all = texts.join(border);
  const known = new Map<Sign, ReadonlySet<number>>();
  const having = (sign: Sign): ReadonlySet<number> => {
    const found = known.get(sign) ?? numbersHaving(sign, all, texts);
    known.set(sign, found);
    return found;
  };
  return { passages, having };
});

/** The numbers of the texts that have a sign, found in all of them with borders between: mostly there is none. */
function numbersHaving(sign: Sign, all: string, texts: readonly string[]): Set<number> {
  const found = new Set<number>();
  let [number, end] = [0, texts[0]?.length ?? 0];
  for (let at = nextSign(all, sign); at >= 0; at = nextSign(all, sign, end)) {
    while (end < at) end += 1 + (texts[++number]?.length ?? 0);
    found.add(number);
  }
  return found;
}

const wordsOf = ([first, ...others]: Passage): string =>
  others.reduce((text, one) => `${text} ${one.text}`, first?.text ?? '');

function joined(passages: readonly Passage[]): Readable {
  const steps: Step[] = [];
  const breaks = new Set<number>();
  let text = '';
  for (const passage of passages) {
    let lead = border;
    for (const piece of passage) {
      for (const { words, at, isNewThought } of stretchesOf(piece.text)) {
        if (isNewThought) breaks.add(text.length);
        steps.push({ at: text.length + 1, place: piece.start + at });
        text += lead + words;
        lead = ' ';
      }
    }
  }
  return {
    text: text + border,
    breaks,
    spanOf: (start, end) => ({ start: placeOf(steps, start), end: placeOf(steps, end - 1) + 1 }),
  };
}

/** Words with single blanks between them. */
interface Stretch {
  readonly words: string;
  /** Where it begins in its piece. */
  readonly at: number;
  /** Whether it begins the piece, or stands behind a line break that is meant as one. */
  readonly isNewThought: boolean;
}

function stretchesOf(piece: string): Stretch[] {
  // Most pieces are one.
  if (!/^\s|\s$|\s\s|[^\S ]/.test(piece)) return [{ words: piece, at: 0, isNewThought: true }];
  const keepsLines = piece.startsWith('|');
  let end = 0;
  return [...piece.matchAll(/\S+(?: \S+)*/g)].map(({ 0: words, index: at }) => {
    const blank = piece.slice(end, at);
    const isNewThought = end === 0 || blank.includes(writtenBreak) || (keepsLines && blank.includes('\n'));
    end = at + words.length;
    return { words, at, isNewThought };
  });
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
