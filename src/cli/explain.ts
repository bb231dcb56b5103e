/** `ho-notes explain`: prints the page about a rule, fact, dispute or warning, or what the hover says of a word. */
import { explain } from '../service/index';
import type { Command } from './command';
import { UsageError } from './outcome';

export const explainCommand: Command = {
  name: 'explain',
  operands: 'NAME',
  summary: 'Explains a field, a value, a rule, a fact, a dispute or a warning',
  details: `A NAME is, for example, surgery.when (a field), surgery.type=biopsy (a value of it), biopsy (wherever it
may stand), surgery-before-4-months (a rule) or S43 (a fact). Of a word it prints what the hover says.`,
  options: [],
  async run({ operands }) {
    // What has a blank in it, such as `lesions.grade=brooker III`, needs no quotes.
    const name = operands.join(' ');
    if (name === '') throw new UsageError('Name one field, value, rule, fact, dispute or warning to explain.');
    const page = pageOf(name);
    if (page === undefined) {
      throw new UsageError(`There is no field, value, rule, fact, dispute or warning ${name}.`);
    }
    return { output: page, exitCode: 0 };
  },
};

/** The page in Markdown. Links within our pages are taken out: they lead nowhere outside the editor. */
export const pageOf = (id: string): string | undefined => explain(id)?.replace(/\[([^\]]+)\]\(\.\.\/[^)]+\)/g, '$1');
