/** A batch of broken texts: made from its number alone, asked everything about, and what goes wrong made small. */
import { mutated, sharesFrom } from '../corpus/texts';
import { examine } from './examine';
import { kindOf } from './inquiry';
import { seeds } from './seeds';
import { shrink } from './shrink';

export interface Failure {
  readonly kind: string;
  readonly what: string;
  /** The smallest text that was found in which the same goes wrong. */
  readonly text: string;
  /** Makes the same text again, in the first batch. */
  readonly seed: number;
}

export interface Result {
  readonly calls: Readonly<Record<string, number>>;
  readonly texts: number;
  readonly failures: readonly Failure[];
}

/** In each text, so many places are asked about. */
const placesInText = 3;

/** While a text is made smaller its places move, so many of them are asked about. */
const placesInSmall = Array.from({ length: 40 }, (_, index) => index / 40);

/**
 * The same seed and number make the same texts.
 * @param known kinds of failures that have been told: they are counted, and not made small again
 * @param size so many texts are made
 */
export async function runBatch(seed: number, batch: number, known: Set<string>, size = 100): Promise<Result> {
  const calls: Record<string, number> = {};
  const failures: Failure[] = [];
  const texts = mutated(await seeds(), size, seed + batch);
  const shares = sharesFrom(seed + batch, size * placesInText);
  for (const [index, text] of texts.entries()) {
    const found = examine(text, shares.slice(index * placesInText, (index + 1) * placesInText));
    for (const [call, count] of Object.entries(found.calls)) calls[call] = (calls[call] ?? 0) + count;
    for (const fault of found.faults) {
      const kind = kindOf(fault);
      const fails = (smaller: string) => examine(smaller, placesInSmall).faults.some((one) => kindOf(one) === kind);
      failures.push({ kind, what: fault.what, text: known.has(kind) ? text : shrink(text, fails), seed: seed + batch });
      known.add(kind);
    }
  }
  return { calls, texts: texts.length, failures };
}
