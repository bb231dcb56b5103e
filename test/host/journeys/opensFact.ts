/** The evidence behind a hover opens as a rendered page, without network, and links on to the other side. */
import type { Locator } from 'playwright-core';
import type { Journey } from '../journey';
import type { Workbench } from '../workbench';

const sample = 'elbow-excision.ho.yaml';

export const opensFact: Journey = {
  title: 'A fact opens from a hover as a rendered page, and leads on to what disputes it',
  run: async (workbench) => {
    await workbench.openFile(sample);
    await workbench.goToText(sample, 'when: 2026-04-21');
    const link = workbench.page.locator('.monaco-hover a', { hasText: 'S43' }).first();
    // Until the extension is awake nothing is shown; then the user asks again.
    const ask = async () => {
      await workbench.press('Control+k', 'Control+i');
      await link.waitFor({ timeout: 2000 }).catch(() => undefined);
      return link.isVisible();
    };
    await workbench.until('the evidence', ask, (shown) => shown);
    await link.click();
    const fact = await renderedPage(workbench, 'S43');
    await fact.locator('a', { hasText: 'X12' }).first().click();
    const dispute = await renderedPage(workbench, 'X12');
    await dispute.locator('strong', { hasText: 'Other evidence:' }).waitFor();
    await workbench.screenshot('journey-fact');
  },
};

/** The body of the Markdown preview whose heading begins with these words. */
export async function renderedPage({ page }: Workbench, heading: string): Promise<Locator> {
  const body = page.frameLocator('iframe.webview').last().frameLocator('iframe').locator('body');
  await body.locator('h1', { hasText: new RegExp(`^${heading}\\b`) }).waitFor();
  return body;
}
