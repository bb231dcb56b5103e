/** What follows from one thing is worked out once, however many ask for it. */

/**
 * The same function, which keeps each answer for as long as what it was asked of is there. For what never changes, such
 * as a note: who asks for an answer must leave it as it is.
 */
export function once<K extends object, T>(derive: (of: K) => T): (of: K) => T {
  const kept = new WeakMap<K, { readonly answer: T }>();
  return (of) => {
    const known = kept.get(of);
    if (known) return known.answer;
    const answer = derive(of);
    kept.set(of, { answer });
    return answer;
  };
}
