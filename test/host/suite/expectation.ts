/** What the runner says this run is to be, and what VS Code says it is. A run in the wrong place proves nothing. */
import * as vscode from 'vscode';
import type { Claims } from '../result';

/** The runner writes it into the folder it opens. */
const expectationFile = '.host-run.json';

/** What VS Code itself says. */
export function seen(): Claims {
  const host = 'importScripts' in globalThis ? 'web' : 'node';
  return { version: vscode.version, host, trusted: vscode.workspace.isTrusted };
}

export async function expected(): Promise<Claims> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), expectationFile));
  return JSON.parse(new TextDecoder().decode(bytes)) as Claims;
}

/** The scratch copy of the samples that is open. */
export function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('No folder is open.');
  return folder.uri;
}

/** The extension under test. */
export const ourExtension = (): vscode.Extension<unknown> | undefined =>
  vscode.extensions.getExtension('ho-case-notes.ho-case-notes');
