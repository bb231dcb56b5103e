/** Runs a check so that a mistake in it is seen, and nothing else is lost. */
import { type Problem, problem } from './problem';

/** Runs one check. If it breaks off, that is what the user sees: never a note that looks clean. */
export function attempt(check: string, run: () => readonly Problem[]): readonly Problem[] {
  try {
    return run();
  } catch {
    // Nothing of the error is shown: its message could quote the note.
    return [failureOf(check)];
  }
}

/** What the user sees of a check that broke off. */
export const failureOf = (check: string): Problem =>
  problem({
    rule: 'rule-failed',
    kind: 'form',
    severity: 'error',
    message: `The check ${check} failed because of a mistake in this program, so the note is not known to be clean. Please report it with this id.`,
    span: { start: 0, end: 0 },
  });
