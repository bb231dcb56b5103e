/** What follows from one thing is worked out once, however many ask for it. */

/**
 * The same function, which keeps each answer for as long as what it was asked of is there. For what never changes, such
 * as a note: who asks for an answer must leave it as it is.
 */
export function once<K extends object, T>(derive: (of: K) => T): (of: K) => T {
  // One note is asked hundreds of questions in a row, and looking it up each time would be much of the work.
  let last: { readonly of: K; readonly answer: T } | undefined;
  return (of) => {
    if (last?.of === of) return last.answer;
    const answers = answersOf(of);
    let answer = answers.get(derive) as T;
    if (answer === undefined && !answers.has(derive)) {
      answer = derive(of);
      answers.set(derive, answer);
    }
    last = { of, answer };
    return answer;
  };
}

/** By which the answers stand in the thing itself; nobody else knows it, and no copy of a thing has it. */
const kept = Symbol('answers');

/**
 * In a map beside the thing, even in a weak one, an answer that knows its thing would hold all of a note until the whole
 * memory is swept: of a folder thousands of notes that nobody needs.
 */
function answersOf(of: { readonly [kept]?: Map<unknown, unknown> }): Map<unknown, unknown> {
  const known = of[kept];
  if (known) return known;
  const answers = new Map<unknown, unknown>();
  Object.defineProperty(of, kept, { value: answers });
  return answers;
}

/** The same of what follows from two things, for as long as the first of them is there. */
export function onceOfTwo<K extends object, A, T>(derive: (of: K, and: A) => T): (of: K, and: A) => T {
  const kept = once((_of: K) => new Map<A, T>());
  return (of, and) => {
    const answers = kept(of);
    const known = answers.get(and);
    if (known !== undefined || answers.has(and)) return known as T;
    const answer = derive(of, and);
    answers.set(and, answer);
    return answer;
  };
}
