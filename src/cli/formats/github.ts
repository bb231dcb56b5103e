/** `--format github`: workflow commands, which GitHub shows beside the lines of a pull request. */
import type { Severity } from '../../service/index';
import type { ProblemReport } from '../report';
import type { Trouble } from '../trouble';
import { type Format, formatOf } from './format';

export const github = (): Format =>
  formatOf({
    file: ({ path, problems }) => problems.map((problem) => command(path, problem)).join(''),
    trouble: troubleCommand,
  });

/** GitHub has three levels. */
const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function command(path: string, { rule, severity, message, range: { start, end } }: ProblemReport): string {
  const properties = {
    file: path,
    line: start.line,
    col: start.column,
    endLine: end.line,
    endColumn: end.column,
    title: rule,
  };
  return `::${commands[severity]} ${list(properties)}::${data(message)}\n`;
}

function troubleCommand({ path, message, at }: Trouble): string {
  return `::error ${list({ file: path, ...(at && { line: at.line, col: at.column }) })}::${data(message)}\n`;
}

const list = (properties: Readonly<Record<string, string | number>>): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',');

/** As the runner reads it back. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
