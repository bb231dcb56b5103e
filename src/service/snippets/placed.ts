/** Snippets that fit a place, for a note that another extension opened as YAML: there our snippet file does not count. */
import type { Span } from '../../model/span';
import { finish, type Steps } from '../../model/steps';
import { locate } from '../../model/tree';
import { type Cursor, lookingAt } from '../complete/cursor';
import type { Reading } from '../reading';
import { type Snippet, snippets } from './index';

export interface PlacedSnippet extends Snippet {
  /** What it replaces. */
  readonly span: Span;
}

/** Whole notes in an empty text, sections that are not there, and in a new entry of a list the entries of that list. */
export const snippetsAt = (reading: Reading, offset: number): PlacedSnippet[] =>
  finish(placingSnippets(reading, offset));

/** The same in steps. */
export function* placingSnippets({ parsed }: Reading, offset: number): Steps<PlacedSnippet[]> {
  const cursor = yield* lookingAt(parsed, offset);
  if (cursor?.kind !== 'key' || cursor.inFlow || cursor.hasColon) return [];
  const { lead, span } = cursor;
  return snippets()
    .filter((snippet) => fits(snippet, cursor))
    .map((snippet) => ({
      ...snippet,
      body: snippet.body.map((line, index) => (index === 0 ? lead + line : line)),
      span,
    }));
}

function fits({ body: [first = ''], within }: Snippet, { path, root }: Cursor): boolean {
  const place = locate(root, path);
  const present = place?.kind === 'map' ? place.pairs.map(({ key }) => key) : [];
  const isBegun = present.length > 1;
  if (path.length > 0) return path.length === 2 && within === path[0] && !isBegun;
  const key = /^\w+/.exec(first)?.[0] ?? '';
  return within === undefined && !present.includes(key) && (!isBegun || key !== 'case_id');
}
