/** When the extension itself is broken, the user sees that, and the note does not look clean. */
import type { Journey } from '../journey';

const sample = 'elbow-excision.ho.yaml';

/** The sample has no problem of its own: whatever is listed comes from the broken program. */
const shows =
  (message: string): Journey['run'] =>
  async (workbench) => {
    await workbench.openFile(sample);
    const squiggles = () => workbench.squiggles('error');
    await workbench.until('a squiggle', squiggles, (count) => count > 0);
    const problems = () => workbench.problems();
    await workbench.until('the failure in words', problems, (found) => found.some((one) => one.includes(message)));
    await workbench.screenshot(`journey-failure-${message.replace(/\W+/g, '-')}`);
  };

export const showsBrokenEngine: Journey = {
  title: 'An engine that cannot be loaded is an error in the note',
  bundle: 'brokenEngine.js',
  kind: 'node',
  run: async (workbench) => {
    await shows('could not be checked')(workbench);
    const notice = workbench.page.locator('.notification-toast').filter({ hasText: 'Do not take the note as checked' });
    await notice.first().waitFor();
    await workbench.until(
      'the failure in the status bar',
      () => workbench.statusBar('HO note'),
      (text) => text === 'HO note: not checked',
    );
    await workbench.command('Insert surgery-timing guidance for this case');
    const failed = workbench.page
      .locator('.notification-toast')
      .filter({ hasText: 'the insertion of guidance failed' });
    await failed.first().waitFor();
  },
};

export const showsBrokenRule: Journey = {
  title: 'A rule that breaks off is an error in the note',
  bundle: 'brokenRule.js',
  kind: 'web',
  run: shows('The check surgery-before-4-months failed'),
};
