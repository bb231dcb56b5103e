/** `npm run generate`: writes every file that is made from the knowledge and the rules. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generated, stale } from './files';

async function write(): Promise<void> {
  const files = await generated();
  for (const path of await stale()) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, files.get(path) ?? '');
    process.stdout.write(`wrote ${path}\n`);
  }
}

void write();
