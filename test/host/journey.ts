/** A journey: what a user does from the keyboard in a served VS Code with the packaged extension installed. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser';
import { run } from './command';
import type { Kind } from './hosts';
import { orphanGuard } from './lifetime';
import { inRepository, scratchFolder } from './places';
import type { ServedCode } from './servedCode';
import { freshProfile, type Server, serverEnvironment, startServer } from './server';
import { packageExtension, stageExtension, stageRoots, stageSamples } from './stage';
import { Workbench } from './workbench';

export interface Journey {
  /** What the user gets, as a sentence without a stop. */
  title: string;
  /** A bundle of `out/` that takes the place of the built one: an extension that is broken on purpose. */
  bundle?: string;
  /** The only kind of host in which it is taken, where one is enough. */
  kind?: Kind;
  /** Folders of the samples, or new ones, that are the roots of the window instead of all samples. */
  roots?: readonly string[];
  run: Work;
}

/** What is done in a window; it can open another one beside it, on the same folder and in the same browser. */
export type Work = (workbench: Workbench, openAnother: () => Promise<Workbench>) => Promise<void>;

export interface Installed {
  server: Server;
  /** Opens a fresh window on a fresh copy of the samples, lets the work be done in it, and closes it. */
  inWindow: (work: Work, roots?: readonly string[]) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * A window that asks for its roots before it is connected shows none, and does not ask again; a user would reload it.
 * @returns when its explorer has a folder
 */
async function showRoots(page: Page): Promise<void> {
  const folder = page.locator('.explorer-folders-view .monaco-list-row').first();
  const isShown = () =>
    folder.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
  for (let attempt = 0; attempt < 3 && !(await isShown()); attempt++) await page.reload();
  await folder.waitFor();
}

/** Serves a VS Code in which the extension is installed from its package, as a user would have it. */
export async function serveInstalled(code: ServedCode, kind: Kind, bundle?: string): Promise<Installed> {
  const profile = freshProfile();
  const replaced = bundle === undefined ? {} : { bundle: inRepository('out', bundle) };
  const extension = await packageExtension(await stageExtension({ kind, ...replaced }));
  await installExtension(code, extension, profile.extensions);
  const server = await startServer(code, profile);
  const browser = await openBrowser();
  return {
    server,
    inWindow: async (work, roots) => {
      const folder = await stageSamples();
      const address = server.address(roots ? await stageRoots(folder, roots) : folder, [
        ['skipWelcome', 'true'],
        ['skipReleaseNotes', 'true'],
      ]);
      const { page: first, newPage, asked, said, close } = await browser.newWindow();
      const logged = async () => [...said, server.log(), ...(await logFiles(profile.userData))].join('\n');
      const open = async (page: Page): Promise<Workbench> => {
        await page.goto(address);
        const workbench = new Workbench(page, folder, asked, logged);
        await page.locator('.monaco-workbench .part.editor').waitFor();
        await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor();
        if (roots) await showRoots(page);
        return workbench;
      };
      try {
        await work(await open(first), async () => open(await newPage()));
      } finally {
        await close();
      }
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** What the server and its extension hosts have written into their log files. */
async function logFiles(userData: string): Promise<string[]> {
  const files = await readdir(userData, { recursive: true });
  return Promise.all(
    files.filter((file) => file.endsWith('.log')).map((file) => readFile(join(userData, file), 'utf8')),
  );
}

/** With the server's own command line, which ends by itself. */
export async function installExtension(code: ServedCode, vsix: string, extensions: string): Promise<void> {
  await mkdir(extensions, { recursive: true });
  const args = [...orphanGuard(), code.main, '--accept-server-license-terms', '--install-extension', vsix];
  await run({
    title: `Installing the extension into VS Code ${code.edition.version}`,
    program: code.node,
    args: [...args, '--extensions-dir', extensions, '--server-data-dir', scratchFolder('server')],
    env: serverEnvironment(),
    limit: 120_000,
  });
}
