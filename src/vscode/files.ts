/** Reads files through VS Code, so that remote and virtual folders are as good as the disk. */
import { type FileStat, Uri, workspace } from 'vscode';

/** Size and time of a file; undefined where there is none. */
export async function fileAt(uri: Uri): Promise<FileStat | undefined> {
  try {
    return await workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
}

/** The text of a file that is there; undefined if it cannot be read. */
export async function textOf(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/**
 * Some notes of the open folders. None where nothing can be searched: not every place and every machine can.
 * @param most so many at most
 */
export async function notesBelow(most: number): Promise<readonly Uri[]> {
  try {
    return await workspace.findFiles('**/*.ho.{yaml,yml}', '**/{node_modules,.git}/**', most);
  } catch {
    return [];
  }
}

/** The folder that a file is in, or the folder above a folder. */
export const folderOf = (uri: Uri): Uri => Uri.joinPath(uri, '..');

/** The last part of a path. */
export const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);
