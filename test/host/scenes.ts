/** What the README's pictures show, by the name of the picture. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { file, fill, insertFrom, openDraft } from './journeys/insertsAll';
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
  lightbulb: async (workbench) => {
    await openDraft(workbench);
    await makeRoom(workbench);
    await workbench.goToText(file, 'site: elbow');
    await workbench.lightbulb();
  },
  guidance: async (workbench) => {
    await openDraft(workbench);
    await makeRoom(workbench);
    await insertFrom(workbench, 'initial', 'differential diagnosis', 'differential');
    await insertFrom(workbench, 'initial', 'prevention guidance', 'prevention');
    await insertFrom(workbench, 'ho_excision', 'surgery-timing guidance', 'surgery_timing');
    await fill(workbench, 'timing_reason:', 'ulnar nerve palsy that gets worse');
    await workbench.goToText(file, 'prophylaxis:');
  },
  page: async (workbench) => {
    await openDraft(workbench);
    await makeRoom(workbench);
    await workbench.command('Show guidance for this case');
    const page = workbench.page.frameLocator('iframe.webview').last().frameLocator('iframe').locator('body');
    await page.locator('h2', { hasText: 'Surgery-timing guidance' }).scrollIntoViewIfNeeded();
    await page.evaluate((body) => body.querySelectorAll('h2')[2]?.scrollIntoView());
  },
};

/** Hides what stands at both sides of the text. */
const makeRoom = (workbench: Workbench): Promise<void> => workbench.press('Control+Alt+b', 'Control+b');
