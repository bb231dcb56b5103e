/** A window that is reloaded while one types: what was typed is still there, and checked. */
import type { Journey } from '../journey';

const sample = 'elbow-excision.ho.yaml';

export const keepsText: Journey = {
  title: 'A window reloaded in mid-edit shows what was typed, with its problem',
  kind: 'node',
  run: async (workbench) => {
    const { page } = workbench;
    await workbench.openFile(sample);
    const saved = await workbench.savedText(sample);
    await workbench.goToText(sample, 'traumatic');
    await workbench.press('End');
    await workbench.type('k');
    const squiggles = () => workbench.squiggles('error');
    await workbench.until('the problem', squiggles, (count) => count === 1);
    // VS Code keeps what was typed, or saves it by itself, a second after the last key.
    await page.waitForTimeout(3_000);
    await page.reload();
    await page.locator('.view-line', { hasText: 'class: traumatick' }).waitFor({ timeout: 90_000 });
    await workbench.until('the problem again', squiggles, (count) => count === 1);
    await workbench.press('Control+1');
    await workbench.expectText(sample, saved.replace('class: traumatic', 'class: traumatick'));
  },
};
