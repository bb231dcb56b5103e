/** What the command line cannot read or write, in a sentence for its user. It stops nothing, and the exit code tells of it. */
import { plain } from './plain';

export interface Trouble {
  readonly path: string;
  /** One sentence or two. */
  readonly message: string;
  /** Where in the file, both from 1; left out where it is the file as a whole. */
  readonly at?: { readonly line: number; readonly column: number };
}

/** Something from the disk, or why it is not to be had. */
export type Got<T> = { readonly got: T } | { readonly trouble: Trouble; readonly isMissing: boolean };

/**
 * Runs what reads from the disk at `path`, or writes to it. Any other failure than one of the disk is a mistake in the
 * program.
 */
export async function fromDisk<T>(path: string, run: () => T | Promise<T>, done = 'read'): Promise<Got<T>> {
  try {
    return { got: await run() };
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    return { trouble: { path, message: sentenceFor(code, done) }, isMissing: code === 'ENOENT' || code === 'ENOTDIR' };
  }
}

/** What an error code of the system means. */
export const sentenceFor = (code: string, done = 'read'): string =>
  sentences[code] ??
  (denied.has(code) ? `It may not be ${done}: the permission is missing.` : `It cannot be ${done} (${code}).`);

const denied: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

const noRoom = 'There is no room left on the disk.';

const sentences: Readonly<Record<string, string>> = {
  EDQUOT: noRoom,
  EFBIG: 'It would be larger than a file may be here.',
  EISDIR: 'This is a folder, where a file is wanted.',
  ELOOP: 'It is a link that leads back to itself.',
  ENAMETOOLONG: 'The name is too long.',
  ENOENT: 'There is no such file or folder.',
  ENOSPC: noRoom,
  ENOTDIR: 'A part of the path is a file, not a folder.',
};

/** Troubles as lines for standard error. */
export const troubleLines = (troubles: readonly Trouble[]): string =>
  troubles
    .map(({ path, message, at }) => `ho-notes: ${plain(path)}${at ? `:${at.line}:${at.column}` : ''}: ${message}\n`)
    .join('');
