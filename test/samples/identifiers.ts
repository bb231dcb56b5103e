/** What must not stand in a note that everybody may read. Coarse on purpose: a sample can always be worded otherwise. */

const patterns: Readonly<Record<string, RegExp>> = {
  'an e-mail address': /\S@\S+\.\w/,
  'a web address': /https?:|www\./,
  'a long number, as of a telephone or a record': /\b\d(?:[ /]?\d){7,}\b/,
  'a title with a name': /\b(?:Dr|Mr|Mrs|Ms|Prof)\.? [A-Z]/,
  'a record number': /\b(?:MRN|NHS|SSN|passport|insurance)\b/i,
  'a street': /\b(?:Street|Road|Avenue|Lane)\b/,
  'a date of birth': /\bborn on\b|\bdate of birth\b/i,
};

/** Every line outside the section source that seems to identify a person, with what it seems to hold. */
export function identifiersIn(text: string): string[] {
  const withoutSource = text.replace(/^source:\n(?:(?: .*)?\n)+/m, '');
  return withoutSource
    .split('\n')
    .flatMap((line) =>
      Object.entries(patterns).flatMap(([what, pattern]) => (pattern.test(line) ? [`${what}: ${line.trim()}`] : [])),
    );
}
