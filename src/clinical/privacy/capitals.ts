/** Runs of words with a capital letter, as names of persons and places are written: `van der Berg`, `J. Smith`. */
import type { Readable } from './readable';

/** A stretch of a text that is such a run. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Its words with a capital, without initials and particles. */
  readonly words: readonly string[];
  /** Whether it begins with initials. */
  readonly hasInitials: boolean;
}

/** What belongs to a run, and where it ends. */
export interface RunForm {
  /** Small words that may stand inside it. */
  readonly particles: ReadonlySet<string>;
  /** Words with a capital that do not belong to it. */
  readonly stops: ReadonlySet<string>;
  /** A word all in capitals belongs to it too. */
  readonly takesCapitals?: boolean;
}

/** More words than that have no name. */
const mostWords = 3;

const word = /[\p{L}'’-]+\.?/uy;

/** The run that begins at an offset; undefined where none does. */
export function runFrom({ text, breaks }: Readable, start: number, form: RunForm): Run | undefined {
  const words: string[] = [];
  let hasInitials = false;
  let end = start;
  for (let at = start; words.length < mostWords; ) {
    word.lastIndex = at;
    const [found = ''] = word.exec(text) ?? [];
    const name = form.particles.has(found) ? undefined : nameIn(found, form);
    if (name !== undefined) {
      words.push(name);
      end = at + name.length;
      if (name.length < found.length && !isShort(found)) break;
    } else if (isInitial(found) && words.length === 0) hasInitials = true;
    else if (!form.particles.has(found)) break;
    at += found.length;
    if (words.length > 0 && breaks.has(at)) break;
    if (text[at] === ' ') at += 1;
    else if (!found.endsWith('.')) break;
  }
  return words.length > 0 ? { start, end, words, hasInitials } : undefined;
}

/** The run that ends before an offset, of so many words at most, all with a capital; undefined where none does. */
export function runBefore({ text, breaks }: Readable, end: number, most = mostWords): Run | undefined {
  const words: string[] = [];
  let start = end;
  while (words.length < most) {
    const from = Math.max(text.lastIndexOf(' ', start - 2), text.lastIndexOf('\u0000', start - 2)) + 1;
    const found = text.slice(from, start).trimEnd();
    if (!/^(?:\p{Lu}[\p{L}'’.-]*|\d{1,3}(?:st|nd|rd|th))$/u.test(found) || from >= start) break;
    words.unshift(found);
    start = from;
    if (text[from - 1] !== ' ' || breaks.has(from - 1)) break;
  }
  return words.length > 0 ? { start, end, words, hasInitials: false } : undefined;
}

const isInitial = (found: string): boolean => /^\p{Lu}\.$/u.test(found);

/** A short form belongs to the word behind it, and its point ends no sentence. */
const isShort = (found: string): boolean => found === 'St.';

/** The word as a part of a name, without a point or the ending of the genitive; undefined where it is none. */
function nameIn(found: string, { stops, takesCapitals }: RunForm): string | undefined {
  const name = found
    .replace(/\.$/, '')
    .replace(/['’]s$/, '')
    .replace(/(?<![-'’])[-'’]+$/, '');
  if (stops.has(name) || stops.has(name.split('-')[0] ?? '')) return undefined;
  if (/^(?:(?:al|el|d|l)['’-])?\p{Lu}/u.test(name) && /\p{Ll}/u.test(name.slice(1))) return name;
  return takesCapitals && /^\p{Lu}[\p{Lu}-]{2,}$/u.test(name) && !/^X+$/.test(name) ? name : undefined;
}
