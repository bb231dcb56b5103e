/** Runs inside VS Code: how long our extension takes to be active beside one that does nothing, and to tell problems. */
import * as vscode from 'vscode';
import { expected, seen, workspaceFolder } from '../suite/expectation';
import { atRest } from './atRest';
import { type Activation, emptyId, firstId, note, oursId, plain, printActivation, type Wanted } from './result';

/** VS Code calls it. */
export async function run(): Promise<void> {
  const { isOursFirst, ...wanted } = (await expected()) as Wanted;
  if (JSON.stringify(seen()) !== JSON.stringify(wanted)) throw new Error('The window is not in the host it is for.');
  // The first editor of a window wakes extensions of VS Code itself, whatever it shows.
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(workspaceFolder(), plain), {
    preview: false,
  });
  // While a window is being built it answers a request after one millisecond or after five hundred, whoever asks.
  await atRest();
  // Whoever comes first loads what all need, so it is one that is not measured; then by turns the one and the other.
  await activation(firstId);
  const one = await activation(isOursFirst ? oursId : emptyId);
  const other = await activation(isOursFirst ? emptyId : oursId);
  const [ours, empty] = isOursFirst ? [one, other] : [other, one];
  await atRest();
  const problems = await untilProblems(vscode.Uri.joinPath(workspaceFolder(), ...note));
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

/** From the moment at which the note is open. VS Code gathers changes for 50 ms before it tells of them, so we look. */
async function untilProblems(uri: vscode.Uri): Promise<number> {
  const opened = new Promise<number>((resolve) => {
    vscode.workspace.onDidOpenTextDocument((one) => {
      if (one.uri.path === uri.path) resolve(performance.now());
    });
  });
  void vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const started = await opened;
  while (vscode.languages.getDiagnostics(uri).length === 0) await pause(1);
  return performance.now() - started;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
