/** What esbuild makes of the sources, in memory: built once and shared by all tests that ask. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions, Metafile } from 'esbuild';
import { type Edge, isFile } from './table';

type Script = typeof import('../../esbuild.mjs');

export interface Bundle {
  readonly code: string;
  readonly metafile: Metafile;
}

export interface Bundles {
  readonly extension: Bundle;
  /** What a Node host begins with. */
  readonly withoutEngine: Bundle;
  readonly commandLine: Bundle;
  /** Every source that ships or generates, with packages left outside. */
  readonly sources: Metafile;
}

let built: Promise<Bundles> | undefined;

/** The bundles, minified as they ship. */
export function bundles(): Promise<Bundles> {
  built ??= build();
  return built;
}

async function build(): Promise<Bundles> {
  const script: Script = await import(pathToFileURL(join(process.cwd(), 'esbuild.mjs')).href);
  const [extension, withoutEngine, commandLine, all] = await Promise.all([
    bundle(script.extension),
    bundle(script.withoutEngine),
    bundle(script.commandLine),
    bundle({
      entryPoints: ['src/vscode/whole.ts', 'src/cli/main.ts', 'src/generate/main.ts'],
      outdir: 'out/house',
      bundle: true,
      platform: 'node',
      packages: 'external',
    }),
  ]);
  return { extension, withoutEngine, commandLine, sources: all.metafile };
}

async function bundle(options: BuildOptions): Promise<Bundle> {
  const { build } = await import('esbuild');
  const { outputFiles = [], metafile } = await build({ ...options, write: false, metafile: true, logLevel: 'silent' });
  return { code: outputFiles.map(({ text }) => text).join('\n'), metafile: metafile as Metafile };
}

/** The imports that esbuild found between the sources, and of packages by their names. */
export const edgesOf = ({ inputs }: Metafile): Edge[] =>
  Object.entries(inputs)
    .filter(([from]) => from.startsWith('src/'))
    .flatMap(([from, { imports }]) =>
      imports.map(({ path, original, external }) => ({
        from,
        to: isFile(path) || external ? path : (original ?? path),
      })),
    );

/** The packages of which something is in a bundle. */
export const packagesIn = (bundle: Bundle): string[] => [...sizesIn(bundle).keys()].sort();

/** How many bytes of a bundle come from each package that is in it. */
export function sizesIn({ metafile }: Bundle): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs),
  )) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    if (name !== undefined && bytesInOutput > 0) sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
  }
  return sizes;
}
