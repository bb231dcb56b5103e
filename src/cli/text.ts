/** Files as text. A note is UTF-8: what is not is named for what it is, since reading it anyway would garble it. */
import { isUtf8 } from 'node:buffer';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fromDisk, type Got } from './trouble';

/** `-` stands for standard input. */
export const standardInput = '-';

/** What a file holds. */
export interface TextFile {
  /** Without a byte order mark, as an editor shows it. */
  readonly text: string;
  /** All of it, with that mark. */
  readonly bytes: Buffer;
}

export async function fileAt(path: string): Promise<Got<TextFile>> {
  const read = await fromDisk(path, () => (isHandedOver(path) ? bytesFrom(path) : bytesOf(path)));
  if ('trouble' in read) return read;
  const file = typeof read.got === 'string' ? read.got : textOf(read.got);
  return typeof file === 'string' ? { trouble: { path, message: file }, isMissing: false } : { got: file };
}

/** The text at a path, without a byte order mark. */
export async function textAt(path: string): Promise<Got<string>> {
  const read = await fileAt(path);
  return 'trouble' in read ? read : { got: read.got.text };
}

/**
 * Whether a path is standard input or a pipe that the shell has opened, as for `<(…)`: it can be read once, and stands in
 * no folder.
 */
export const isHandedOver = (path: string): boolean =>
  path === standardInput || /^\/(?:dev|proc\/self)\/(?:fd\/\d+|stdin)$/.test(resolve(path));

/** The byte order mark that a file begins with, or nothing. */
export const markOf = (bytes: Buffer): Buffer =>
  bytes.subarray(0, bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);

/** What a file holds, or why it is not read. Without waiting: a pipe could keep us for ever, a device could be endless. */
function bytesOf(path: string): Buffer | string {
  // No system call takes such a name.
  if (path.includes('\0')) return 'No name of a file holds a zero byte.';
  const stat = statSync(path);
  if (!stat.isFile() && !stat.isDirectory())
    return 'It is a pipe or a device, not a file. Hand it over as standard input.';
  return stat.size > mostBytes ? tooLarge : readFileSync(path);
}

async function bytesFrom(path: string): Promise<Buffer | string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of path === standardInput ? process.stdin : createReadStream(path)) {
    size += chunk.length;
    if (size > mostBytes) return tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Bytes as text, or why no note could be in them. */
function textOf(bytes: Buffer): TextFile | string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return `It is UTF-16 text. ${saveAs}`;
  if (bytes.includes(0)) return `It holds zero bytes, so it is UTF-16 text or no text at all. ${saveAs}`;
  if (!isUtf8(bytes)) return `It is not UTF-8 text: see line ${firstBadLine(bytes)}. ${saveAs}`;
  return { text: bytes.toString('utf8', markOf(bytes).length), bytes };
}

export const mostBytes = 20 * 1024 * 1024;

const tooLarge = 'It is larger than 20 MB. No note is so large.';

const saveAs = 'Save it as UTF-8: in VS Code click on the encoding in the status bar, then "Save with Encoding".';

/** A line end never is a part of another sign in UTF-8, so each line can be looked at alone. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? undefined : end))) break;
    start = end < 0 ? bytes.length : end + 1;
  }
  return line;
}
