/** A feature that fails says so: it never passes for "nothing to say", and no listener fails unseen. */
import { window } from 'vscode';

const reported = new Set<string>();

/**
 * Runs a feature. If it fails, the user is told once, by the feature's name: what the error says could quote the note.
 * @param failed what stands in for the answer then
 */
export async function guard<T>(feature: string, run: () => T | Promise<T>, failed: () => T): Promise<T> {
  try {
    return await run();
  } catch {
    report(feature);
    return failed();
  }
}

/** A listener whose failure is reported as that of the feature: VS Code itself would only log it. */
export const listener =
  <T>(feature: string, handle: (event: T) => unknown) =>
  (event: T): void => {
    void guard<unknown>(
      feature,
      () => handle(event),
      () => undefined,
    );
  };

function report(feature: string): void {
  if (reported.has(feature)) return;
  reported.add(feature);
  void window.showErrorMessage(
    `HO Case Notes: ${feature} failed because of a mistake in the extension. Do not take the note as checked. Reload the window; if it fails again, please report it.`,
  );
}
