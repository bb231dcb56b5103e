/** Copies for one run: of the extension, exactly what its package would contain, and of the sample notes. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { run } from './command';
import { CannotStart } from './failure';
import type { Kind } from './hosts';
import { inRepository, root, scratchFolder } from './places';

export interface StageOptions {
  kind: Kind;
  /** A bundle to take the place of the built one, for tests of an engine that is broken on purpose. */
  bundle?: string;
}

export type Manifest = Record<string, unknown> & { main?: string; browser?: string };

/**
 * A copy of the extension. Its manifest is the one that ships, but VS Code prefers `main` wherever it has a Node host,
 * even when asked for a web extension, so the copy for the web host has none.
 */
export async function stageExtension(options: StageOptions): Promise<string> {
  const folder = scratchFolder('extension');
  for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(inRepository(file), join(folder, file));
  }
  // Without scripts: packaging the copy must build nothing.
  const { scripts: _scripts, ...manifest } = await readManifest();
  const entry = options.kind === 'node' ? 'main' : 'browser';
  const bundle = manifest[entry];
  if (bundle === undefined)
    throw new CannotStart(`package.json has no \`${entry}\`: the ${options.kind} host would load nothing.`);
  if (options.bundle !== undefined) await cp(options.bundle, join(folder, bundle.replace(/(\.js)?$/, '.js')));
  if (options.kind === 'web') delete manifest.main;
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  return folder;
}

/**
 * The package of a staged extension, made as a release is. It is complete already: nothing is built and no dependency is
 * looked for.
 */
export async function packageExtension(staged: string): Promise<string> {
  const file = join(scratchFolder('package'), 'extension.vsix');
  const options = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--no-rewrite-relative-links'];
  await run({
    title: 'Packaging the extension',
    program: process.execPath,
    args: [inRepository('node_modules', '@vscode', 'vsce', 'vsce'), 'package', ...options, '--out', file],
    cwd: staged,
  });
  return file;
}

export async function readManifest(): Promise<Manifest> {
  return JSON.parse(await readFile(inRepository('package.json'), 'utf8')) as Manifest;
}

/** A copy of the sample notes to write in. The served editor saves by itself. */
export async function stageSamples(): Promise<string> {
  const folder = join(scratchFolder('notes'), 'samples');
  await cp(inRepository('media', 'samples'), folder, { recursive: true });
  return folder;
}

/** Names the roots of a window, folders in `folder` that are made where they are missing; returns the file to open. */
export async function stageRoots(folder: string, roots: readonly string[]): Promise<string> {
  for (const root of roots) await mkdir(join(folder, root), { recursive: true });
  const file = join(dirname(folder), 'roots.code-workspace');
  await writeFile(file, JSON.stringify({ folders: roots.map((root) => ({ path: join(folder, root) })) }));
  return file;
}
