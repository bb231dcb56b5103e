/** Watches every way out of the extension host from the first moment on. Must be imported before any suite. */
import * as vscode from 'vscode';
import { guardWays, waysOut } from '../doors';
import { claim } from './claim';
import { ourExtension, seen } from './expectation';

/** Those that there are in this host. An extension gets modules of its own from VS Code, and this file the same ones. */
export const ways = waysOut(seen().host === 'node' ? require : undefined);

const ours = ourExtension();
claim(ours !== undefined, 'The extension is not there.');

/** Whether the extension was awake before it was watched: then it could have kept a way for itself. */
export const wasAwake = ours.isActive;

/** The folder of all that the extension runs. */
export const bundles = vscode.Uri.joinPath(ours.extensionUri, 'dist');

/** Whether the extension is among the callers. */
export function isCalledByUs(): boolean {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = Number.POSITIVE_INFINITY;
  const { stack = '' } = new Error('Who calls?');
  Error.stackTraceLimit = limit;
  return stack.includes(`${bundles.path}/`);
}

/** The ways that the extension has tried. To it they are closed; VS Code and other extensions may go on. */
export const tried: string[] = [];

guardWays(ways, (title) => isCalledByUs() && tried.push(title) > 0);
