/** Installs that are made once and kept: filled in a temporary folder, stamped, then moved into place. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './places';

const stampFile = 'complete.txt';

export interface Install {
  /** The folder's name in the cache. */
  name: string;
  /** All that decides what is in it. Another recipe is another install. */
  recipe: string;
  /** A file that must be there, so that a stamp alone cannot vouch for a damaged folder. */
  proof: string;
  fill: (folder: string) => Promise<void>;
}

/** The folder of a complete install; makes it first if it is missing, half-finished or made by another recipe. */
export async function installed(install: Install): Promise<string> {
  const folder = join(cacheFolder(), install.name);
  if (await isComplete(folder, install)) return folder;
  await mkdir(cacheFolder(), { recursive: true });
  await removeLeftovers(install.name);
  const partial = `${folder}.partial-${process.pid}`;
  await mkdir(partial);
  try {
    await install.fill(partial);
    await writeFile(join(partial, stampFile), install.recipe);
    // Another run may have been faster; its install is as good as ours.
    if (await isComplete(folder, install)) return folder;
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
    return folder;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function isComplete(folder: string, install: Install): Promise<boolean> {
  if (!existsSync(join(folder, install.proof)) || !existsSync(join(folder, stampFile))) return false;
  return (await readFile(join(folder, stampFile), 'utf8')) === install.recipe;
}

/** A run that was killed leaves its partial folder; one that is still at work keeps it. */
async function removeLeftovers(name: string): Promise<void> {
  for (const entry of await readdir(cacheFolder())) {
    const [, pid] = entry.split(`${name}.partial-`);
    if (pid !== undefined && !isRunning(Number(pid))) {
      await rm(join(cacheFolder(), entry), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
