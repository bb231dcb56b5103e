/** How problems are printed. Lines and columns count from 1, in UTF-16 units as editors do; offsets from 0. */
import type { Problem, Severity, Span } from '../service/index';

/** One file and its problems. */
export interface Checked {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The format by the name of the option. */
export const formats: ReadonlyMap<string, (checked: readonly Checked[]) => string> = new Map([
  ['text', text],
  ['json', json],
]);

declare const HO_NOTES_VERSION: string;

/** One line a problem, as compilers print them, and a line that sums up. */
function text(checked: readonly Checked[]): string {
  const lines = checked.flatMap(({ path, text: note, problems }) =>
    problems.map(({ span, severity, message, rule }) => {
      const { line, column } = positionAt(note, span.start);
      return `${path}:${line}:${column}: ${severity}: ${message} [${rule}]\n`;
    }),
  );
  const { files, ...counts } = summary(checked);
  const counted = Object.entries(counts).map(([severity, count]) => `${count} ${severity}`);
  return `${lines.join('')}${files === 1 ? '1 file' : `${files} files`}: ${counted.join(', ')}\n`;
}

function json(checked: readonly Checked[]): string {
  const files = checked.map(({ path, text: note, problems }) => ({
    path,
    problems: problems.map((problem) => problemJson(note, problem)),
  }));
  return `${JSON.stringify({ version: HO_NOTES_VERSION, files, summary: summary(checked) }, null, 2)}\n`;
}

function problemJson(note: string, { rule, severity, kind, message, facts, span, items, related }: Problem) {
  return {
    rule,
    severity,
    kind,
    message,
    facts,
    range: rangeOf(note, span),
    ...(items.length > 0 && { items: items.map((item) => ({ ...item, path: item.path.join('.') })) }),
    ...(related.length > 0 && {
      related: related.map(({ at, message: why }) => ({ message: why, range: rangeOf(note, at) })),
    }),
  };
}

function summary(checked: readonly Checked[]) {
  const count = (severity: Severity) =>
    checked.flatMap(({ problems }) => problems).filter((problem) => problem.severity === severity).length;
  return {
    files: checked.length,
    error: count('error'),
    warning: count('warning'),
    information: count('information'),
    hint: count('hint'),
  };
}

const rangeOf = (note: string, { start, end }: Span) => ({
  start: positionAt(note, start),
  end: positionAt(note, end),
});

function positionAt(note: string, offset: number) {
  const before = note.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset };
}
