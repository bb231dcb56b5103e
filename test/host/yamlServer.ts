/** The language server behind most YAML editors, as its package comes. It wants Node 22 or newer. */
import { join } from 'node:path';
import { installed } from './cache';
import { npm } from './npm';

/** Pinned, like the editors: another version is another install. */
const serverPackage = 'yaml-language-server@2.0.0';

/** The folder of its package, with its dependencies around it; installed first if need be. */
export async function yamlServerPackage(): Promise<string> {
  const place = join('node_modules', 'yaml-language-server');
  const folder = await installed({
    name: serverPackage.replace('@', '-'),
    recipe: serverPackage,
    proof: join(place, 'package.json'),
    fill: async (partial) => {
      await npm({
        title: `Installing ${serverPackage}`,
        args: ['install', '--prefix', partial, '--ignore-scripts', '--no-audit', '--no-fund', serverPackage],
        cwd: partial,
      });
    },
  });
  return join(folder, place);
}
