/** Runs inside VS Code: how long our extension takes to be active beside one that does nothing, and to tell problems. */
import * as vscode from 'vscode';
import { expected, seen, workspaceFolder } from '../suite/expectation';
import { type Activation, emptyId, note, oursId, printActivation, type Wanted } from './result';

/** VS Code calls it. */
export async function run(): Promise<void> {
  const { isOursFirst, ...wanted } = (await expected()) as Wanted;
  if (JSON.stringify(seen()) !== JSON.stringify(wanted)) throw new Error('The window is not in the host it is for.');
  const uri = vscode.Uri.joinPath(workspaceFolder(), ...note);
  const opened = timeOf<vscode.TextDocument>(
    vscode.workspace.onDidOpenTextDocument,
    (one) => one.uri.path === uri.path,
  );
  // Who comes first loads what both need, so it is by turns the one and the other.
  const first = await activation(isOursFirst ? oursId : emptyId);
  const second = await activation(isOursFirst ? emptyId : oursId);
  const told = timeOf(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(uri).length > 0);
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const problems = (await told) - (await opened);
  const [ours, empty] = isOursFirst ? [first, second] : [second, first];
  const call = (globalThis as { hoNotesActivateCall?: number }).hoNotesActivateCall ?? Number.NaN;
  printActivation({ ours, empty, call, problems } satisfies Activation);
}

async function activation(id: string): Promise<number> {
  const extension = vscode.extensions.getExtension(id);
  if (!extension || extension.isActive) throw new Error(`${id} is ${extension ? 'active already' : 'not there'}.`);
  const started = performance.now();
  await extension.activate();
  return performance.now() - started;
}

/** When an event comes for the first time that is the wanted one. */
const timeOf = <T>(event: vscode.Event<T>, isWanted: (one: T) => boolean): Promise<number> =>
  new Promise((resolve) => {
    const listening = event((one) => {
      if (!isWanted(one)) return;
      listening.dispose();
      resolve(performance.now());
    });
  });
