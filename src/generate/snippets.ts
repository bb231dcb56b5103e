/** Snippets, made as new notes are: their choices are the allowed values. */
import { newNote, noteKinds } from '../service/index';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** The snippet file of VS Code: the least that makes a note, in the order in which one thinks of it. */
export const snippets = (): Record<string, Snippet> =>
  Object.fromEntries(
    noteKinds
      .filter(({ id }) => id === 'minimal')
      .map(({ id, label, detail }) => [label, { prefix: 'note', description: detail, body: newNote(id).split('\n') }]),
  );
