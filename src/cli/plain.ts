/** Text of a note or of a path, as it may be printed to a terminal. */

/** Signs that steer a terminal, end a line or turn the direction of reading are shown, not obeyed. */
export const plain = (words: string): string =>
  words.replace(
    /\p{Cc}|[\u2028-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
