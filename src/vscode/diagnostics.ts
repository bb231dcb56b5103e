/** Shows the problems of every open note, as one types. A result for an older version of the text is never shown. */
import {
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  extensions,
  languages,
  Range,
  type TextDocument,
  Disposable as ToDispose,
  workspace,
} from 'vscode';
import { configFor } from './config';
import { diagnosticOf, source } from './convert';
import { engine } from './engine';
import { guard } from './guard';
import { readingOf } from './notes';
import { isNote, language } from './selector';

/** Rest between the last key and the check, in milliseconds. */
const rest = 120;

/** Starts checking: notes that are open, and those that will be. */
export function registerDiagnostics(): Disposable {
  const shown = languages.createDiagnosticCollection(source);
  const waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>();

  const check = (document: TextDocument) => {
    waiting.delete(document);
    return guard(
      'the check',
      async () => show(document, await diagnosticsOf(document)),
      () => show(document, { version: document.version, diagnostics: [notChecked()] }),
    );
  };
  const show = (document: TextDocument, { version, diagnostics }: Checked) => {
    if (version === document.version && !document.isClosed && isNote(document)) shown.set(document.uri, diagnostics);
  };
  const forget = (document: TextDocument) => {
    clearTimeout(waiting.get(document));
    waiting.delete(document);
    shown.delete(document.uri);
  };
  const checkSoon = (document: TextDocument, delay: number) => {
    if (!isNote(document)) return;
    clearTimeout(waiting.get(document));
    waiting.set(
      document,
      setTimeout(() => void check(document), delay),
    );
  };
  const checkAll = () => {
    for (const document of workspace.textDocuments) checkSoon(document, 0);
  };

  checkAll();
  return ToDispose.from(
    shown,
    workspace.onDidOpenTextDocument((document) => checkSoon(document, 0)),
    workspace.onDidChangeTextDocument(({ document }) => checkSoon(document, rest)),
    workspace.onDidCloseTextDocument(forget),
    workspace.onDidGrantWorkspaceTrust(checkAll),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('hoCaseNotes')) checkAll();
    }),
    extensions.onDidChange(checkAll),
  );
}

interface Checked {
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
}

async function diagnosticsOf(document: TextDocument): Promise<Checked> {
  const { version } = document;
  const { diagnose, ruleAddress } = await engine();
  const problems = diagnose(await readingOf(document), configFor(document));
  const ours = problems.filter(({ rule }) => rule !== 'yaml-syntax' || !yamlExtensionChecks(document));
  // A later version will be checked on its own; converting offsets of this one would go wrong.
  if (version !== document.version) return { version, diagnostics: [] };
  return { version, diagnostics: ours.map((problem) => diagnosticOf(document, problem, ruleAddress(problem.rule))) };
}

/** The Red Hat extension reports broken YAML itself in files of its own language. */
const yamlExtensionChecks = ({ languageId }: TextDocument): boolean =>
  languageId !== language && extensions.getExtension('redhat.vscode-yaml')?.isActive === true;

function notChecked(): Diagnostic {
  const diagnostic = new Diagnostic(
    new Range(0, 0, 0, Number.MAX_SAFE_INTEGER),
    'This note could not be checked because of a mistake in the extension, so it is not known to be clean.',
    DiagnosticSeverity.Error,
  );
  diagnostic.source = source;
  diagnostic.code = 'rule-failed';
  return diagnostic;
}
