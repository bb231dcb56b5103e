/** A minimal note from nothing, typed sign by sign: suggestions open by themselves, for keys and for values. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Journey } from '../journey';
import type { Workbench } from '../workbench';

const file = 'new.ho.yaml';

const wanted = `case_id: ELB-0099
note_type: initial
cause:
  class: traumatic
lesions:
  - site: elbow`;

export const typesNote: Journey = {
  title: 'A minimal note is typed from nothing with suggestions that open by themselves',
  run: async (workbench) => {
    await writeFile(join(workbench.folder, file), '');
    await workbench.openFile(file);
    // An empty note is told what it lacks: then the extension is awake.
    await workbench.until(
      'the first problem',
      () => workbench.problems(),
      ([first]) => first?.startsWith('Missing:') === true,
    );
    await pick(workbench, 'cas', 'case_id');
    await workbench.type('ELB-0099');
    await workbench.press('Enter');
    await pick(workbench, 'note_t', 'note_type');
    await pick(workbench, '', 'initial');
    await workbench.press('Enter');
    await pick(workbench, 'cau', 'cause');
    await pick(workbench, 'cl', 'class');
    await pick(workbench, 'tr', 'traumatic');
    await workbench.press('Enter', 'Shift+Home', 'Delete');
    await pick(workbench, 'les', 'lesions');
    await pick(workbench, 'si', 'site');
    await workbench.screenshot('journey-suggestions');
    await pick(workbench, 'elb', 'elbow');
    await workbench.expectText(file, wanted);
    await workbench.until(
      'nothing but what a draft lacks',
      () => workbench.problems(),
      (problems) => problems.every((problem) => /^(Not yet filled in|Sections not begun)/.test(problem)),
    );
  },
};

/** Types the first letters, waits for the list to open without a key, and takes its first entry. */
async function pick(workbench: Workbench, letters: string, label: string): Promise<void> {
  await workbench.type(letters);
  await workbench.until(
    `the suggestion ${label}`,
    () => workbench.suggestions(),
    ([first]) => first === label,
  );
  await workbench.press('Enter');
  await workbench.suggestionTaken(label);
}
