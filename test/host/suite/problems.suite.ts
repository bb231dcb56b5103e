/** Problems appear as one types, the same as on the command line, and go when their cause goes. */
import * as vscode from 'vscode';
import expectedProblems from '../../notes/broken.expected.json';
import brokenNote from '../../notes/broken.ho.yaml';
import { early, earlyRule } from '../../notes/early';
import { claim, equal, until } from './claim';
import { incomplete, openNote, openUntitled, problemsOf, replace, ruleOf, rulesBecome } from './documents';
import { seen } from './expectation';
import { clean } from './notes';

const severities = ['error', 'warning', 'information', 'hint'];

/** As the command line prints it. */
const asPrinted = (document: vscode.TextDocument, problem: vscode.Diagnostic) => {
  const place = (position: vscode.Position) => ({
    line: position.line + 1,
    column: position.character + 1,
    offset: document.offsetAt(position),
  });
  return {
    rule: ruleOf(problem),
    severity: severities[problem.severity],
    message: problem.message,
    range: { start: place(problem.range.start), end: place(problem.range.end) },
  };
};

describe('Problems', () => {
  it('of the broken note are those of the command line: ids, levels, messages, ranges', async () => {
    const { document } = await openNote('broken.ho.yaml', brokenNote);
    await until('problems', () => problemsOf(document).length > 0 || undefined);
    equal(
      problemsOf(document).map((problem) => asPrinted(document, problem)),
      expectedProblems.map(({ rule, severity, message, range }) => ({ rule, severity, message, range })),
      'problems',
    );
  });

  it('link to a page that opens offline, and mark the other place', async () => {
    const { document } = await openNote('early.ho.yaml', early);
    await rulesBecome(document, earlyRule);
    const problem = problemsOf(document).find((one) => ruleOf(one) === earlyRule);
    const code = problem?.code;
    claim(typeof code === 'object', 'The problem has no page.');
    const page = await vscode.workspace.openTextDocument(code.target);
    claim(page.getText().includes('# Excision earlier than 4 months'), page.getText());
    equal(
      problem?.relatedInformation?.map(({ location }) => document.getText(location.range)),
      ['2026-01-20'],
      'the other place',
    );
  });

  it('follow the typing, and none are left of a closed note', async () => {
    const { document } = await openNote('typed.ho.yaml', clean);
    await rulesBecome(document);
    const change = new vscode.WorkspaceEdit();
    change.replace(document.uri, new vscode.Range(3, 9, 3, 18), 'traumatik');
    await vscode.workspace.applyEdit(change);
    await rulesBecome(document, 'value-not-allowed');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await rulesBecome(document);
  });
});

describe('What a note lacks', () => {
  it('is gathered and only pointed out, and goes when it is filled in', async () => {
    const { document } = await openNote('lacks.ho.yaml', clean);
    const lacking = () => problemsOf(document).filter((one) => ruleOf(one) === incomplete);
    await until('what is lacking', () => lacking().some(({ message }) => /\bside\b/.test(message)) || undefined);
    for (const { severity } of lacking()) equal(severity, vscode.DiagnosticSeverity.Information, 'level');
    await replace(document, 'site: elbow', 'site: elbow\n    side: not_stated');
    await until('the side is there', () => !lacking().some(({ message }) => /\bside\b/.test(message)) || undefined);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

describe('Problems elsewhere', () => {
  it('are hints once they are accepted with a reason', async () => {
    const accepted = `${early}acknowledgements:\n  - rule: ${earlyRule}\n    reason: ulnar nerve\n`;
    const { document } = await openNote('accepted.ho.yaml', accepted);
    const problem = await until('the finding', () => problemsOf(document).find((one) => ruleOf(one) === earlyRule));
    equal(problem.severity, vscode.DiagnosticSeverity.Hint, 'its level');
  });

  it('appear in a note that is not a file yet', async () => {
    const { document } = await openUntitled('note_type: initial\n');
    await rulesBecome(document, 'core-field-missing');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('appear in a note that is shown as plain YAML, and in no other YAML file', async () => {
    const { document } = await openNote('plain.ho.yaml', early);
    const asYaml = await vscode.languages.setTextDocumentLanguage(document, 'yaml');
    await rulesBecome(asYaml, earlyRule);
    const other = await openNote('other.yaml', 'note_typo: 1\n');
    await new Promise((resolve) => setTimeout(resolve, 500));
    equal(problemsOf(other.document), [], 'problems of another YAML file');
  });

  it('follow the setting of their rule; in Restricted Mode the folder has no say', async () => {
    const { document } = await openNote('set.ho.yaml', early);
    await rulesBecome(document, earlyRule);
    const settings = () => vscode.workspace.getConfiguration('hoCaseNotes', document);
    const set = (level: string | undefined) =>
      settings().update('rules', level && { [earlyRule]: level }, vscode.ConfigurationTarget.Workspace);
    await set('off');
    try {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await rulesBecome(document, ...(seen().trusted ? [] : [earlyRule]));
    } finally {
      await set(undefined);
    }
    await rulesBecome(document, earlyRule);
  });
});
