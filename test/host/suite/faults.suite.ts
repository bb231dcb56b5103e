/** Whatever is wrong around a note, the note is checked as ever, and what is wrong is told. */
import * as vscode from 'vscode';
import { early, earlyRule } from '../../notes/early';
import { equal, rest, until } from './claim';
import {
  closeAll,
  freshFolder,
  openNote,
  positionOf,
  problemsOf,
  replace,
  rulesBecome,
  show,
  write,
} from './documents';
import { askEverything } from './everything';
import { seen } from './expectation';
import { memoryFiles } from './memoryFiles';

const fileName = '.ho-notes.json';

describe('Nonsense', () => {
  afterEach(closeAll);

  const files: Readonly<Record<string, string>> = {
    'that breaks off': '{ "rules": {',
    'that is a list': '[1, 2]',
    'that is nothing': 'null',
    'with rules that are none': '{ "rules": 5, "thresholds": [] }',
    'with levels that are none': `{ "rules": { "${earlyRule}": { "off": true } } }`,
    'with names that mean something else': '{ "__proto__": { "rules": {} }, "constructor": 1 }',
    'that is huge': `{ "rules": { ${Array.from({ length: 5_000 }, (_, index) => `"no-rule-${index}": "off"`).join(', ')} } }`,
    'that is no text': '\0\ufffd\u0001',
  };
  for (const [what, content] of Object.entries(files)) {
    it(`in a project file ${what} is marked in it, and the note is checked`, async () => {
      const folder = freshFolder();
      const file = await write(folder, fileName, content);
      const { document } = await openNote('beside.ho.yaml', early, folder);
      await rulesBecome(document, earlyRule);
      if (!seen().trusted) return;
      await until('what is wrong with the file', () => vscode.languages.getDiagnostics(file).length > 0 || undefined);
    });
  }

  for (const nonsense of ['off', 7, [earlyRule], { [earlyRule]: 'loud', 'no-rule': {}, constructor: 'off' }]) {
    it(`in the settings is no setting: ${JSON.stringify(nonsense)}`, async () => {
      const { document } = await openNote('nonsense.ho.yaml', early);
      await rulesBecome(document, earlyRule);
      const settings = vscode.workspace.getConfiguration('hoCaseNotes', document);
      await settings.update('rules', nonsense, vscode.ConfigurationTarget.Global);
      try {
        await rest();
        await replace(document, 'site: elbow', 'site: hip');
        await rulesBecome(document, earlyRule);
      } finally {
        await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
      }
    });
  }
});

describe('A note that another window changes', () => {
  afterEach(closeAll);

  const changed = early.replace('traumatic', 'traumatick');

  it('is checked as it is now on the disk', async () => {
    const folder = freshFolder();
    const { document } = await openNote('shared.ho.yaml', early, folder);
    await rulesBecome(document, earlyRule);
    await write(folder, 'shared.ho.yaml', changed);
    await until('the text of the other window', () => document.getText() === changed || undefined);
    await until('its problem', () => problemsOf(document).some(({ severity }) => severity === 0) || undefined);
  });

  it('keeps what has been typed here, and is checked as it stands here', async () => {
    const folder = freshFolder();
    const { document } = await openNote('kept.ho.yaml', early, folder);
    await replace(document, 'site: elbow', 'site: elboww');
    const typed = document.getText();
    await write(folder, 'kept.ho.yaml', changed);
    await rest();
    equal(document.getText(), typed, 'the text');
    await until('the problem of what was typed', () => {
      const marked = problemsOf(document).map(({ range }) => document.getText(range));
      return (marked.includes('elboww') && !marked.includes('traumatick')) || undefined;
    });
  });
});

describe('Where there is no disk', () => {
  it('every feature works', async () => {
    const memory = memoryFiles();
    memory.set('/case/one.ho.yaml', early.replace('traumatic', 'traumatick'));
    const { document } = await show(memory.uri('/case/one.ho.yaml'));
    await until('its problem', () => problemsOf(document).some(({ severity }) => severity === 0) || undefined);
    await askEverything(document, positionOf(document, 'traumatick'));
    await closeAll();
    memory.dispose();
  });
});
