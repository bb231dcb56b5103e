/** Waits for a window to come to rest. */
import * as vscode from 'vscode';

/** So many requests one after another have to be answered in so much time, with so long a pause before each. */
const [requests, enough, pause] = [40, 300, 50];

/** Ends when the window has answered fast for two seconds. If it never does, nothing can be measured in it. */
export async function atRest(): Promise<void> {
  const end = performance.now() + 120_000;
  const times: number[] = [];
  while (times.length < requests || sumOf(times) > enough) {
    if (performance.now() > end) throw new Error('The window did not come to rest: the machine has other work to do.');
    await new Promise((resolve) => setTimeout(resolve, pause));
    const asked = performance.now();
    await vscode.commands.executeCommand('setContext', 'hoNotes.atRest', times.length);
    times.push(performance.now() - asked);
    if (times.length > requests) times.shift();
  }
}

const sumOf = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0);
