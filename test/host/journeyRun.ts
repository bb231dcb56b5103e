/**
 * Takes the journeys in one host, each in a window of its own: `node out/journeyRun.js HOST [PART OF A TITLE]`.
 * A journey has failed, too, when it asked anyone outside this machine or the extension ran in another host.
 */
import { isOutside } from './browser';
import { chromium } from './chromium';
import { seconds } from './command';
import { CannotStart, explain, runProgram } from './failure';
import { type Host, hostNamed, hosts, hostTitle } from './hosts';
import { type Installed, type Journey, serveInstalled, type Work } from './journey';
import { journeys } from './journeys';
import { offlineTitle, withoutNetwork } from './offline';
import { printResult } from './result';
import { servedCode } from './servedCode';

async function main(): Promise<number> {
  const [id = '', part = ''] = process.argv.slice(2);
  const host = hostNamed(id);
  if (host === undefined) {
    throw new CannotStart(`No host is called "${id}": choose one of ${hosts.map((each) => each.id).join(', ')}.`);
  }
  const chosen = journeys
    .filter((journey) => journey.title.toLowerCase().includes(part.toLowerCase()))
    .filter(({ kind }) => kind === undefined || kind === host.kind);
  if (chosen.length === 0) throw new CannotStart(`No journey has "${part}" in its title.`);
  // What may have to be installed comes first: afterwards there is no network.
  const code = await servedCode(host.edition);
  await chromium();
  const elsewhere = await withoutNetwork();
  if (elsewhere !== undefined) return elsewhere;
  console.log(`${hostTitle(host)}; ${offlineTitle()}.`);
  let failed = 0;
  for (const bundle of new Set(chosen.map((journey) => journey.bundle))) {
    const served = await serveInstalled(code, host.kind, bundle);
    for (const journey of chosen.filter((one) => one.bundle === bundle)) {
      if (!(await succeeds(journey, served, host))) failed++;
    }
    await served.close();
  }
  printResult({
    passed: chosen.length - failed,
    failed,
    version: host.edition.version,
    host: host.kind,
    trusted: true,
  });
  return failed === 0 ? 0 : 1;
}

/**
 * A journey that fails is taken once more, in a new window: a machine that stands still for seconds fails any of them,
 * a defect fails it twice. The first failure stays in the output.
 */
const succeeds = async (journey: Journey, served: Installed, host: Host): Promise<boolean> =>
  (await isTaken(journey, served, host, 'AGAIN')) || isTaken(journey, served, host, 'FAIL ');

async function isTaken(journey: Journey, served: Installed, host: Host, failure: string): Promise<boolean> {
  const started = Date.now();
  try {
    await served.inWindow(taking(journey, host), journey.roots);
    console.log(`  ok    ${journey.title} (${seconds(started)})`);
    return true;
  } catch (error) {
    console.log(`  ${failure} ${journey.title} (${seconds(started)})\n${explain(error)}`);
    return false;
  }
}

const taking =
  (journey: Journey, host: Host): Work =>
  async (workbench, openAnother) => {
    try {
      await journey.run(workbench, openAnother);
    } catch (error) {
      const name = journey.title.replace(/\W+/g, '-').toLowerCase();
      console.log(`        See ${await workbench.screenshot(`failed-${host.id}-${name}`)}`);
      throw error;
    }
    const outside = workbench.asked.filter(isOutside);
    if (outside.length > 0) throw new Error(`Asked outside this machine: ${outside.slice(0, 5).join(', ')}`);
    if (workbench.extensionRunsInPage() !== (host.kind === 'web')) {
      throw new Error(`The extension did not run in the ${host.kind} extension host.`);
    }
  };

runProgram(main);
