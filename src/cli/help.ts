/** What `--help` prints, made from the commands themselves. */
import type { Command, Option } from './command';

/** The help of the whole command line. */
export const help = (commands: readonly Command[]): string => `Usage: ho-notes COMMAND [options]

Checks case notes on heterotopic ossification, lays them out, and prints guidance on them
and the knowledge behind it all.

${table(commands.map(({ name, operands, summary }) => [`${name} ${operands}`.trim(), summary]))}

ho-notes COMMAND --help explains a command and its options.
ho-notes --version prints the version, and the edition of rules and facts.

Exit codes: 0 nothing to report, 1 problems, 2 wrong use or something that cannot be read.
Nothing is sent anywhere.
`;

/** The help of one command. */
export function commandHelp({ name, operands, summary, details, options }: Command): string {
  const parts = [
    `Usage: ho-notes ${[name, operands, options.length > 0 ? '[options]' : ''].filter((part) => part).join(' ')}`,
    `${summary}.`,
    ...(details ? [details] : []),
    ...(options.length > 0
      ? [`Options\n${table(options.map((option) => [flag(option), descriptionOf(option)]))}`]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const flag = ({ name, value, allowed }: Option): string =>
  value === undefined ? `--${name}` : `--${name} ${allowed ? allowed.join('|') : value}`;

const descriptionOf = ({ description, fallback }: Option): string =>
  fallback === undefined ? description : `${description} (${fallback} unless said)`;

/** Two columns; what is too long for the first one has a line of its own. */
function table(rows: readonly (readonly [string, string])[]): string {
  return rows
    .map(([left, right]) =>
      left.length < column - 1 ? `  ${left.padEnd(column)}${right}` : `  ${left}\n  ${' '.repeat(column)}${right}`,
    )
    .join('\n');
}

const column = 24;
