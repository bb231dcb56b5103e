/** The word that was surely meant by a misspelt one. */
import { closest, distance } from 'fastest-levenshtein';

/** The allowed word that is alike but for case, spaces, hyphens and underscores, or one or two slips away. */
export function nearest(written: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0) return undefined;
  const likened = allowed.map(plain);
  const best = closest(plain(written), likened);
  return distance(plain(written), best) <= (best.length > 4 ? 2 : 1) ? allowed[likened.indexOf(best)] : undefined;
}

const plain = (word: string): string =>
  word
    .toLowerCase()
    .trim()
    .replace(/[\s_-]+/g, '_');
