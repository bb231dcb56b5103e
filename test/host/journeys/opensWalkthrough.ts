/** The five steps for newcomers, with their pictures, and the first of them taken. */
import type { Journey } from '../journey';

export const opensWalkthrough: Journey = {
  title: 'The walkthrough for newcomers shows its five steps and a picture, and begins a note',
  run: async (workbench) => {
    await workbench.command('Open Walkthrough');
    await workbench.pick('Get started with HO', 'Get started with HO Case Notes');
    const steps = workbench.page.locator('.getting-started-step');
    await steps.filter({ hasText: 'Insert guidance for this case' }).waitFor();
    const count = await steps.count();
    if (count !== 5) throw new Error(`The walkthrough has ${count} steps.`);
    // The pictures are shown only where there is room beside the steps.
    await workbench.press('Control+b', 'Control+Alt+b');
    const picture = workbench.page.frameLocator('iframe.webview').last().frameLocator('iframe').locator('svg').first();
    await picture.waitFor();
    // What VS Code takes out of a picture leaves it black.
    const fill = await picture.locator('rect').first().evaluate('(area) => getComputedStyle(area).fill');
    if (fill === 'rgb(0, 0, 0)') throw new Error('The picture has lost the colours of the theme.');
    await workbench.screenshot('journey-walkthrough');
    await workbench.page.locator('.getting-started-step.expanded .monaco-button').first().click();
    await workbench.quickInput.waitFor();
  },
};
