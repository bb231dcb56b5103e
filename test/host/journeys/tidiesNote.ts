/** An entry gets another name, a note another layout, and sections are found: all of it from the keyboard. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Journey } from '../journey';
import type { Workbench } from '../workbench';

const sample = 'elbow-excision.ho.yaml';

const untidy = 'untidy.ho.yaml';

const badlySpaced = `case_id:   ELB-0051
note_type: initial
cause:
  class:  traumatic
  when: 2026-01-20     # A fall.
lesions:
  - site:   elbow
    side: right


rom:
  - when: week 6
    words: "two  blanks"
    flexion:   110
    extension_deficit: 45
`;

const laidOut = `case_id: ELB-0051
note_type: initial

cause:
  class: traumatic
  when: 2026-01-20     # A fall.

lesions:
  - site: elbow
    side: right

rom:
  - when: week 6
    words: "two  blanks"
    flexion: 110
    extension_deficit: 45
`;

export const tidiesNote: Journey = {
  title: 'An entry is renamed, a section found and a note laid out by keyboard, and undone in one step',
  run: async (workbench) => {
    await workbench.openFile(sample);
    const original = await workbench.savedText(sample);
    await rename(workbench, 'ct1', 'ct_march', original);
    await isFound(workbench, 'range of', 'Range of motion', lineOf('rom:', original));
    await isFound(workbench, 'parosteal', 'parosteal osteosarcoma', lineOf('diagnosis: parosteal', original));
    await writeFile(join(workbench.folder, untidy), badlySpaced);
    await workbench.openFile(untidy);
    const tidy = async (): Promise<string> => {
      // On Windows and macOS this is Shift+Alt+F.
      await workbench.press('Control+Shift+I');
      return workbench.savedText(untidy);
    };
    await workbench.until('the note laid out', tidy, (text) => text === laidOut);
    await workbench.screenshot('journey-laid-out');
    await workbench.press('Control+z');
    await workbench.expectText(untidy, badlySpaced);
  },
};

/** With F2: all that points to the entry follows, and one undo gives the very text back. */
async function rename(workbench: Workbench, from: string, to: string, original: string): Promise<void> {
  await workbench.goToText(sample, `${from}\n    modality`);
  // Then the extension is awake, and one F2 is enough: a second would close the box of the first.
  await workbench.until(
    'what the checks say',
    () => workbench.statusBar('HO note'),
    (text) => text.includes('no problems'),
  );
  await workbench.press('F2');
  // Not before it has the focus: the keys would go into the note.
  const input = workbench.page.locator('.rename-box input:focus');
  const holds = (name: string) =>
    workbench.until(
      `${name} in the box`,
      async () => ((await input.isVisible()) ? input.inputValue() : ''),
      (value) => value === name,
    );
  await holds(from);
  await workbench.press('Control+a');
  await workbench.type(to);
  await holds(to);
  await workbench.screenshot('journey-rename');
  await workbench.press('Enter');
  await workbench.expectText(sample, original.replaceAll(from, to));
  await workbench.press('Control+z');
  await workbench.expectText(sample, original);
}

/** Counted from 1, as VS Code shows it. */
const lineOf = (text: string, note: string): number => (note.split(text, 1)[0] ?? '').split('\n').length;

/** With Ctrl+Shift+O and part of a clinical word: then the cursor is in that line. */
async function isFound(workbench: Workbench, words: string, title: string, line: number): Promise<void> {
  await workbench.goTo(1);
  await workbench.press('Control+Shift+O');
  await workbench.pick(words, title);
  await workbench.until(
    `the cursor in line ${line}`,
    () => workbench.statusBar('Ln '),
    (place) => place.startsWith(`Ln ${line},`),
  );
}
