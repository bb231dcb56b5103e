/** `ho-notes explain`: prints the page about a rule, fact, dispute or warning. */
import { explain } from '../service/index';
import type { Command } from './command';
import { UsageError } from './outcome';

export const explainCommand: Command = {
  name: 'explain',
  operands: 'ID',
  summary: 'Prints the page about a rule, a fact, a dispute or a warning',
  details: 'An ID is, for example, surgery-before-4-months, unknown-field or S43.',
  options: [],
  async run({ operands: [id, ...more] }) {
    if (id === undefined || more.length > 0)
      throw new UsageError('Name one rule, fact, dispute or warning to explain.');
    const page = pageOf(id);
    if (page === undefined) throw new UsageError(`There is no rule, fact, dispute or warning ${id}.`);
    return { output: page, exitCode: 0 };
  },
};

/** The page in Markdown. Links within our pages are taken out: they lead nowhere outside the editor. */
export const pageOf = (id: string): string | undefined => explain(id)?.replace(/\[([^\]]+)\]\(\.\.\/[^)]+\)/g, '$1');
