/** Guidance as text: its statements under the headings of their roles, each with its id, and what it is not. */
import { roles, type Statement } from '../../guidance/guidance';
import { withCapital } from '../../guidance/statement';
import { notice } from '../../knowledge/edition';
import { roleHeadings } from '../../knowledge/guidanceText';

/** What of a statement is printed. */
export type Printed = Pick<Statement, 'id' | 'role' | 'text'>;

/**
 * The text of an entry of `guidance`; a line each, without blank lines.
 * @param changes what has changed since an earlier day, a line each; the first one is the heading
 */
export const print = (
  { statements }: { readonly statements: readonly Printed[] },
  [since, ...changes]: readonly string[] = [],
): string =>
  [
    ...roles.flatMap((role) => {
      const lines = statements.filter((statement) => statement.role === role).map(line);
      return lines.length > 0 ? [roleHeadings[role], ...lines] : [];
    }),
    ...(since === undefined ? [] : [`${withCapital(since)}:`]),
    ...changes.map((change) => `- ${change}`),
    notice,
  ].join('\n');

const line = ({ text, id }: Printed): string => `- ${text} (${id})`;

/** The statements in the order in which they are printed. */
export const inOrder = <T extends Printed>({ statements }: { readonly statements: readonly T[] }): T[] =>
  roles.flatMap((role) => statements.filter((statement) => statement.role === role));
