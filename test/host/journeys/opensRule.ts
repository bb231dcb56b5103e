/** The page of a rule opens from the list of problems, rendered and without network, and leads on to the evidence. */
import type { Journey } from '../journey';
import { openDraft } from './insertsAll';
import { renderedPage } from './opensFact';

export const opensRule: Journey = {
  title: 'The page of a rule opens from the Problems list, rendered, and leads on to a fact',
  run: async (workbench) => {
    await openDraft(workbench);
    const early = 'This excision is earlier than 4 months';
    await workbench.until(
      'the problem in the list',
      () => workbench.problems(),
      (problems) => problems.some((problem) => problem.includes(early)),
    );
    const row = workbench.page.locator('.markers-panel .monaco-list-row', { hasText: early }).first();
    await row.locator('a', { hasText: 'surgery-before-4-months' }).click();
    const rule = await renderedPage(workbench, 'Excision earlier than 4 months');
    await workbench.screenshot('journey-rule');
    await rule.locator('a', { hasText: 'S43' }).first().click();
    await renderedPage(workbench, 'S43');
  },
};
