/** Work in steps: whoever runs it may do something else between two of them, or leave off. */

/** Yields between its steps, and returns its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Makes all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
