/** A note is made as a file in a folder of the explorer, under a name that is free. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Journey } from '../journey';
import type { Workbench } from '../workbench';

export const makesFile: Journey = {
  title: 'A note is made in a folder of the explorer, and never in place of another',
  run: async (workbench) => {
    const folder = join(workbench.folder, 'draft');
    const before = await readdir(folder);
    await workbench.command('Explorer: Focus on Folders View');
    await workbench.type('draft');
    await workbench.until(
      'the folder',
      () => workbench.page.locator('.explorer-folders-view .monaco-list-row.focused').allInnerTexts(),
      ([name]) => name?.trim() === 'draft',
    );
    await fromMenu(workbench, 'New HO case note');
    await workbench.pick('minimal', 'Minimal note');
    const input = workbench.page.locator('.quick-input-widget:visible');
    await input.filter({ hasText: 'Case id: a study pseudonym' }).waitFor();
    await workbench.type('elbow-draft');
    await input.filter({ hasText: 'There is a file elbow-draft.ho.yaml already' }).waitFor();
    await workbench.screenshot('journey-make-file');
    await workbench.press('Enter', 'Control+a');
    await workbench.type('ELB-0078');
    await input.filter({ hasNotText: 'There is a file' }).waitFor();
    await workbench.press('Enter');
    await workbench.page.locator('.tabs-container .tab.active').filter({ hasText: 'ELB-0078.ho.yaml' }).waitFor();
    const text = await workbench.untilSaved('draft/ELB-0078.ho.yaml', 'the note', (saved) => saved.includes('site:'));
    if (!text.startsWith('case_id: ELB-0078\nnote_type: initial\n')) throw new Error(text);
    const after = await readdir(folder);
    if (after.length !== before.length + 1) throw new Error(`The folder has ${after.join(', ')}`);
    const other = await readFile(join(folder, 'elbow-draft.ho.yaml'), 'utf8');
    if (!other.includes('ELB-0044')) throw new Error('The other note was touched.');
  },
};

/** Chooses an entry of the context menu of what is focused, with the arrow keys. */
async function fromMenu(workbench: Workbench, title: string): Promise<void> {
  const focused = workbench.page.locator('.monaco-menu .action-item.focused');
  await workbench.press('Shift+F10');
  await workbench.page.locator('.monaco-menu .action-item').filter({ hasText: title }).waitFor();
  const step = async () => {
    await workbench.press('ArrowDown');
    return (await focused.allInnerTexts()).join('');
  };
  await workbench.until(`the entry ${title}`, step, (text) => text.includes(title));
  await workbench.press('Enter');
}
