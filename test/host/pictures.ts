/** `npm run pictures`: takes the README's pictures anew, in the newest served VS Code, as a user would come to see them. */
import { chromium } from './chromium';
import { runProgram } from './failure';
import { newest } from './hosts';
import { serveInstalled } from './journey';
import { withoutNetwork } from './offline';
import { inRepository } from './places';
import { scenes } from './scenes';
import { servedCode } from './servedCode';

async function main(): Promise<number> {
  const code = await servedCode(newest);
  await chromium();
  const elsewhere = await withoutNetwork();
  if (elsewhere !== undefined) return elsewhere;
  const served = await serveInstalled(code, 'node');
  for (const [name, scene] of Object.entries(scenes)) {
    await served.inWindow(async (workbench) => {
      await scene(workbench);
      console.log(`  ${await workbench.screenshot(inRepository('media', 'pictures', `${name}.png`))}`);
    });
  }
  await served.close();
  return 0;
}

runProgram(main);
