/** A whole note on an early elbow case, from an empty file by suggestions and snippets alone, its keystrokes counted. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { elbowNote } from '../elbowNote';
import type { Journey } from '../journey';
import { Keystrokes } from '../keystrokes';
import type { Workbench } from '../workbench';

const file = 'ELB-0123.ho.yaml';

/** The most that any section may take. */
const most = 90;

export const writesElbow: Journey = {
  title: 'A whole note on an early elbow case is written from an empty file by suggestions and snippets alone',
  run: async (workbench) => {
    await writeFile(join(workbench.folder, file), '');
    await workbench.openFile(file);
    // An empty note is told what it lacks: then the extension is awake.
    await workbench.until(
      'the first problem',
      () => workbench.problems(),
      ([first]) => first?.startsWith('Missing:') === true,
    );
    const keys = new Keystrokes(workbench);
    let wanted = '';
    for (const section of elbowNote) {
      keys.begin(section.name);
      await section.write(keys);
      wanted += section.text;
      await workbench.expectText(file, wanted);
    }
    await workbench.screenshot('journey-elbow-written');
    await hasNoError(workbench);
    const counted = [...keys.bySection].map(([section, count]) => `${section} ${count}`);
    const total = [...keys.bySection.values()].reduce((sum, count) => sum + count, 0);
    console.log(`        Keystrokes: ${counted.join('; ')}; ${total} in all for ${wanted.length} signs.`);
    const long = [...keys.bySection].filter(([, count]) => count > most);
    if (long.length > 0) throw new Error(`More than ${most} keystrokes: ${long.join('; ')}`);
  },
};

/** What is left of the problems is what a clinician has not come to yet: remarks, no error and no warning. */
async function hasNoError(workbench: Workbench): Promise<void> {
  await workbench.until(
    'no more than what is to come',
    () => workbench.problems(),
    (problems) => problems.some((problem) => problem.startsWith('Sections not begun: rehabilitation.')),
  );
  const icons = workbench.page.locator('.markers-panel .monaco-list-row .marker-icon .codicon');
  const kinds = await icons.evaluateAll((all) => all.map((each) => each.className));
  if (kinds.length === 0 || !kinds.every((kind) => kind.includes('codicon-info'))) {
    throw new Error(`Not remarks alone: ${kinds.join('; ')}`);
  }
}
