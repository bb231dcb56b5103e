/**
 * `node out/activationRun.js HOST WINDOWS`: opens so many windows of one host, one after another, and prints for each
 * how long the activation took.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../browser';
import { chromium } from '../chromium';
import { CannotStart, runProgram } from '../failure';
import { type Host, hostNamed, hosts, type Kind } from '../hosts';
import { installExtension } from '../journey';
import { withoutNetwork } from '../offline';
import { inRepository, scratchFolder } from '../places';
import { servedCode } from '../servedCode';
import { freshProfile, startServer } from '../server';
import { packageExtension, readManifest, stageExtension, stageSamples } from '../stage';
import { type TestPage, testsInPage } from '../testPage';
import { emptyId, firstId, plain, type Wanted } from './result';

async function main(): Promise<number> {
  const [id = '', windows] = process.argv.slice(2);
  const host = hostNamed(id);
  if (!host)
    throw new CannotStart(`No host is called "${id}": choose one of ${hosts.map((one) => one.id).join(', ')}.`);
  const code = await servedCode(host.edition);
  await chromium();
  const elsewhere = await withoutNetwork();
  if (elsewhere !== undefined) return elsewhere;
  const profile = freshProfile();
  const ours = await stageExtension({ kind: host.kind, bundle: await timedBundle(host.kind) });
  const idle = await Promise.all([emptyId, firstId].map((one) => idleExtension(one, host.kind)));
  for (const extension of [ours, ...idle]) {
    await installExtension(code, await packageExtension(extension), profile.extensions);
  }
  const server = await startServer(code, { ...profile, driver: true });
  const browser = await openBrowser();
  try {
    return await inWindows(Number(windows), host, (page) => testsInPage(server, browser, page));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Opens windows, in which by turns the one and the other extension is activated first. */
async function inWindows(count: number, host: Host, open: (page: TestPage) => Promise<number>): Promise<number> {
  // VS Code runs tests in the host of the extension in whose folder they are.
  const development = await idleExtension('ho-case-notes.probe', host.kind);
  const tests = join(development, 'probe.js');
  await copyFile(inRepository('out', 'probe.js'), tests);
  for (let window = 0; window < count; window++) {
    const folder = await samplesFor(host, window % 2 === 0);
    const code = await open({ folder, development: [development], tests });
    if (code !== 0) return code;
  }
  return 0;
}

/** The samples, with what the window has to be, and which of the two extensions goes first. */
async function samplesFor({ edition, kind }: Host, isOursFirst: boolean): Promise<string> {
  const folder = await stageSamples();
  const wanted: Wanted = { version: edition.version, host: kind, trusted: true, isOursFirst };
  await writeFile(join(folder, '.host-run.json'), JSON.stringify(wanted));
  await writeFile(join(folder, plain), 'No note.\n');
  return folder;
}

/** The bundle that the host begins with, with a watch around its `activate()`. */
async function timedBundle(kind: Kind): Promise<string> {
  const file = join(scratchFolder('bundle'), 'extension.js');
  const watch = `
const { activate } = module.exports;
module.exports = {
  ...module.exports,
  async activate(context) {
    const started = performance.now();
    await activate(context);
    globalThis.hoNotesActivateCall = performance.now() - started;
  },
};
`;
  await writeFile(
    file,
    (await readFile(inRepository('dist', kind === 'node' ? 'main.js' : 'extension.js'), 'utf8')) + watch,
  );
  return file;
}

/** An extension that does nothing. */
async function idleExtension(id: string, kind: Kind): Promise<string> {
  const folder = scratchFolder('idle');
  const { engines } = await readManifest();
  const [publisher, name] = id.split('.');
  const entry = { [kind === 'node' ? 'main' : 'browser']: './extension.js' };
  const manifest = { name, publisher, version: '1.0.0', engines, activationEvents: [], ...entry };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'extension.js'), 'exports.activate = () => undefined;\n');
  return folder;
}

runProgram(main);
