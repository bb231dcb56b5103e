/** What is made ready for a note before it is shown, and that nothing is shown before its time because of it. */
import * as vscode from 'vscode';
import { early, earlyRule } from '../../notes/early';
import { ahead } from '../ahead';
import { claim, until } from './claim';
import { closeAll, freshFolder, problemsOf, rulesOf, show, write } from './documents';
import { seen, workspaceFolder } from './expectation';
import { memoryFiles } from './memoryFiles';

const off = JSON.stringify({ rules: { [earlyRule]: 'off' } });
const fileName = '.ho-notes.json';

/** The rules of the very first problems of a note that is shown. */
async function firstRules(note: vscode.Uri): Promise<readonly string[]> {
  const first = new Promise<readonly string[]>((resolve) => {
    const looking = setInterval(() => {
      const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === note.toString());
      if (!document || problemsOf(document).length === 0) return;
      clearInterval(looking);
      resolve(rulesOf(document));
    }, 1);
  });
  await show(note);
  return first;
}

describe('The first problems of a note', () => {
  afterEach(closeAll);

  it('are those at the levels of its project, in a folder that is new', async () => {
    const folder = freshFolder();
    await write(folder, fileName, off);
    const rules = await firstRules(await write(folder, 'first.ho.yaml', early));
    claim(rules.includes(earlyRule) !== seen().trusted, `The first problems were ${rules.join(', ')}.`);
  });

  it('are those at the levels of its project, in a folder that was looked into before', async () => {
    const folder = freshFolder();
    await firstRules(await write(folder, 'before.ho.yaml', early));
    await write(folder, fileName, off);
    await until('the project file to count', () => {
      const [document] = vscode.workspace.textDocuments.filter(({ uri }) => uri.path.endsWith('before.ho.yaml'));
      return (document && rulesOf(document).includes(earlyRule) !== seen().trusted) || undefined;
    });
    const rules = await firstRules(await write(folder, 'then.ho.yaml', early));
    claim(rules.includes(earlyRule) !== seen().trusted, `The first problems were ${rules.join(', ')}.`);
  });
});

describe('Before a note is shown', () => {
  afterEach(closeAll);

  it('its project file is looked for while VS Code still reads the note', async () => {
    if (!seen().trusted) return;
    let looked = (): void => undefined;
    const memory = memoryFiles({
      onLook: (path) => {
        if (path === `/case/${fileName}`) looked();
      },
      beforeReading: new Promise((resolve) => {
        looked = resolve;
      }),
    });
    memory.set('/case/slow.ho.yaml', early);
    const { document } = await show(memory.uri('/case/slow.ho.yaml'));
    await until('its problems', () => rulesOf(document).includes(earlyRule) || undefined);
    await closeAll();
    memory.dispose();
  });

  it('the project files beside the notes of the open folder are read', async () => {
    const file = vscode.Uri.joinPath(workspaceFolder(), ahead.folder, fileName);
    const marks = () => vscode.languages.getDiagnostics(file).length;
    if (seen().trusted) await until('what is wrong with it', () => marks() > 0 || undefined);
    else claim(marks() === 0, 'A project file is read in Restricted Mode.');
  });
});
