/** What a person is told when a run cannot start: one sentence that says what to do. */

/** A run that could not start. Its message is for people; its stack is of no interest to them. */
export class CannotStart extends Error {}

/** The message of anything thrown; with the stack unless it was written for people. */
export function explain(error: unknown): string {
  if (error instanceof CannotStart) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs a program to its end, and turns whatever is thrown into an explanation and exit code 1. */
export function runProgram(program: () => Promise<number>): void {
  program().then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(explain(error));
      process.exit(1);
    },
  );
}
