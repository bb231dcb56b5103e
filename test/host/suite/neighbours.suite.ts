/** One case id for two notes of a folder is pointed out, saved or not, and only while it is so. */
import * as vscode from 'vscode';
import { equal } from './claim';
import { closeAll, freshFolder, openNote, problemsOf, replace, ruleOf, rulesBecome, show, write } from './documents';
import { memoryFiles } from './memoryFiles';
import { cleanNamed } from './notes';

const rule = 'case-id-duplicate';

describe('One case id in two notes', () => {
  afterEach(closeAll);

  it('is pointed out, with the name of the other file', async () => {
    const folder = freshFolder();
    await write(folder, 'first.ho.yaml', cleanNamed('TWO-01'));
    await write(folder, 'third.ho.yml', `# another\r\n---\r\n"case_id" : 'TWO-01'\r\n`);
    await write(folder, 'other.yaml', cleanNamed('TWO-01'));
    await write(folder, `elsewhere/first.ho.yaml`, cleanNamed('TWO-01'));
    const { document } = await openNote('second.ho.yaml', cleanNamed('TWO-01'), folder);
    await rulesBecome(document, rule);
    const problem = problemsOf(document).find((one) => ruleOf(one) === rule);
    equal(problem?.message.startsWith('first.ho.yaml and third.ho.yml have'), true, String(problem?.message));
  });

  it('is seen while it is typed into another open note, and gone when it is changed or lost', async () => {
    const folder = freshFolder();
    const one = await openNote('one.ho.yaml', cleanNamed('TYPED-01'), folder);
    const two = await openNote('two.ho.yaml', cleanNamed('TYPED-02'), folder);
    await rulesBecome(one.document);
    await replace(two.document, 'TYPED-02', 'TYPED-01');
    await rulesBecome(one.document, rule);
    await rulesBecome(two.document, rule);
    await replace(one.document, 'TYPED-01', 'TYPED-03');
    await rulesBecome(one.document);
    await rulesBecome(two.document);
    await replace(one.document, 'TYPED-03', 'TYPED-01');
    await rulesBecome(one.document, rule);
    await vscode.window.showTextDocument(two.document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await rulesBecome(one.document);
  });

  it('is seen when the other file comes, changes or goes', async () => {
    const folder = freshFolder();
    const { document } = await openNote('one.ho.yaml', cleanNamed('FILES-01'), folder);
    await rulesBecome(document);
    const other = await write(folder, 'two.ho.yaml', cleanNamed('FILES-01'));
    await rulesBecome(document, rule);
    await write(folder, 'two.ho.yaml', cleanNamed('FILES-0002'));
    await rulesBecome(document);
    await write(folder, 'two.ho.yaml', cleanNamed('FILES-01'));
    await rulesBecome(document, rule);
    await vscode.workspace.fs.delete(other);
    await rulesBecome(document);
  });

  it('is seen where there is no disk', async () => {
    const memory = memoryFiles();
    memory.set('/study/one.ho.yaml', cleanNamed('VIRTUAL-01'));
    memory.set('/study/two.ho.yaml', cleanNamed('VIRTUAL-01'));
    const { document } = await show(memory.uri('/study/one.ho.yaml'));
    await rulesBecome(document, rule);
    memory.set('/study/two.ho.yaml', undefined);
    await rulesBecome(document);
    await closeAll();
    memory.dispose();
  });
});
