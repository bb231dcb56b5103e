/** The guidance for a case is read beside the note, follows it, and does nothing that the note might want it to do. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Journey } from '../journey';
import type { Workbench } from '../workbench';

const file = 'ELB-0055.ho.yaml';

const canary = '![x](https://e.x/a.png) https://e.x/b www.e.x ann@e.x <img src="https://e.x/c">';

const note = `case_id: '${canary}'
note_type: initial
cause:
  class: traumatic
  when: 2026-01-20
lesions:
  - site: elbow
imaging:
  - modality: xray
    when: '${canary}'
    ho_present: yes
surgery:
  - type: ho_excision
    status: planned
    when: 2026-03-20
`;

export const readsGuidance: Journey = {
  title: 'The guidance for a case is read on a page that follows the note, and inserted by a command',
  run: async (workbench) => {
    await writeFile(join(workbench.folder, file), note);
    await workbench.openFile(file);
    await workbench.command('Show guidance for this case');
    const page = await pageOf(workbench);
    await page.locator('li', { hasText: '59 days' }).first().waitFor();
    await workbench.screenshot('journey-guidance-page');
    const live = await page.locator('img, a[href^="http"], a[href^="mailto"], a[href^="command"]').count();
    if (live > 0) throw new Error(`${live} pictures or links came out of the note.`);
    // The cursor is still in the note.
    await workbench.goToText(file, '2026-03-20');
    await workbench.press('End', 'Backspace');
    await workbench.type('1');
    await page.locator('li', { hasText: '60 days' }).first().waitFor();
    await workbench.command('Insert surgery-timing guidance for this case');
    await workbench.untilSaved(file, 'the guidance', (text) => text.includes('topic: surgery_timing'));
    await workbench.command('Insert surgery-timing guidance for this case');
    const answer = workbench.page.locator('.notification-toast').filter({ hasText: 'There is no surgery-timing' });
    await answer.filter({ hasText: 'the note has it already' }).waitFor();
    await page.locator('a', { hasText: 'S43' }).first().click();
    await pageOf(workbench, 'S43');
  },
};

/** The body of the Markdown preview with that heading. */
async function pageOf({ page }: Workbench, heading = 'Guidance for this case'): Promise<Locator> {
  const body = page.frameLocator('iframe.webview').last().frameLocator('iframe').locator('body');
  await body.locator('h1', { hasText: heading }).waitFor();
  return body;
}
