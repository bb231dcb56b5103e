/** Checks every open note, as one types. An answer for an older version of the text is never shown. */
import {
  type Disposable,
  EventEmitter,
  extensions,
  languages,
  type TextDocument,
  Disposable as ToDispose,
  workspace,
} from 'vscode';
import { source } from './convert';
import { notChecked, outcomeOf } from './diagnostics';
import { guard, listener } from './guard';
import type { Checks, State } from './noteState';
import { isNote } from './selector';

/** Rest between the last key and the check, in milliseconds. */
const rest = 120;

const feature = 'the check';

/** One check that is to be made or has been made. The next one of the same note takes its place. */
interface Check {
  state: State;
  timer?: ReturnType<typeof setTimeout>;
}

/** Starts checking: notes that are open, and those that will be. */
export function startChecks(): Checks & Disposable {
  const shown = languages.createDiagnosticCollection(source);
  const changed = new EventEmitter<TextDocument>();
  const checks = new Map<TextDocument, Check>();

  /** From here on the answer of any earlier check of the note is stale. */
  const begin = (document: TextDocument): Check => {
    clearTimeout(checks.get(document)?.timer);
    const check: Check = { state: { kind: 'checking' } };
    checks.set(document, check);
    changed.fire(document);
    return check;
  };
  const forget = (document: TextDocument): void => {
    clearTimeout(checks.get(document)?.timer);
    if (!checks.delete(document)) return;
    shown.delete(document.uri);
    changed.fire(document);
  };
  const checkAtOnce = async (document: TextDocument): Promise<void> => {
    // While it waited, its language may have become another one.
    if (document.isClosed || !isNote(document)) {
      forget(document);
      return;
    }
    const check = begin(document);
    const { glance, diagnostics } = await guard(feature, () => outcomeOf(document), notChecked);
    if (checks.get(document) !== check) return;
    shown.set(document.uri, diagnostics);
    check.state = glance ? { kind: 'checked', ...glance } : { kind: 'failed' };
    changed.fire(document);
  };
  const checkSoon = (document: TextDocument, delay: number): void => {
    if (!isNote(document)) return;
    begin(document).timer = setTimeout(listener(feature, checkAtOnce), delay, document);
  };
  const recheck: Checks['recheck'] = (which = () => true) => {
    for (const document of workspace.textDocuments) if (which(document)) checkSoon(document, 0);
  };
  const checkNow: Checks['checkNow'] = async (document) => {
    // Whoever types on meanwhile is told of the text as it is then.
    do await checkAtOnce(document);
    while (checks.get(document)?.state.kind === 'checking');
    return checks.get(document)?.state;
  };

  recheck();
  const listeners = listen({ checkSoon, forget, recheck });
  const stateOf = (document: TextDocument) => checks.get(document)?.state;
  const dispose = () => ToDispose.from(shown, changed, listeners).dispose();
  return { stateOf, onDidChange: changed.event, checkNow, recheck, dispose };
}

interface Reactions extends Pick<Checks, 'recheck'> {
  readonly checkSoon: (document: TextDocument, delay: number) => void;
  readonly forget: (document: TextDocument) => void;
}

/** A renamed note is closed and opened, and so is one whose language changes. */
const listen = ({ checkSoon, forget, recheck }: Reactions): Disposable =>
  ToDispose.from(
    workspace.onDidOpenTextDocument(listener(feature, (document) => checkSoon(document, 0))),
    workspace.onDidChangeTextDocument(
      listener(feature, ({ document, contentChanges }) => {
        // Saving, too, is a change of the document, but not of its text.
        if (contentChanges.length > 0) checkSoon(document, rest);
      }),
    ),
    workspace.onDidCloseTextDocument(listener(feature, forget)),
    workspace.onDidGrantWorkspaceTrust(listener(feature, () => recheck())),
    workspace.onDidChangeWorkspaceFolders(listener(feature, () => recheck())),
    workspace.onDidChangeConfiguration(
      listener(feature, (change) => {
        if (change.affectsConfiguration('hoCaseNotes')) recheck();
      }),
    ),
    extensions.onDidChange(listener(feature, () => recheck())),
  );
