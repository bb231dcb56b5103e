/** Makes a text as small as it can be and still go wrong. */

/** So many texts are tried at most. */
const mostTries = 500;

/**
 * Takes out lines, then signs, in ever smaller pieces, for as long as the text goes wrong.
 * @param fails whether a text goes wrong
 */
export function shrink(text: string, fails: (text: string) => boolean): string {
  let tries = 0;
  const stillFails = (smaller: string) => tries++ < mostTries && fails(smaller);
  const lines = without(text.split(/(?<=\n)/), (rest) => stillFails(rest.join('')));
  return without([...lines.join('')], (rest) => stillFails(rest.join(''))).join('');
}

/** What is left of a list when everything is taken out that can be. */
function without(all: readonly string[], stillFails: (rest: readonly string[]) => boolean): readonly string[] {
  let left = all;
  for (let size = Math.ceil(all.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < left.length; ) {
      const rest = left.toSpliced(start, size);
      if (stillFails(rest)) left = rest;
      else start += size;
    }
  }
  return left;
}
