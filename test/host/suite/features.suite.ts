/** Hover, suggestions, fixes, guidance, snippet and language, through VS Code's own commands. */
import * as vscode from 'vscode';
import { early, earlyRule } from '../../notes/early';
import { claim, equal, until } from './claim';
import { actionsAt, apply, openNote, openUntitled, positionOf, rulesBecome, rulesOf } from './documents';

const textOf = (content: vscode.MarkdownString | vscode.MarkedString): string =>
  typeof content === 'string' ? content : content.value;

describe('The language', () => {
  it('is ours for *.ho.yaml, with suggestions that open while typing', async () => {
    const { document } = await openNote('language.ho.yaml', early);
    equal(document.languageId, 'ho-case-note', 'language');
    const editor = vscode.workspace.getConfiguration('editor', document);
    const { strings, other, comments } = editor.get<Record<string, string>>('quickSuggestions') ?? {};
    equal([strings, other, comments], ['on', 'on', 'off'], 'quick suggestions in values, elsewhere, in comments');
    equal(editor.get('wordBasedSuggestions'), 'off', 'word-based suggestions');
    equal(editor.get('tabSize'), 2, 'tab size');
  });

  it('has a snippet for a minimal note, in which nothing is said until it is typed', async () => {
    const { document } = await openUntitled('');
    await vscode.commands.executeCommand('editor.action.insertSnippet', {
      langId: 'ho-case-note',
      name: 'Minimal note',
    });
    await until('the snippet', () => document.getText().startsWith('case_id: ELB-0042') || undefined);
    await rulesBecome(document, 'core-field-missing', 'core-field-missing');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('Hover', () => {
  it('explains a field and what it means in this note', async () => {
    const { document } = await openNote('hover.ho.yaml', early);
    const hovers: vscode.Hover[] = await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, 'when: 2026-03'),
    );
    const text = hovers.flatMap(({ contents }) => contents.map(textOf)).join('\n');
    for (const part of [
      '**When**',
      '59 days after day 0',
      '[S43](command:hoCaseNotes.openPage',
      '[X12](command:hoCaseNotes.openPage',
    ]) {
      claim(text.includes(part), `The hover has no ${part}:\n${text}`);
    }
  });
});

describe('Suggestions', () => {
  const itemsAt = async (
    document: vscode.TextDocument,
    position: vscode.Position,
    resolved = 0,
  ): Promise<vscode.CompletionItem[]> => {
    const list: vscode.CompletionList = await vscode.commands.executeCommand(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
      undefined,
      resolved,
    );
    return list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet);
  };
  const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);
  const labelsAt = async (document: vscode.TextDocument, position: vscode.Position): Promise<string[]> =>
    (await itemsAt(document, position)).map(labelOf);

  it('offer the keys that are missing and the values that are allowed', async () => {
    const { document } = await openNote('suggest.ho.yaml', 'case_id: ELB-0042\ncause:\n  class: \n');
    equal(
      (await labelsAt(document, new vscode.Position(2, 9))).slice(0, 3),
      ['traumatic', 'neurogenic', 'genetic'],
      'values',
    );
    const keys = await labelsAt(document, new vscode.Position(3, 0));
    claim(keys.includes('note_type') && !keys.includes('case_id'), keys.join());
  });

  it('bring the blank, the dash and the indentation that are missing', async () => {
    const text = 'case_id: ELB-0042\ncause:\n  class:traum\nlesions: sit\n';
    const { document } = await openNote('places.ho.yaml', text);
    const written = async (behind: string, label: string): Promise<string> => {
      const at = document.positionAt(text.indexOf(behind) + behind.length);
      const [item] = (await itemsAt(document, at)).filter((one) => labelOf(one) === label);
      claim(item?.range instanceof vscode.Range, `no ${label}`);
      const [start, end] = [document.offsetAt(item.range.start), document.offsetAt(item.range.end)];
      return text.slice(0, start) + String(item.insertText) + text.slice(end);
    };
    equal(await written('traum', 'traumatic'), text.replace('class:traum', 'class: traumatic'), 'a value');
    equal(await written(' sit', 'site'), text.replace('lesions: sit', 'lesions:\n  - site: '), 'an entry');
  });

  it('bring an entry in a note that is opened as YAML, and our snippet file does in one of ours', async () => {
    const { document } = await openNote('snippets.ho.yaml', 'rom:\n  - \n');
    const named = async (shown: vscode.TextDocument): Promise<string[]> => {
      const list: vscode.CompletionList = await vscode.commands.executeCommand(
        'vscode.executeCompletionItemProvider',
        shown.uri,
        new vscode.Position(1, 4),
      );
      return list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet).map(labelOf);
    };
    equal((await named(document)).filter((label) => label === 'rom-elbow').length, 1, 'in our own language');
    const asYaml = await vscode.languages.setTextDocumentLanguage(document, 'yaml');
    const found = await named(asYaml);
    claim(found.includes('rom-elbow') && found.every((label) => label.startsWith('rom-')), found.join());
    await vscode.languages.setTextDocumentLanguage(asYaml, 'ho-case-note');
  });

  it('are explained by their hover as soon as someone looks at them', async () => {
    const { document } = await openNote('explained.ho.yaml', early);
    const [item] = await itemsAt(document, positionOf(document, 'ho_excision'), 1);
    const text = item?.documentation ? textOf(item.documentation) : '';
    claim(text.includes('**ho_excision**: Removal of heterotopic bone.'), text);
    claim(text.includes('(command:hoCaseNotes.openPage'), text);
  });
});

