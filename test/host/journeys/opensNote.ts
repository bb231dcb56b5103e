/** The least a user can expect: a note opens, is taken for one, and nobody outside is asked about it. */
import { readdir } from 'node:fs/promises';
import type { Journey } from '../journey';

export const opensNote: Journey = {
  title: 'A note opens from the keyboard as an HO case note',
  run: async (workbench) => {
    const note = (await readdir(workbench.folder)).find((file) => file.endsWith('.ho.yaml'));
    if (note === undefined) throw new Error('The samples have no note.');
    await workbench.openFile(note);
    const language = workbench.page.locator('.statusbar-item[id="status.editor.mode"]');
    await language.filter({ hasText: 'HO' }).waitFor();
    await workbench.screenshot('journey-opens-note');
  },
};
