/**
 * The extension in one file: all there is for the web, where VS Code loads no second one. In Node it starts from the small
 * bundle of `extension.ts` alone, and takes the engine from here when a note needs it.
 */
import type { ExtensionContext } from 'vscode';

export { engine } from './engine';

/** Only now are the features evaluated: whoever wants the engine alone has features already. */
export const activate = async (context: ExtensionContext): Promise<void> =>
  (await import('./extension')).activate(context);
