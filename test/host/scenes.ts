/** What the README's pictures show, by the name of the picture. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workbench } from './workbench';

const early = `case_id: ELB-0051
note_type: initial
cause:
  class: traumatic
  type: fracture_dislocation
  when: 2026-01-20
lesions:
  - site: elbow
    side: right
surgery:
  - type: ho_excision
    status: planned
    when: 2026-03-20
    indication: functional_limitation
`;

const open = async (workbench: Workbench, name: string, text: string): Promise<void> => {
  await writeFile(join(workbench.folder, name), text);
  await workbench.openFile(name);
  // The newest VS Code shows its chat at the side, which is not ours.
  await workbench.press('Control+Alt+b');
  await workbench.until(
    'a squiggle',
    () => workbench.squiggles('warning'),
    (count) => count > 0,
  );
};

export const scenes: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
  problem: async (workbench) => {
    await open(workbench, 'my-case.ho.yaml', early);
    await workbench.goToText('my-case.ho.yaml', '03-20');
    await workbench.press('Control+k', 'Control+i');
    await workbench.page.locator('.monaco-hover .hover-row').first().waitFor();
  },
  suggestions: async (workbench) => {
    await open(workbench, 'my-case.ho.yaml', early.replace('fracture_dislocation', ''));
    await workbench.goTo(5, 9);
    await workbench.type('fr');
    await workbench.suggestList.waitFor();
  },
  guidance: async (workbench) => {
    await open(workbench, 'my-case.ho.yaml', early);
    await workbench.goToText('my-case.ho.yaml', 'ho_excision');
    await workbench.lightbulb();
    await workbench.choose('Insert surgery-timing guidance');
    await workbench.until(
      'the guidance',
      () => workbench.savedText('my-case.ho.yaml'),
      (text) => text.includes('topic: surgery_timing'),
    );
  },
};
