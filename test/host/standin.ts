/**
 * Stands in for the desktop's `code`: takes the arguments with which `@vscode/test-electron` starts it, runs the tests
 * in a served VS Code shown by Chromium, prints their console, and exits with their result.
 *
 * From the environment: HO_NOTES_EDITION names the VS Code version, HO_NOTES_RESTRICTED=1 asks for Restricted Mode.
 */
import { resolve } from 'node:path';
import { openBrowser } from './browser';
import { chromium } from './chromium';
import { CannotStart, runProgram } from './failure';
import { hosts } from './hosts';
import { offlineTitle, withoutNetwork } from './offline';
import { type ServedCode, servedCode } from './servedCode';
import { freshProfile, startServer } from './server';
import { type TestPage, testsInPage } from './testPage';

interface CodeArguments extends TestPage {
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

runProgram(main);
