/** How far a long check is: now and then a line on the terminal, which is written over. */

/**
 * @param show shows a line instead of the last one
 * @param now milliseconds, of any clock that only goes forward
 * @returns what is told how many notes are done
 */
export function progress(total: number, show: (line: string) => void, now: () => number): (done: number) => void {
  let next = now() + quietFor;
  return (done) => {
    if (now() < next || done >= total) return;
    next = now() + shownEvery;
    show(`${done} of ${total} notes`);
  };
}

/** Milliseconds: nobody wonders for so long; and more often than that it would only flicker. */
const quietFor = 1000;
const shownEvery = 200;
