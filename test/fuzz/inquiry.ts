/** Puts questions to the engine and judges the answers: counts them, takes the time, and lets nothing pass that throws. */
import { effortOf } from '../support/effort';

/** Something that is not as it should be. */
export interface Fault {
  /** The question, such as `hover`. */
  readonly call: string;
  readonly what: string;
}

/** What came of a text. */
export interface Outcome {
  /** How often each question was asked. */
  readonly calls: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
}

/** No question may take longer, in milliseconds of the processor. */
const longest = 1000;

export interface Inquiry extends Outcome {
  /**
   * Asks a question.
   * @param judge names what is wrong with the answer
   * @returns the answer, unless there is none
   */
  ask<T>(call: string, run: () => T, judge: (answer: T) => Iterable<string>): T | undefined;
}

/** @param limit milliseconds of the processor that a question may take */
export function inquiry(limit = longest): Inquiry {
  const calls: Record<string, number> = {};
  const faults: Fault[] = [];
  const attempt = <T>(call: string, run: () => T): T | undefined => {
    try {
      return run();
    } catch (error) {
      faults.push({ call, what: `throws ${error instanceof Error ? error.stack : error}` });
      return undefined;
    }
  };
  return {
    calls,
    faults,
    ask(call, run, judge) {
      calls[call] = (calls[call] ?? 0) + 1;
      return attempt(call, () => {
        const started = performance.now();
        const answer = run();
        // By the clock first, which costs nothing: a machine that is busy is slow, too.
        const taken = performance.now() - started > limit ? effortOf(run) : 0;
        if (taken > limit) faults.push({ call, what: `takes long: ${Math.round(taken)} ms` });
        for (const what of judge(answer)) faults.push({ call, what });
        return answer;
      });
    },
  };
}

/** Faults that are alike: the same question, and the same thing wrong with its answer. */
export const kindOf = ({ call, what }: Fault): string => `${call}: ${what.split(/:|\n/)[0]}`;
