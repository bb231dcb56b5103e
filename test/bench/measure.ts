/** How long things take: run by turns on texts that nobody has seen before, after all of them have warmed up. */

/** One way to work on a text. */
export interface Contender {
  readonly name: string;
  /**
   * Gets ready for a text before the clock starts, such as with the same data as JSON, and returns what is measured.
   * That returns what it made, so that no compiler can leave the work out, or a promise of it.
   */
  readonly ready: (text: string, turn: number) => (() => unknown) | Promise<() => unknown>;
}

export interface Plan {
  /** The text of a turn, another one each time. */
  readonly textOf: (turn: number) => string;
  readonly warmUp: number;
  readonly turns: number;
}

/** A length of notes: turns before it is measured, then turns of a quick run and of a full one. */
export type Size = readonly [lines: number, warmUp: number, quick: number, full: number];

/** The sizes with the turns of a quick run or of a full one. */
export const sizesFor = (isQuick: boolean, sizes: readonly Size[]) =>
  sizes.map(([lines, warmUp, quick, full]) => ({ lines, warmUp, turns: isQuick ? quick : full }));

/** Milliseconds of all turns of one contender. */
export interface Times {
  readonly name: string;
  readonly median: number;
  /** 95 of 100 turns took no longer. */
  readonly p95: number;
}

/** Measures the contenders on the same texts, one after another in each turn, each time in another order. */
export async function measure(
  contenders: readonly Contender[],
  { textOf, warmUp, turns }: Plan,
): Promise<readonly Times[]> {
  const times = contenders.map((): number[] => []);
  for (let turn = 0; turn < warmUp + turns; turn++) {
    const text = textOf(turn);
    for (const index of orderOf(turn, contenders.length)) {
      const work = await (contenders[index] as Contender).ready(text, turn);
      const taken = await timeOf(work);
      if (turn >= warmUp) times[index]?.push(taken);
    }
  }
  return contenders.map(({ name }, index) => ({ name, ...summary(times[index] ?? []) }));
}

/** Mixed, since whoever comes next has to clear away what the one before has left in memory. */
function orderOf(turn: number, count: number): number[] {
  const place = (index: number) => ((turn + 1) * (index + 1) * 7919) % 10_007;
  return [...Array(count).keys()].sort((a, b) => place(a) - place(b));
}

/** Kept, so that the work of a turn is of use. */
const made: { last: unknown } = { last: undefined };

const since = (started: bigint): number => Number(process.hrtime.bigint() - started) / 1e6;

/** How long a piece of work takes until its promise is kept, in milliseconds. */
async function timeOf(work: () => unknown): Promise<number> {
  const started = process.hrtime.bigint();
  const result = work();
  made.last = result instanceof Promise ? await result : result;
  return since(started);
}

/** How long a piece of work takes that is done at once, in milliseconds. */
export function milliseconds(work: () => unknown): number {
  const started = process.hrtime.bigint();
  made.last = work();
  return since(started);
}

/** The one in the middle. */
export const medianOf = (times: readonly number[]): number => summary(times).median;

function summary(times: readonly number[]): { median: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** The times of the contender with that name. */
export function timesOf(times: readonly Times[], wanted: string): Times {
  const found = times.find(({ name }) => name === wanted);
  if (!found) throw new Error(`Nobody was measured under the name ${wanted}.`);
  return found;
}
