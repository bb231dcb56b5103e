/** `ho-notes explain`: prints the page about a rule, fact, dispute or warning. */
import { explain } from '../service/index';
import { type Outcome, UsageError } from './outcome';

export async function explainCommand([id, ...more]: string[]): Promise<Outcome> {
  if (id === undefined || more.length > 0) throw new UsageError('Name one rule, fact, dispute or warning to explain.');
  const page = explain(id);
  if (!page) throw new UsageError(`There is no rule, fact, dispute or warning ${id}.`);
  // Links within our pages lead nowhere in a terminal.
  return { output: page.replace(/\[([^\]]+)\]\(\.\.\/[^)]+\)/g, '$1'), exitCode: 0 };
}
