/** Two folders in one window: each keeps to what its own project file says. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { earlyNamed } from '../../notes/early';
import type { Journey } from '../journey';

export const keepsRoots: Journey = {
  title: 'Two folders in one window are each checked with their own project file',
  roots: ['first', 'second'],
  run: async (workbench) => {
    const off = JSON.stringify({ rules: { 'surgery-before-4-months': 'off' } });
    await writeFile(join(workbench.folder, 'first', '.ho-notes.json'), off);
    await writeFile(join(workbench.folder, 'first', 'ELB-0061.ho.yaml'), earlyNamed('ELB-0061'));
    // The same case id in another folder is another matter.
    await writeFile(join(workbench.folder, 'second', 'ELB-0062.ho.yaml'), earlyNamed('ELB-0061'));
    const says = (what: string, pattern: RegExp) =>
      workbench.until(
        what,
        () => workbench.statusBar('HO note'),
        (text) => pattern.test(text),
      );
    await workbench.openFile('ELB-0061.ho.yaml');
    await says('remarks only', /^HO note: \d+ remarks/);
    await workbench.openFile('ELB-0062.ho.yaml');
    await says('the warning', /^HO note: 1 warning,/);
    await writeFile(join(workbench.folder, 'second', '.ho-notes.json'), off);
    await workbench.command('Check this note');
    await says('the second folder follows', /^HO note: \d+ remarks/);
  },
};
