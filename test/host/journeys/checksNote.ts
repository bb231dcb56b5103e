/** The status bar tells how the note stands while one types, and never an older count; a key press checks at once. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { earlyNamed } from '../../notes/early';
import type { Journey } from '../journey';

const file = 'ELB-0052.ho.yaml';

const note = earlyNamed('ELB-0052');

export const checksNote: Journey = {
  title: 'The status bar follows the note, and Check this note says in words what was found',
  run: async (workbench) => {
    await writeFile(join(workbench.folder, file), note);
    await writeFile(join(workbench.folder, 'other.txt'), 'no note\n');
    await workbench.openFile(file);
    const status = () => workbench.statusBar('HO note');
    const becomes = (what: string, pattern: RegExp) => workbench.until(what, status, (text) => pattern.test(text));
    await becomes('one warning', /^HO note: 1 warning, \d+ remarks · \d+ of \d+ filled$/);
    await workbench.goToText(file, 'traumatic');
    await workbench.press('End');
    await workbench.type('k');
    await becomes('the error', /^HO note: 1 error, 1 warning, /);
    // Whatever the status bar says while one types, it is never a count without the error.
    const seen = new Set<string>();
    await workbench.press('Backspace');
    for (const letter of ['k', 'k', 'k']) {
      await workbench.type(letter);
      seen.add(await status());
    }
    const wrong = [...seen].filter((text) => !/^HO note: (checking|1 error)/.test(text));
    if (wrong.length > 0) throw new Error(`The status bar said: ${wrong.join('; ')}`);
    await workbench.command('Check this note');
    const notice = workbench.page
      .locator('.notification-toast')
      .filter({ hasText: 'This note has 1 error, 1 warning' });
    await notice.filter({ hasText: 'Decision support' }).waitFor();
    await workbench.page.locator('.markers-panel').waitFor();
    await workbench.screenshot('journey-check-note');
    await workbench.openFile('other.txt');
    await becomes('nothing for another text', /^$/);
    await workbench.command('Check this note');
    await workbench.page.locator('.notification-toast').filter({ hasText: 'There is no HO case note' }).waitFor();
  },
};
