/** `.ho-notes.json`: the nearest one counts, at once when it changes, and not in a folder that is not trusted. */
import * as vscode from 'vscode';
import { early, earlyRule } from '../../notes/early';
import { equal, rest, until } from './claim';
import { becomes, closeAll, freshFolder, openNote, rulesBecome, show, write } from './documents';
import { seen } from './expectation';
import { memoryFiles } from './memoryFiles';

const off = JSON.stringify({ rules: { [earlyRule]: 'off' } });
const fileName = '.ho-notes.json';

/** In Restricted Mode no project file has a say. */
const withoutSay = seen().trusted ? [] : [earlyRule];

const messagesAt = (uri: vscode.Uri): string[] =>
  vscode.languages.getDiagnostics(uri).map(({ source, message }) => `${source}: ${message}`);

describe('A project file', () => {
  afterEach(closeAll);

  it('counts for the notes of its folder and below, unless another one is nearer', async () => {
    const folder = freshFolder();
    await write(folder, fileName, off);
    await write(folder, `near/${fileName}`, '{}');
    const beside = await openNote('beside.ho.yaml', early, folder);
    const below = await openNote('below.ho.yaml', early, vscode.Uri.joinPath(folder, 'a', 'b'));
    const near = await openNote('near.ho.yaml', early, vscode.Uri.joinPath(folder, 'near'));
    await rest();
    await rulesBecome(beside.document, ...withoutSay);
    await rulesBecome(below.document, ...withoutSay);
    await rulesBecome(near.document, earlyRule);
  });

  it('counts as soon as it is there, changes or goes', async () => {
    const folder = freshFolder();
    const { document } = await openNote('watched.ho.yaml', early, folder);
    await rulesBecome(document, earlyRule);
    const file = await write(folder, fileName, off);
    await rulesBecome(document, ...withoutSay);
    await write(folder, fileName, '{"rules": {}}  ');
    await rulesBecome(document, earlyRule);
    await write(folder, fileName, off);
    await rulesBecome(document, ...withoutSay);
    await vscode.workspace.fs.delete(file);
    await rulesBecome(document, earlyRule);
  });

  it('stands behind what the user has set for a rule', async () => {
    if (!seen().trusted) return;
    const folder = freshFolder();
    await write(folder, fileName, off);
    const { document } = await openNote('set.ho.yaml', early, folder);
    await rulesBecome(document);
    const settings = vscode.workspace.getConfiguration('hoCaseNotes', document);
    await settings.update('rules', { [earlyRule]: 'hint' }, vscode.ConfigurationTarget.Workspace);
    try {
      await rulesBecome(document, earlyRule);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await rulesBecome(document);
  });

  it('counts where there is no disk, up to the folder of the note', async () => {
    const memory = memoryFiles();
    memory.set('/study/one.ho.yaml', early);
    memory.set(`/study/${fileName}`, off);
    const { document } = await show(memory.uri('/study/one.ho.yaml'));
    await rest();
    await rulesBecome(document, ...withoutSay);
    memory.set(`/study/${fileName}`, undefined);
    await rulesBecome(document, earlyRule);
    await closeAll();
    memory.dispose();
  });

  it('has its own mistakes marked, once, whether it is open or not', async () => {
    if (!seen().trusted) return;
    const folder = freshFolder();
    const file = await write(folder, fileName, '{\n  "rules": { "no-such-rule": "off" }\n}\n');
    await openNote('beside.ho.yaml', early, folder);
    const ours = 'HO Case Notes: There is no rule "no-such-rule". Check the spelling.';
    const oursAt = () => messagesAt(file).filter((message) => message === ours);
    await becomes('our problem', () => messagesAt(file), [ours]);
    await show(file);
    // VS Code's own support of JSON has to start first, and in 1.100 for the web it never takes its problems back.
    await until('its problem in the open file', () => messagesAt(file).length > oursAt().length || undefined);
    await becomes('ours in the open file', oursAt, []);
    equal(messagesAt(file).length, 1, 'problems in the open file');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await becomes('our problem again', oursAt, [ours]);
  });
});
