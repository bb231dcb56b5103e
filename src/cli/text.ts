/** Files as text. A note is UTF-8: what is not is named for what it is, since reading it anyway would garble it. */
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fromDisk, type Got } from './trouble';

/** `-` stands for standard input. */
export const standardInput = '-';

/** The text of a file, without a byte order mark, as an editor shows it; and whether it begins with that mark. */
export interface TextFile {
  readonly text: string;
  readonly hasMark: boolean;
}

export async function fileAt(path: string): Promise<Got<TextFile>> {
  const read = await fromDisk(path, () => (path === standardInput ? buffer(process.stdin) : readFile(path)));
  if ('trouble' in read) return read;
  const message = faultOf(read.got);
  if (message) return { trouble: { path, message }, isMissing: false };
  return { got: { text: new TextDecoder().decode(read.got), hasMark: read.got.indexOf(byteOrderMark) === 0 } };
}

/** The text at a path, without a byte order mark. */
export async function textAt(path: string): Promise<Got<string>> {
  const read = await fileAt(path);
  return 'trouble' in read ? read : { got: read.got.text };
}

export const byteOrderMark = '\uFEFF';

/** Why bytes are no text that a note could be, or undefined. */
function faultOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > mostBytes) return 'It is larger than 20 MB. No note is so large.';
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return `It is UTF-16 text. ${saveAs}`;
  if (bytes.includes(0)) return `It holds zero bytes, so it is UTF-16 text or no text at all. ${saveAs}`;
  return isUtf8(bytes) ? undefined : `It is not UTF-8 text: see line ${firstBadLine(bytes)}. ${saveAs}`;
}

const mostBytes = 20 * 1024 * 1024;

const saveAs = 'Save it as UTF-8: in VS Code click on the encoding in the status bar, then "Save with Encoding".';

/** A line end never is a part of another sign in UTF-8, so each line can be looked at alone. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? undefined : end))) break;
    start = end < 0 ? bytes.length : end + 1;
  }
  return line;
}
