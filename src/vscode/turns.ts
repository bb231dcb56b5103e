/** Lets VS Code, and other extensions, do their work between pieces of ours: each piece has a turn of its own. */
import type { Steps } from '../service/index';

/** A turn may take so long before the next one is waited for, in milliseconds; its last step may take longer. */
const longest = 10;

let last: Promise<unknown> = Promise.resolve();

/** The next turn of the event loop that no other piece of ours has: whatever waits for one answer goes on one by one. */
export function turn(): Promise<void> {
  const next = last.then(() => new Promise<void>((resolve) => setTimeout(resolve)));
  last = next;
  return next;
}

/**
 * Makes steps, as many in each turn as there is time for.
 * @param isWanted asked before each turn: work that nobody waits for is left off
 * @returns undefined where it was left off
 */
export function inTurns<T>(steps: Steps<T>): Promise<T>;
export function inTurns<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined>;
export async function inTurns<T>(steps: Steps<T>, isWanted = (): boolean => true): Promise<T | undefined> {
  for (;;) {
    await turn();
    if (!isWanted()) return undefined;
    const end = performance.now() + longest;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
  }
}