describe('The lightbulb', () => {
  it('fixes a value, and undo restores every byte', async () => {
    const text = early.replace('traumatic', 'traumatik # fall');
    const { document } = await openNote('fix.ho.yaml', text);
    await rulesBecome(document, 'value-not-allowed', earlyRule);
    const offered = await actionsAt(document, 'traumatik', vscode.CodeActionKind.QuickFix);
    // The newest VS Code offers its chat at every problem; that changes nothing by itself.
    const [fix, ...others] = offered.filter(({ edit }) => edit !== undefined);
    equal([fix?.title, fix?.isPreferred, others.length], ['Change to traumatic', true, 0], 'fixes');
    claim(fix, 'no fix');
    await apply(fix);
    equal(document.getText(), text.replace('traumatik', 'traumatic'), 'the note after the fix');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), text, 'the note after undo');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('changes all dates to days, and takes out all identifiers, each undone in one step', async () => {
    const text = `${early}privacy:\n  date_policy: relative\n  words: seen by Dr. Mary Sample, mary@example.org\n`;
    const { document } = await openNote('private.ho.yaml', text);
    await until('the identifiers', () => (rulesOf(document).includes('phi-direct') ? true : undefined));
    for (const [place, title, gone] of [
      ['2026-01-20', 'Write all dates as days from day 0', /2026/],
      ['mary@example.org', 'Replace all 2 of them in this note', /sample/i],
    ] as const) {
      const action = (await actionsAt(document, place)).find((one) => one.title === title);
      claim(action, title);
      await apply(action);
      claim(!gone.test(document.getText()), document.getText());
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), text, 'the note after undo');
    }
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('asks for the reason for an early operation', async () => {
    const { document } = await openNote('ask.ho.yaml', early);
    await rulesBecome(document, earlyRule);
    const actions = await actionsAt(document, '2026-03-20', vscode.CodeActionKind.QuickFix);
    const ask = actions.find(({ title }) => title === 'Add timing_reason: why now?');
    claim(ask, actions.map(({ title }) => title).join());
    await apply(ask);
    claim(document.getText().endsWith('    when: 2026-03-20\n    timing_reason: \n'), document.getText());
    await rulesBecome(document, earlyRule);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  for (const [place, kind] of [
    ['on the section', vscode.CodeActionKind.RefactorRewrite],
    ['as a source action', vscode.CodeActionKind.Source],
  ] as const) {
    it(`inserts surgery-timing guidance ${place}, and undo takes it back in one step`, async () => {
      const { document } = await openNote('guidance.ho.yaml', early);
      const actions = await actionsAt(document, 'ho_excision', kind);
      const insert = actions.find(({ title }) => title === 'Insert surgery-timing guidance for this case');
      claim(insert, actions.map(({ title }) => title).join());
      claim(!insert.isPreferred, 'Guidance is never preferred.');
      await apply(insert);
      for (const part of ['guidance:\n  - topic: surgery_timing', '59 days', '(S43)', '(X12)', 'timing_reason: ']) {
        claim(document.getText().includes(part), `no ${part} in\n${document.getText()}`);
      }
      const again = await actionsAt(document, 'ho_excision', kind);
      equal(again.filter(({ title }) => title === insert.title).length, 0, 'offered again');
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), early, 'the note after undo');
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });
  }

  it('inserts a differential diagnosis that is not listed yet, each entry with its question', async () => {
    const { document } = await openNote('differential.ho.yaml', early);
    const actions = await actionsAt(document, 'site: elbow', vscode.CodeActionKind.RefactorRewrite);
    const insert = actions.find(({ title }) => title === 'Insert differential diagnosis for this case');
    claim(insert, actions.map(({ title }) => title).join());
    await apply(insert);
    for (const part of ['- diagnosis: parosteal_osteosarcoma\n    status: considered\n    # ', 'topic: differential']) {
      claim(document.getText().includes(part), `no ${part} in\n${document.getText()}`);
    }
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), early, 'the note after undo');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('corrects all of the form at once, on request and on saving, and nothing else', async () => {
    const wrong = early.replace('class: traumatic', 'class: Traumatic').replace('site: elbow', 'site: Elbow # right');
    const { document } = await openNote('form.ho.yaml', wrong);
    await rulesBecome(document, 'value-spelled-otherwise', 'value-spelled-otherwise', earlyRule);
    const [all, ...others] = await actionsAt(document, 'case_id', vscode.CodeActionKind.SourceFixAll);
    equal([all?.kind?.value, all?.isPreferred, others.length], ['source.fixAll.hoNotes', false, 0], 'fix all');
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'ho-case-note', uri: document.uri });
    const onSave = (value: object | undefined) =>
      editor.update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace, true);
    await onSave({ 'source.fixAll.hoNotes': 'explicit' });
    try {
      await vscode.window.activeTextEditor?.edit((edit) => edit.insert(document.positionAt(wrong.length), '# end\n'));
      await vscode.commands.executeCommand('workbench.action.files.save');
      await until('the saved form', () => document.getText().includes('traumatic') || undefined);
    } finally {
      await onSave(undefined);
    }
    equal(document.getText(), `${early.replace('site: elbow', 'site: elbow # right')}# end\n`, 'the note after saving');
  });

  it('offers guidance neither among quick fixes nor where there is no operation', async () => {
    const { document } = await openNote('quiet.ho.yaml', early);
    const fixes = await actionsAt(document, 'ho_excision', vscode.CodeActionKind.QuickFix);
    const elsewhere = await actionsAt(document, 'case_id');
    equal([...fixes, ...elsewhere].filter(({ title }) => title.startsWith('Insert')).length, 0, 'guidance');
    equal(rulesOf(document), [earlyRule], 'problems');
  });
});
