/** Replaces a file by a new text in one step: whatever happens, either the old file is there or the new one. */
import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { byteOrderMark, type TextFile } from './text';
import { fromDisk, type Trouble } from './trouble';

/**
 * Writes a text in the place of a file, which keeps its permissions; behind a link the file that it leads to.
 * @returns what stood in the way, or undefined
 */
export async function replaceFile(path: string, { text, hasMark }: TextFile): Promise<Trouble | undefined> {
  const place = await fromDisk(path, () => writable(path), 'written');
  if ('trouble' in place) return place.trouble;
  const { file, mode } = place.got;
  if ((mode & anybodyWrites) === 0) return { path, message: 'It is read-only, so it was left as it is.' };
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  const content = (hasMark ? byteOrderMark : '') + text;
  const written = await fromDisk(
    path,
    async () => {
      await writeFile(draft, content, { mode, flag: 'wx', flush: true });
      await rename(draft, file);
    },
    'written',
  );
  if (!('trouble' in written)) return undefined;
  await fromDisk(draft, () => rm(draft, { force: true }));
  return written.trouble;
}

/** The owner, the group and all others. */
const anybodyWrites = 0o222;

async function writable(path: string): Promise<{ file: string; mode: number }> {
  const file = await realpath(path);
  await access(file, constants.W_OK);
  return { file, mode: (await stat(file)).mode & 0o777 };
}
