/** Replaces a file by a new text in one step: whatever happens, either the old file is there or the new one. */
import { randomUUID } from 'node:crypto';
import { accessSync, chmodSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { uninterrupted } from './signals';
import { fileAt, markOf, type TextFile } from './text';
import { fromDisk, type Trouble } from './trouble';

/**
 * Writes a text in the place of a file, which keeps its permissions and its byte order mark; behind a link the file that
 * it leads to. A file that is no longer as it was read stays.
 * @param before the file as it was read
 * @returns what stood in the way, or undefined
 */
export async function replaceFile(path: string, before: TextFile, text: string): Promise<Trouble | undefined> {
  const place = await fromDisk(path, () => writable(path), 'written');
  if ('trouble' in place) return place.trouble;
  const { file, mode } = place.got;
  if ((mode & anybodyWrites) === 0) return { path, message: `It is read-only. ${left}` };
  const now = await fileAt(file);
  if ('trouble' in now || !now.got.bytes.equals(before.bytes)) {
    return { path, message: `It was changed by another program just now. ${left}` };
  }
  const draft = join(dirname(file), `.ho-notes-${randomUUID().slice(0, 8)}.tmp`);
  const write = () => {
    writeFileSync(draft, Buffer.concat([markOf(before.bytes), Buffer.from(text)]), { flag: 'wx', flush: true });
    chmodSync(draft, mode);
    renameSync(draft, file);
  };
  const written = await uninterrupted(async () => {
    const done = await fromDisk(path, write, 'written into its folder');
    if ('trouble' in done) await fromDisk(draft, () => rmSync(draft, { force: true }));
    return done;
  });
  return 'trouble' in written ? { path, message: `${written.trouble.message} ${left}` } : undefined;
}

const left = 'It was left as it is.';

/** The owner, the group and all others. */
const anybodyWrites = 0o222;

function writable(path: string): { file: string; mode: number } {
  const file = realpathSync(path);
  accessSync(file, constants.W_OK);
  return { file, mode: statSync(file).mode & 0o777 };
}
