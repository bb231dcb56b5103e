/**
 * Installs a VS Code that is served to a browser. It is the same server and workbench as the desktop's, it comes as an
 * npm package, and none of its native parts needs to be built for what we do.
 */
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installed } from './cache';
import { CannotStart } from './failure';
import { type Edition, nodePackages, searchTool } from './hosts';
import { nodeOf } from './node24';
import { npm, unpack } from './npm';

/** Raised when the steps below change, so that older installs are made again. */
const recipeEdition = 1;

export interface ServedCode {
  edition: Edition;
  /** The Node executable that runs it. */
  node: string;
  /** Its `server-main.js`. */
  main: string;
}

const platform = `${process.platform}-${process.arch}`;

/** Why no VS Code can be served on this machine, if so. */
export function whyNotServed(): string | undefined {
  if (nodePackages[platform] !== undefined) return undefined;
  return (
    `A served VS Code does not run on ${platform}: name a desktop VS Code instead, ` +
    'HO_NOTES_VSCODE=/path/to/code (or HO_NOTES_VSCODE=stable to download one).'
  );
}

export async function servedCode(edition: Edition): Promise<ServedCode> {
  const why = whyNotServed();
  if (why !== undefined) throw new CannotStart(why);
  const serverFolder = join('package', 'lib', 'vscode');
  const main = join(serverFolder, 'out', 'server-main.js');
  const folder = await installed({
    name: `vscode-${edition.version}`,
    recipe: [recipeEdition, edition.server, searchTool, platform].join('\n'),
    proof: main,
    fill: async (partial) => {
      await unpack(edition.server, partial);
      await prepare(join(partial, serverFolder), edition);
    },
  });
  await checkVersion(join(folder, serverFolder), edition);
  return { edition, main: join(folder, main), node: await nodeOf(edition.node) };
}

/** The package's number and VS Code's own are two things. */
async function checkVersion(server: string, edition: Edition): Promise<void> {
  const stated: unknown = JSON.parse(await readFile(join(server, 'package.json'), 'utf8'));
  const { version } = stated as { version?: unknown };
  if (version !== edition.version) {
    throw new CannotStart(`${edition.server} carries VS Code ${version}, not ${edition.version}: correct hosts.ts.`);
  }
}

/** Its dependencies, a stand-in for the one native part it insists on, and a search tool where it has none. */
async function prepare(server: string, edition: Edition): Promise<void> {
  await npm({
    title: `Installing the parts of VS Code ${edition.version}`,
    args: ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--no-save'],
    cwd: server,
  });
  for (const watchdog of ['native-watchdog', '@vscode/native-watchdog']) {
    const folder = join(server, 'node_modules', watchdog);
    // The watchdog ends a server whose parent is gone; ours is ended by `orphanGuard`.
    const standIn = 'exports.start = () => {};\nexports.exit = (code) => process.exit(code || 0);\n';
    if (existsSync(folder)) await writeFile(join(folder, 'index.js'), standIn);
  }
  const search = join(server, 'node_modules', '@vscode', 'ripgrep');
  if (existsSync(search)) await addSearchTool(join(search, 'bin'));
}

async function addSearchTool(folder: string): Promise<void> {
  const partial = `${folder}.partial`;
  await mkdir(partial);
  await unpack(searchTool, partial);
  await mkdir(folder, { recursive: true });
  await copyFile(join(partial, 'package', 'bin', platform, 'rg'), join(folder, 'rg'));
  await chmod(join(folder, 'rg'), 0o755);
  await rm(partial, { recursive: true });
}
