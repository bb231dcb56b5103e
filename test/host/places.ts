/** Where things are: the repository, its build output, the cache of installed editors, and folders of one run. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onEnd } from './lifetime';

/** Programs run as bundles in `out/`, so the repository is the folder above. */
export const root = dirname(__dirname);

export const inRepository = (...parts: string[]): string => join(root, ...parts);

/**
 * Editors are large and slow to install: they stay here between runs, shared by all clones. Not within the repository,
 * where whatever lists its files, such as the packager, would read through them.
 */
export const cacheFolder = (): string =>
  resolve(root, process.env['HO_NOTES_TEST_CACHE'] || join(userCaches(), 'ho-case-notes'));

const userCaches = (): string =>
  process.env['XDG_CACHE_HOME'] || join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');

/** A fresh folder that is gone when the program ends, however it ends. */
export function scratchFolder(name: string): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `ho-notes-${name}-`));
  onEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return folder;
}
