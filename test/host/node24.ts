/** A Node of another major version than the running one, for programs that want it. */
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { installed } from './cache';
import { CannotStart } from './failure';
import { type Edition, nodePackages } from './hosts';
import { unpack } from './npm';

/** The path of a Node 24: the running one if it is that, otherwise one from an npm package, installed if need be. */
export const node24 = (): Promise<string> => nodeOf(24);

/** The same for any major version of which a package is known. */
export async function nodeOf(major: Edition['node']): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath;
  const spec = packageOf(major);
  if (spec === undefined) throw new CannotStart(`${notKnown(major)}: run this with that Node.`);
  const executable = join('package', 'bin', 'node');
  const folder = await installed({
    name: `node-${major}`,
    recipe: spec,
    proof: executable,
    fill: async (partial) => {
      await unpack(spec, partial);
      await chmod(join(partial, executable), 0o755);
    },
  });
  return join(folder, executable);
}

const platform = `${process.platform}-${process.arch}`;

const packageOf = (major: Edition['node']): string | undefined => nodePackages[platform]?.[major];

/** Why no such Node can be fetched for this machine, if so. */
export const whyNotFetched = (major: Edition['node']): string | undefined =>
  packageOf(major) === undefined ? notKnown(major) : undefined;

const notKnown = (major: Edition['node']): string =>
  `No npm package is known that carries Node ${major} for ${platform}`;
