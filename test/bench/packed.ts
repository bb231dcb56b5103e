/** The package of the extension: how many files, how many bytes. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { atMost, type Part } from './report';

/** Makes the package of the repository as a release does, from what is built, and takes it away again. */
export async function packed(): Promise<{ readonly files: readonly string[]; readonly bytes: number }> {
  const cwd = process.cwd();
  const files = await listFiles({ cwd, packageManager: PackageManager.None });
  const folder = await mkdtemp(join(tmpdir(), 'ho-notes-vsix-'));
  const { log } = console;
  try {
    console.log = () => undefined;
    const packagePath = join(folder, 'extension.vsix');
    await createVSIX({ cwd, packagePath, dependencies: false, rewriteRelativeLinks: false });
    return { files, bytes: (await stat(packagePath)).size };
  } finally {
    console.log = log;
    await rm(folder, { recursive: true });
  }
}

const mostFiles = 32;

const mostKilobytes = 200;

export async function measurePackage(): Promise<Part> {
  const { files, bytes } = await packed();
  const kilobytes = bytes / 1024;
  return {
    tables: [{ title: 'The package', columns: ['Files', 'KB'], rows: [[files.length, kilobytes]] }],
    bars: [
      atMost('files in the package', files.length, mostFiles),
      atMost('size of the package, in KB', kilobytes, mostKilobytes),
    ],
  };
}
