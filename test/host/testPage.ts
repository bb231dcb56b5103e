/** Runs the tests of an extension in a page of a served VS Code, as VS Code tests its own extensions in a browser. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OpenBrowser } from './browser';
import { CannotStart } from './failure';
import { inRepository } from './places';
import type { Server } from './server';

/** A run takes one to three minutes; on a machine that does other work besides, longer. */
const runLimit = 600_000;

/** What a served VS Code says in every run: parts we do not build or serve, a gallery that is not there, chat, sign-in. */
const noise = new RegExp(
  [
    'bindings file|[Ss]ervice ?[Ww]orker|connection token|Creating a socket|from gallery|builtin extensions cache|vsda',
    '\\[Chat|ChatSession|[Cc]opilot|AgentHost|DefaultAccount|AccountPolicyGate|reconnection-grace-time|Canceled: Canceled|signed-in session',
    // In Restricted Mode it would ask whether to trust the folder, but not while tests run.
    'refused to show dialog in tests',
  ].join('|'),
);

export interface TestPage {
  /** The folder that is open. */
  readonly folder: string;
  /** The extensions under development. */
  readonly development: readonly string[];
  /** The bundle that VS Code runs. */
  readonly tests: string;
}

/**
 * Opens a fresh window, runs the tests in it, and closes it.
 * @param tell takes each line of their console
 * @returns 0 if all is well
 */
export async function testsInPage(
  server: Server,
  browser: OpenBrowser,
  { folder, development, tests }: TestPage,
  tell: (line: string) => void = console.log,
): Promise<number> {
  const { page, close } = await browser.newWindow();
  // The page calls two functions we must have put there: one for each line of the console, one at the end.
  await page.exposeFunction('codeAutomationLog', (type: string, words: unknown[]) => {
    const line = words.map(String).join(' ');
    if (!noise.test(line)) tell(type === 'error' ? `error: ${line}` : line);
  });
  const exit = new Promise<number>((done) => {
    void page.exposeFunction('codeAutomationExit', (code: number) => done(code));
  });
  await page.goto(
    server.address(folder, [
      ...development.map((path): [string, string] => ['extensionDevelopmentPath', server.uri(path)]),
      ['extensionTestsPath', server.uri(tests)],
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
  if (code !== undefined) {
    await close();
    return code;
  }
  const picture = inRepository('out', 'screenshots', 'host-run-too-long.png');
  mkdirSync(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  throw new CannotStart(
    `The tests did not end within ${runLimit / 1000} s; see ${picture}. The server's last lines were:\n${server.log()}`,
  );
}
