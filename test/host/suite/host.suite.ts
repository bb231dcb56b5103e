/** The run is in the VS Code and the host it claims to be in, and the extension is alive there. */
import { claim, equal } from './claim';
import { expected, ourExtension, seen } from './expectation';

describe('The host', () => {
  it('is the one this run is for', async () => {
    equal(seen(), await expected(), 'VS Code version, extension host and trust');
  });

  it('has the extension, and activates it', async () => {
    const extension = ourExtension();
    claim(extension !== undefined, 'The extension is not there.');
    await extension.activate();
    claim(extension.isActive, 'The extension is not active.');
  });
});
