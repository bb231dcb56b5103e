/** Allowed values that have a word in common with what was typed: what a person would look for first in a long list. */

/** Most values that one suggests; more would be no help. */
const most = 3;

/** Words that turn the meaning round: beside them a value in common says nothing. */
const denials = new Set(['no', 'not', 'non', 'never', 'without', 'none', 'denies']);

/** The allowed values all of whose words were typed, else those of which one was, or its beginning. */
export function alike(written: string, allowed: readonly string[]): string[] {
  const typed = wordsOf(written);
  if (typed.some((word) => denials.has(word))) return [];
  const whole = allowed.filter((value) => wordsOf(value).every((word) => typed.includes(word)));
  const found = whole.length > 0 ? whole : allowed.filter((value) => wordsOf(value).some((word) => isIn(word, typed)));
  return found.length <= most ? found : [];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9+]+/g) ?? [];

/** `physio` begins physiotherapy, and surgery and surgical begin alike; a few letters in common say nothing. */
const isIn = (word: string, typed: readonly string[]): boolean =>
  typed.some((other) => {
    const shared = sharedStart(word, other);
    return shared >= 4 && shared > Math.min(word.length, other.length) / 2;
  });

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
