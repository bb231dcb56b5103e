/** One note in two windows: each shows the problems of the text that it shows, and nothing that was typed is lost. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { earlyNamed } from '../../notes/early';
import type { Journey } from '../journey';
import type { Workbench } from '../workbench';

const file = 'ELB-0053.ho.yaml';

const note = earlyNamed('ELB-0053');

export const sharesNote: Journey = {
  title: 'A note in two windows is checked in each as it stands there, and what is typed is kept',
  run: async (here, openAnother) => {
    await writeFile(join(here.folder, file), note);
    // As on a desktop: in a browser VS Code would save by itself.
    await mkdir(join(here.folder, '.vscode'));
    await writeFile(join(here.folder, '.vscode', 'settings.json'), '{ "files.autoSave": "off" }');
    const there = await openAnother();
    for (const window of [here, there]) {
      await window.openFile(file);
      await stands(window, '1 warning');
    }

    await pressBehind(here, 'class', 'k');
    await here.savedText(file);
    for (const window of [here, there]) {
      await shows(window, 'class: traumatick');
      await stands(window, '1 error, 1 warning');
    }

    await pressBehind(there, 'site', 'w');
    await stands(there, '2 errors, 1 warning');
    await pressBehind(here, 'class', 'Backspace');
    const saved = await here.savedText(file);
    await stands(here, '1 warning');
    await there.press('Control+s');
    const conflict = there.page.locator('.notification-toast').filter({ hasText: 'Failed to save' });
    await conflict.waitFor();
    await shows(there, 'class: traumatick');
    await shows(there, 'site: elboww');
    await stands(there, '2 errors, 1 warning');
    if ((await readFile(join(here.folder, file), 'utf8')) !== saved)
      throw new Error('The file was overwritten unasked.');

    await conflict.getByRole('button', { name: 'Overwrite' }).click();
    await shows(here, 'site: elboww');
    await stands(here, '2 errors, 1 warning');
    await here.expectText(file, note.replace('traumatic', 'traumatick').replace('elbow', 'elboww'));
  },
};

/** Presses a key at the end of the line that names the field: no line comes or goes in this journey. */
async function pressBehind(window: Workbench, field: string, key: string): Promise<void> {
  await window.goTo(note.split('\n').findIndex((line) => line.includes(`${field}:`)) + 1);
  await window.press('End', key);
}

const shows = (window: Workbench, text: string): Promise<void> =>
  window.editor.locator('.view-line').filter({ hasText: text }).first().waitFor();

/** How the note stands, as the status bar says. */
const stands = (window: Workbench, counts: string): Promise<string> =>
  window.until(
    counts,
    () => window.statusBar('HO note'),
    (text) => text.startsWith(`HO note: ${counts}, `),
  );
