/** When the extension itself is broken, the user sees that, and the note does not look clean. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { earlyNamed } from '../../notes/early';
import type { Journey } from '../journey';
import type { Workbench } from '../workbench';

const sample = 'elbow-excision.ho.yaml';

/** The sample has no problem of its own: whatever is listed comes from the broken program. */
const shows =
  (message: string) =>
  async (workbench: Workbench): Promise<void> => {
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

const canary = 'blue-heron-4711';

export const tellsNothing: Journey = {
  title: 'A feature and a rule that fail with the words of the note tell none of them',
  bundle: 'brokenTelling.js',
  kind: 'node',
  run: async (workbench) => {
    const file = 'canary.ho.yaml';
    await writeFile(join(workbench.folder, file), `${earlyNamed('ELB-0052')}presentation:\n  words: ${canary}\n`);
    await workbench.openFile(file);
    const problems = () => workbench.problems();
    const fails = (found: readonly string[]) => found.some((one) => one.includes('surgery-before-4-months failed'));
    const listed = await workbench.until('the failure of the rule', problems, fails);
    await workbench.goToText(file, 'presentation');
    const notice = workbench.page.locator('.notification-toast').filter({ hasText: 'failed because of a mistake' });
    const ask = async () => {
      await workbench.press('Control+k', 'Control+i');
      await notice
        .first()
        .waitFor({ timeout: 3_000 })
        .catch(() => undefined);
      return notice.first().isVisible();
    };
    await workbench.until('the failure of the hover', ask, (shown) => shown);
    const told = [...listed, await notice.first().textContent(), await workbench.logged()].join('\n');
    if (told.length < 1_000) throw new Error('Hardly anything was logged, so nothing is proven.');
    if (told.includes(canary)) throw new Error('Words of the note are in a message or a log.');
  },
};

export const showsBrokenRule: Journey = {
  title: 'A rule that breaks off is an error in the note',
  bundle: 'brokenRule.js',
  kind: 'web',
  run: shows('The check surgery-before-4-months failed'),
};
