/** Guidance as text: its statements under the headings of their roles, each with its id, and what it is not. */
import { type Guidance, roles, type Statement } from '../../guidance/guidance';
import { notice } from '../../knowledge/edition';
import { roleHeadings } from '../../knowledge/guidanceText';

/** The text of an entry of `guidance`; a line each, without blank lines. */
export const print = ({ statements }: Pick<Guidance, 'statements'>): string =>
  [
    ...roles.flatMap((role) => {
      const lines = statements.filter((statement) => statement.role === role).map(line);
      return lines.length > 0 ? [roleHeadings[role], ...lines] : [];
    }),
    notice,
  ].join('\n');

const line = ({ text, id }: Statement): string => `- ${text} (${id})`;

/** The statements in the order in which they are printed. */
export const inOrder = ({ statements }: Pick<Guidance, 'statements'>): Statement[] =>
  roles.flatMap((role) => statements.filter((statement) => statement.role === role));
