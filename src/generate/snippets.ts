/** The snippet file of VS Code. */
import { snippets as all } from '../service/index';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** By title, as VS Code wants them. */
export const snippets = (): Record<string, Snippet> =>
  Object.fromEntries(all().map(({ prefix, title, detail, body }) => [title, { prefix, description: detail, body }]));
