/** The lightbulb: fixes of problems, and guidance that fits this case. Titles first; changes when one is chosen. */
import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Action } from '../../service/index';
import { configFor } from '../config';
import { diagnosticOf, spanOf, workspaceEdit } from '../convert';
import { engine } from '../engine';
import { guard } from '../guard';
import { readingOf } from '../notes';

const rewrite = CodeActionKind.RefactorRewrite.append('hoNotes').append('surgeryTiming');
const sourceKind = CodeActionKind.Source.append('hoNotes').append('surgeryTiming');

export const codeActionMetadata: CodeActionProviderMetadata = {
  providedCodeActionKinds: [CodeActionKind.QuickFix, rewrite, sourceKind],
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
      () => actionsAt(document, range, context),
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
  const span = spanOf(document, range);
  const { diagnose, fixesAt, guidanceAt, ruleAddress } = await engine();
  const config = await configFor(document);
  const reading = await readingOf(document);
  if (document.version !== version) return [];
  const wants = (kind: CodeActionKind) => !context.only || context.only.contains(kind);
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    for (const fix of fixesAt(diagnose(reading, config), span)) {
      const action = new EngineAction(fix, document, CodeActionKind.QuickFix);
      if (fix.problem) action.diagnostics = [diagnosticOf(document, fix.problem, ruleAddress(fix.problem.rule))];
      actions.push(action);
    }
  }
  if (wants(rewrite)) {
    actions.push(
      ...guidanceAt(reading, span, config, 'section').map((one) => new EngineAction(one, document, rewrite)),
    );
  }
  // Source actions are listed only where they are asked for.
  if (context.only?.contains(sourceKind)) {
    actions.push(
      ...guidanceAt(reading, span, config, 'note').map((one) => new EngineAction(one, document, sourceKind)),
    );
  }
  return actions;
}
