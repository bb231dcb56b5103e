/** A file system without a disk, as a virtual workspace or the older side of a comparison has it. */
import * as vscode from 'vscode';

export interface MemoryFiles extends vscode.Disposable {
  readonly scheme: string;
  uri(path: string): vscode.Uri;
  /** Changes what is there from outside the editor, and tells it. Undefined deletes. */
  set(path: string, text: string | undefined): void;
}

interface File {
  readonly mtime: number;
  readonly bytes: Uint8Array;
}

let count = 0;

export interface MemoryOptions {
  readonly isReadonly?: boolean;
  /** Told of each file that is looked for. */
  readonly onLook?: (path: string) => void;
  /** What reading waits for. */
  readonly beforeReading?: Promise<void>;
}

/** Files of a scheme of its own; the folders are whatever the paths of the files say. */
export function memoryFiles({ isReadonly = false, onLook, beforeReading }: MemoryOptions = {}): MemoryFiles {
  const scheme = `memory${++count}`;
  const files = new Map<string, File>();
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const uri = (path: string) => vscode.Uri.from({ scheme, path });
  const put = (path: string, bytes: Uint8Array) => {
    const type = files.has(path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    files.set(path, { mtime: Date.now() + files.size, bytes });
    changes.fire([{ type, uri: uri(path) }]);
  };
  const remove = (path: string) => {
    files.delete(path);
    changes.fire([{ type: vscode.FileChangeType.Deleted, uri: uri(path) }]);
  };
  const below = (path: string) => [...files.keys()].filter((one) => one.startsWith(path.replace(/\/*$/, '/')));
  const fileAt = (at: vscode.Uri): File => {
    const file = files.get(at.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(at);
    return file;
  };
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changes.event,
    watch: () => ({ dispose: () => undefined }),
    stat: (at) => {
      onLook?.(at.path);
      if (!files.has(at.path) && below(at.path).length > 0) return { ...folder, type: vscode.FileType.Directory };
      const { mtime, bytes } = fileAt(at);
      return { type: vscode.FileType.File, ctime: 0, mtime, size: bytes.length };
    },
    readDirectory: ({ path }) =>
      below(path)
        .map((one) => one.slice(path.replace(/\/*$/, '/').length))
        .filter((rest) => !rest.includes('/'))
        .map((name) => [name, vscode.FileType.File]),
    readFile: async (at) => {
      await beforeReading;
      return fileAt(at).bytes;
    },
    writeFile: ({ path }, bytes) => put(path, bytes),
    delete: ({ path }) => remove(path),
    rename: (from, to) => {
      put(to.path, fileAt(from).bytes);
      remove(from.path);
    },
    createDirectory: () => undefined,
  };
  const registered = vscode.workspace.registerFileSystemProvider(scheme, provider, { isReadonly });
  const set = (path: string, text: string | undefined) =>
    text === undefined ? remove(path) : put(path, new TextEncoder().encode(text));
  return { scheme, uri, set, dispose: () => vscode.Disposable.from(registered, changes).dispose() };
}

const folder = { ctime: 0, mtime: 0, size: 0 };
