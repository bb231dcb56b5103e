/**
 * Stands in for the desktop's `code`: takes the arguments with which `@vscode/test-electron` starts it, runs the tests
 * in a served VS Code shown by Chromium, prints their console, and exits with their result.
 *
 * From the environment: HO_NOTES_EDITION names the VS Code version, HO_NOTES_RESTRICTED=1 asks for Restricted Mode.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type OpenBrowser, openBrowser } from './browser';
import { chromium } from './chromium';
import { CannotStart, runProgram } from './failure';
import { hosts } from './hosts';
import { offlineTitle, withoutNetwork } from './offline';
import { inRepository } from './places';
import { type ServedCode, servedCode } from './servedCode';
import { freshProfile, type Server, startServer } from './server';

/** A run takes 10 to 20 seconds. */
const runLimit = 180_000;

/** What a served VS Code says in every run: parts we do not build or serve, a gallery that is not there, chat, sign-in. */
const noise = new RegExp(
  [
    'bindings file|[Ss]ervice ?[Ww]orker|connection token|Creating a socket|from gallery|builtin extensions cache|vsda',
    '\\[Chat|ChatSession|[Cc]opilot|AgentHost|DefaultAccount|AccountPolicyGate|reconnection-grace-time|Canceled: Canceled|signed-in session',
    // In Restricted Mode it would ask whether to trust the folder, but not while tests run.
    'refused to show dialog in tests',
  ].join('|'),
);

interface CodeArguments {
  folder: string;
  development: string[];
  tests: string;
  userData: string;
  extensions: string;
}

async function main(): Promise<number> {
  const version = process.env['HO_NOTES_EDITION'];
  const edition = hosts.find((host) => host.edition.version === version)?.edition;
  if (edition === undefined)
    throw new CannotStart(`HO_NOTES_EDITION names no known VS Code: ${version ?? 'it is not set'}.`);
  // What may have to be installed comes first: afterwards there is no network.
  const code = await servedCode(edition);
  await chromium();
  return (await withoutNetwork()) ?? runTests(code, readArguments(process.argv.slice(2)));
}

function readArguments(words: string[]): CodeArguments {
  const values = (name: string): string[] =>
    words.filter((word) => word.startsWith(`--${name}=`)).map((word) => word.slice(name.length + 3));
  const [tests] = values('extensionTestsPath');
  const folder = words.find((word) => !word.startsWith('-'));
  if (tests === undefined || folder === undefined) {
    throw new CannotStart('Needed: --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE and a folder to open.');
  }
  const fresh = freshProfile();
  return {
    folder: resolve(folder),
    development: values('extensionDevelopmentPath').map((path) => resolve(path)),
    tests: resolve(tests),
    userData: values('user-data-dir')[0] ?? fresh.userData,
    extensions: values('extensions-dir')[0] ?? fresh.extensions,
  };
}

async function runTests(code: ServedCode, options: CodeArguments): Promise<number> {
  const { userData, extensions } = options;
  const restricted = process.env['HO_NOTES_RESTRICTED'] === '1';
  const server = await startServer(code, { userData, extensions, restricted, driver: true });
  const browser = await openBrowser();
  console.log(`Served VS Code ${code.edition.version}; ${offlineTitle()}.`);
  try {
    return await testsInPage(server, browser, options);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The page calls two functions we must have put there: one for each line of the console, one at the end. */
async function testsInPage(server: Server, browser: OpenBrowser, options: CodeArguments): Promise<number> {
  const { page } = await browser.newWindow();
  await page.exposeFunction('codeAutomationLog', (type: string, words: unknown[]) => {
    const line = words.map(String).join(' ');
    if (!noise.test(line)) console.log(type === 'error' ? `error: ${line}` : line);
  });
  const exit = new Promise<number>((done) => {
    void page.exposeFunction('codeAutomationExit', (code: number) => done(code));
  });
  await page.goto(
    server.address(options.folder, [
      ...options.development.map((path): [string, string] => ['extensionDevelopmentPath', server.uri(path)]),
      ['extensionTestsPath', server.uri(options.tests)],
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ]),
  );
  let guard: NodeJS.Timeout | undefined;
  const tooLong = new Promise<undefined>((done) => {
    guard = setTimeout(() => done(undefined), runLimit);
  });
  const code = await Promise.race([exit, tooLong]);
  clearTimeout(guard);
  if (code !== undefined) return code;
  const picture = inRepository('out', 'screenshots', 'host-run-too-long.png');
  mkdirSync(join(picture, '..'), { recursive: true });
  await page.screenshot({ path: picture });
  throw new CannotStart(
    `The tests did not end within ${runLimit / 1000} s; see ${picture}. The server's last lines were:\n${server.log()}`,
  );
}

runProgram(main);
