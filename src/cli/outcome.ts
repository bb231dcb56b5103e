/** What a command of the command line comes to. */
export interface Outcome {
  /** For standard output. */
  readonly output: string;
  /** For standard error. */
  readonly errors?: string;
  /** 0 nothing to report, 1 problems, 2 wrong use or unreadable input. */
  readonly exitCode: 0 | 1 | 2;
}

/** Wrong use of the command line; its message is shown. */
export class UsageError extends Error {}
