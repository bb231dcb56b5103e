/** The run is in the VS Code and the host it claims to be in, and the extension is alive there. */
import * as vscode from 'vscode';
import { claim, equal } from './claim';
import { expected, seen } from './expectation';

const extensionId = 'ho-case-notes.ho-case-notes';

describe('The host', () => {
  it('is the one this run is for', async () => {
    equal(seen(), await expected(), 'VS Code version, extension host and trust');
  });

  it('has the extension, and activates it', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    claim(extension !== undefined, `${extensionId} is not there.`);
    await extension.activate();
    claim(extension.isActive, `${extensionId} is not active.`);
  });
});
