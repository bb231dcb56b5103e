/** Which files are generated, and what should stand in them. */
import { readFile } from 'node:fs/promises';
import { commands } from './commands';
import { projectSchema } from './projectSchema';
import { rulesPage } from './rulesPage';
import { publishedSchema } from './schema';
import { settings } from './settings';
import { snippets } from './snippets';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The generated files by path from the root of the repository, as they should be. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const manifest = JSON.parse(await readFile('package.json', 'utf8'));
  // Settings and commands that do not come from the engine are written by hand, and stay.
  Object.assign(manifest.contributes.configuration.properties, settings());
  manifest.contributes.commands = commands(manifest.contributes.commands);
  return new Map([
    ['schemas/ho-case-note.schema.json', json(publishedSchema())],
    ['schemas/ho-notes.schema.json', json(projectSchema())],
    ['snippets/ho-case-note.json', json(snippets())],
    ['package.json', json(manifest)],
    ['RULES.md', rulesPage()],
  ]);
}

/** The paths of generated files that are not as they should be. */
export async function stale(): Promise<string[]> {
  const paths: string[] = [];
  for (const [path, content] of await generated()) {
    const found = await readFile(path, 'utf8').catch(() => undefined);
    if (found !== content) paths.push(path);
  }
  return paths;
}
