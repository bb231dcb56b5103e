/** A new note from the command palette: a kind is chosen, the note is typed through and saved, all by keyboard. */
import type { Journey } from '../journey';
import type { Workbench } from '../workbench';

const file = 'ELB-0077.ho.yaml';

/** Blanks stand where a list was tabbed past. */
const wanted = `case_id: ELB-0077
note_type: initial
note_date: 2026-03-18
privacy:
  date_policy: shifted
  deidentified: yes
patient:
  age: 34
  sex: female
cause:
  class: traumatic
  type: fracture_dislocation
  when: 2026-01-20
  words: Fall on the outstretched hand.
presentation:
  onset: week 7
  symptoms: stiffness
lesions:
  - site: elbow
    side: right
rom:
  - when: ${''}
    mode:  ${''}
    flexion: ${''}
    extension_deficit: ${''}
imaging:
  - modality:  ${''}
    when: ${''}
    ho_present:  ${''}
plan:
  management:  ${''}
`;

export const beginsNote: Journey = {
  title: 'A new note is begun from the palette, typed through with Tab, and saved',
  run: async (workbench) => {
    await workbench.command('New HO case note');
    await workbench.pick('burn', 'After an injury, a burn or an operation');
    await shows(workbench, 'class: traumatic');
    await write(workbench, 'ELB-0077');
    await choose(workbench, 'ini', 'initial');
    await write(workbench, '2026-03-18');
    await workbench.screenshot('journey-new-note');
    await choose(workbench, 'shi', 'shifted');
    await choose(workbench, 'ye', 'yes');
    await write(workbench, '34');
    await choose(workbench, 'fem', 'female');
    await choose(workbench, 'fracture_', 'fracture_dislocation');
    await write(workbench, '2026-01-20');
    await write(workbench, 'Fall on the outstretched hand.');
    await write(workbench, 'week 7');
    await choose(workbench, 'sti', 'stiffness');
    await choose(workbench, 'elb', 'elbow');
    await choose(workbench, 'rig', 'right');
    // What is not known yet is tabbed past, and stays blank.
    for (let stop = 0; stop < 8; stop++) {
      await workbench.press('Tab');
      await workbench.page.waitForTimeout(300);
    }
    // Under the name that one would give to any YAML file; then it says why that will not do.
    await workbench.saveAs('ELB-0077.yaml');
    const notice = workbench.page
      .locator('.notification-toast')
      .filter({ hasText: 'ELB-0077.yaml is checked no more' });
    await workbench.screenshot('journey-new-note-name');
    await notice.getByRole('button', { name: `Rename to ${file}` }).click();
    await workbench.page.locator('.tabs-container .tab.active').filter({ hasText: file }).waitFor();
    await workbench.until(
      'its problems',
      () => workbench.squiggles('info'),
      (count) => count > 0,
    );
    await workbench.expectText(file, wanted);
    await workbench.screenshot('journey-new-note-saved');
  },
};

const shows = (workbench: Workbench, text: string): Promise<void> =>
  workbench.editor.locator('.view-line').filter({ hasText: text }).first().waitFor();

/** Types at a tab stop, and goes on to the next one. While a list is open Tab takes what it offers. */
async function write(workbench: Workbench, text: string): Promise<void> {
  await workbench.type(text);
  await shows(workbench, text);
  await workbench.suggestList.waitFor({ state: 'hidden' });
  await workbench.press('Tab');
}

/** Takes a value of the list that opens by itself at a tab stop; then the cursor is at the next one. */
async function choose(workbench: Workbench, letters: string, value: string): Promise<void> {
  const offered = await workbench.suggestions();
  if (!offered.includes(value)) throw new Error(`${value} is not offered, but: ${offered.join(', ')}`);
  await workbench.type(letters);
  await workbench.until(
    `${value} first`,
    () => workbench.suggestions(),
    ([first]) => first === value,
  );
  await workbench.press('Enter');
  await workbench.suggestionTaken(value);
}
