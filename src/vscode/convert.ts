/** Between the engine's plain data and VS Code's objects: the only place where offsets become lines. */
import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Location,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
} from 'vscode';
import type { Edit, Problem, Span } from '../service/index';

export const source = 'HO Case Notes';

export const rangeOf = (document: TextDocument, { start, end }: Span): Range =>
  new Range(document.positionAt(start), document.positionAt(end));

export const spanOf = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** @param address the page that explains the rule */
export function diagnosticOf(document: TextDocument, problem: Problem, address: string): Diagnostic {
  const { span, message, severity, rule, related } = problem;
  const diagnostic = new Diagnostic(rangeOf(document, span), message, severities[severity]);
  diagnostic.source = source;
  diagnostic.code = { value: rule, target: Uri.parse(address) };
  diagnostic.relatedInformation = related.map(
    ({ at, message: text }) =>
      new DiagnosticRelatedInformation(new Location(document.uri, rangeOf(document, at)), text),
  );
  return diagnostic;
}

/** All edits of one action: they are made, and undone, in one step. */
export function workspaceEdit(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const workspaceEdit = new WorkspaceEdit();
  for (const { span, text } of edits) workspaceEdit.replace(document.uri, rangeOf(document, span), text);
  return workspaceEdit;
}
