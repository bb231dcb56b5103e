/** Work on many things, a few at a time, whose results come in the order of the things. */

/**
 * @param width how many are worked on, or wait for their turn to be told, at one time: so much is kept, and no more
 * @param work must not reject
 */
export async function* inOrder<Thing, Result>(
  things: Iterable<Thing> | AsyncIterable<Thing>,
  width: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const thing of things) {
    begun.push(work(thing));
    const next = begun.length < width ? undefined : begun.shift();
    if (next) yield await next;
  }
  for (const last of begun) yield await last;
}

/** Things by the handful. */
export function* bunches<Thing>(things: readonly Thing[]): Iterable<readonly Thing[]> {
  for (let at = 0; at < things.length; at += handful) yield things.slice(at, at + handful);
}

/** Enough to be worth a message to a thread, few enough that the first results come soon. */
export const handful = 32;
