/** The lightbulb: fixes of problems, and guidance that fits this case. Titles first; changes when one is chosen. */
import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  CodeActionTriggerKind,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Action, Edit } from '../../service/index';
import { configFor } from '../config';
import { diagnosticOf, spanOf, workspaceEdit } from '../convert';
import { engine } from '../engine';
import { guard } from '../guard';
import { problemsOf, readingOf } from '../notes';
import { isNote } from '../selector';
import { inTurns } from '../turns';

/** Above the kinds of guidance, which are named after their topics: `refactor.rewrite.hoNotes.surgeryTiming`. */
const rewrite = CodeActionKind.RefactorRewrite.append('hoNotes');
const sourceKind = CodeActionKind.Source.append('hoNotes');
const fixAllKind = CodeActionKind.SourceFixAll.append('hoNotes');

export const codeActionMetadata: CodeActionProviderMetadata = {
  providedCodeActionKinds: [CodeActionKind.QuickFix, rewrite, sourceKind, fixAllKind],
};

/** An action of the engine with the version of the text it was worked out for. */
class EngineAction extends CodeAction {
  readonly version: number;

  constructor(
    readonly action: Action,
    readonly document: TextDocument,
    kind: CodeActionKind,
  ) {
    super(action.title, kind);
    this.isPreferred = action.preferred;
    this.version = document.version;
  }
}

export const codeActionProvider: CodeActionProvider<CodeAction> = {
  provideCodeActions: (document, range, context) =>
    guard(
      'the lightbulb',
      // An older version that is only looked at cannot be changed.
      () => (isNote(document) ? actionsAt(document, range, context) : []),
      () => [],
    ),
  resolveCodeAction: (action) => {
    if (action instanceof EngineAction && action.version === action.document.version) {
      action.edit = workspaceEdit(action.document, action.action.edits());
    }
    return action;
  },
};

async function actionsAt(document: TextDocument, range: Range, context: CodeActionContext): Promise<CodeAction[]> {
  const { version } = document;
  const { only, triggerKind } = context;
  const span = spanOf(document, range);
  const { advising, advisingIn, fixAllEdits, fixesAt, ruleAddress } = await engine();
  const config = await configFor(document);
  const problems = await problemsOf(document, config);
  const reading = await readingOf(document);
  const wants = (kind: CodeActionKind) => !only || only.intersects(kind);
  const isNewest = () => document.version === version;
  const steps = advising(reading, span, config, problems);
  const guidance = wants(rewrite) ? await inTurns(steps, isNewest) : [];
  // Source actions are listed only where they are asked for, and saving never inserts guidance.
  const asksFor = (kind: CodeActionKind) => only?.intersects(kind);
  const isAsked = asksFor(sourceKind) && triggerKind === CodeActionTriggerKind.Invoke;
  const all = isAsked ? await inTurns(advisingIn(reading, span.start, config), isNewest) : [];
  if (!guidance || !all || !isNewest()) return [];
  const as = (kind: CodeActionKind) => (action: Action) => new EngineAction(action, document, kind);
  const onTopic = (kind: CodeActionKind) => (action: Action) => as(kind.append(action.topic ?? ''))(action);
  const fixOf = (fix: Action) => {
    const action = as(CodeActionKind.QuickFix)(fix);
    if (fix.problem) action.diagnostics = [diagnosticOf(document, fix.problem, ruleAddress(fix.problem.rule))];
    return action;
  };
  const actions = [
    ...(wants(CodeActionKind.QuickFix) ? fixesAt(reading, problems, span).map(fixOf) : []),
    ...guidance.map(onTopic(rewrite)),
    ...all.map(onTopic(sourceKind)),
    ...(asksFor(fixAllKind) ? allFixes(fixAllEdits(reading, problems)).map(as(fixAllKind)) : []),
  ];
  return actions.filter(({ kind }) => !only || (kind && only.contains(kind)));
}

/** One action for all that has one right answer and changes no meaning; none where there is nothing of the kind. */
const allFixes = (edits: readonly Edit[]): Action[] =>
  edits.length > 0
    ? [{ title: 'Correct the form of the whole note', kind: 'rewrite', preferred: false, edits: () => edits }]
    : [];
