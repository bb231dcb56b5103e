/** Assertions for the suites. Node's own are not there in a web worker. */

/** Fails with the sentence unless the condition holds. */
export function claim(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}

/** Compares as JSON, which is all that a suite reads from VS Code. */
export function equal(actual: unknown, wanted: unknown, what: string): void {
  const [got, want] = [actual, wanted].map((value) => JSON.stringify(value, undefined, 2));
  claim(got === want, `${what}\nexpected: ${want}\nactual:   ${got}`);
}

/** Asks again until there is an answer; fails with what was waited for. */
export async function until<T>(
  what: string,
  probe: () => T | undefined | Promise<T | undefined>,
  limit = 15_000,
): Promise<T> {
  const patience = Date.now() + limit;
  while (Date.now() < patience) {
    const answer = await probe();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${limit / 1000} s in vain for: ${what}`);
}

/** Long enough for whatever is under way to show. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));
