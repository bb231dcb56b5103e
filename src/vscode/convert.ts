/** Between the engine's plain data and VS Code's objects: the only place where offsets become lines. */
import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Location,
  type Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
} from 'vscode';
import type { Edit, Problem, Project, Span } from '../service/index';

export const source = 'HO Case Notes';

export const rangeOf = (document: TextDocument, { start, end }: Span): Range =>
  new Range(document.positionAt(start), document.positionAt(end));

/**
 * A span in the line of a position, as seen from there: the text may have changed since.
 * @param offset where the position was
 */
export const rangeBeside = (position: Position, offset: number, { start, end }: Span): Range =>
  new Range(position.translate(0, start - offset), position.translate(0, end - offset));

/** The same of a text that is not open. */
function rangeIn(text: string, { start, end }: Span): Range {
  const position = (offset: number): [number, number] => {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    return [lines.length - 1, lines.at(-1)?.length ?? 0];
  };
  return new Range(...position(start), ...position(end));
}

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

/**
 * What is wrong with a project file.
 * @param text undefined if it cannot be read
 */
export function projectDiagnostics(text: string | undefined, problems: Project['problems']): Diagnostic[] {
  const unreadable = 'This project file cannot be read, so notes are checked as if it were not there.';
  const all = text === undefined ? [{ message: unreadable, span: { start: 0, end: 0 } }] : problems;
  return all.map(({ message, span }) => {
    const diagnostic = new Diagnostic(rangeIn(text ?? '', span), message, DiagnosticSeverity.Error);
    diagnostic.source = source;
    return diagnostic;
  });
}

/** All edits of one action: they are made, and undone, in one step. */
export function workspaceEdit(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const workspaceEdit = new WorkspaceEdit();
  for (const { span, text } of edits) workspaceEdit.replace(document.uri, rangeOf(document, span), text);
  return workspaceEdit;
}
