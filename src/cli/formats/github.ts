/** `--format github`: workflow commands, which GitHub shows beside the lines of a pull request. */
import type { Severity } from '../../service/index';
import type { FileReport, ProblemReport, Report } from '../report';
import type { Trouble } from '../trouble';

export const github = ({ files, troubles }: Report): string =>
  [...troubles.map(troubleCommand), ...files.flatMap((file) => file.problems.map((problem) => command(file, problem)))]
    .map((line) => `${line}\n`)
    .join('');

/** GitHub has three levels. */
const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function command({ path }: FileReport, { rule, severity, message, range: { start, end } }: ProblemReport): string {
  const properties = {
    file: path,
    line: start.line,
    col: start.column,
    endLine: end.line,
    endColumn: end.column,
    title: rule,
  };
  return `::${commands[severity]} ${list(properties)}::${data(message)}`;
}

function troubleCommand({ path, message, at }: Trouble): string {
  return `::error ${list({ file: path, ...(at && { line: at.line, col: at.column }) })}::${data(message)}`;
}

const list = (properties: Readonly<Record<string, string | number>>): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',');

/** As the runner reads it back. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
