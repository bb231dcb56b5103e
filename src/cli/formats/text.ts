/** `--format text`: one line a problem, as compilers print them; below it what is gathered in it; a line that sums up. */
import { styleText } from 'node:util';
import { plain } from '../plain';
import type { ProblemReport } from '../report';
import { type Format, formatOf, type Wanted } from './format';

export function text({ colour }: Wanted): Format {
  const paint: Paint = colour
    ? (style, word) => styleText(style, word, { validateStream: false })
    : (_style, word) => word;
  return formatOf({
    file: ({ path, problems }) =>
      problems
        .flatMap((problem) => [lineOf(path, problem, paint), ...itemLines(problem, paint)])
        .map((line) => `${line}\n`)
        .join(''),
    foot: ({ files, problems }) => {
      const counted = Object.entries(problems).map(([severity, count]) => `${count} ${severity}`);
      return `${files === 1 ? '1 file' : `${files} files`}: ${counted.join(', ')}\n`;
    },
  });
}

type Paint = (style: 'red' | 'yellow' | 'cyan' | 'dim', word: string) => string;

const styles = { error: 'red', warning: 'yellow', information: 'cyan', hint: 'dim' } as const;

function lineOf(path: string, problem: ProblemReport, paint: Paint): string {
  const { range, severity, message, rule, acknowledged } = problem;
  const { start } = range;
  const accepted = acknowledged ? ` Accepted: ${plain(acknowledged.reason)}` : '';
  const place = `${plain(path)}:${start.line}:${start.column}`;
  return `${place}: ${paint(styles[severity], severity)}: ${plain(message)}${accepted} ${paint('dim', `[${rule}]`)}`;
}

/** What other rules ask for; items of the very same rule would only say again what the problem says. */
function itemLines({ rule, items = [] }: ProblemReport, paint: Paint): string[] {
  const others = items.filter((item) => item.rule !== rule);
  return others.map((item) => `    ${item.path}: ${plain(item.message)} ${paint('dim', `[${item.rule}]`)}`);
}
