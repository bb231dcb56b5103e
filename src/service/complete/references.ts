/** Names of entries, where one is pointed to, and a free name, where an entry gets one. */
import type { Path } from '../../knowledge/schema';
import type { Note } from '../../model/note';
import { freeName, namesIn, targets } from '../form/relations/names';
import { fieldNameOf } from '../hover/place';
import { entryNamed } from '../hover/reference';
import type { Suggester, Suggestion } from './suggestion';

export const references: Suggester = (cursor) => {
  const { kind, note, shape, path } = cursor;
  if (kind === 'key') return [];
  if (shape.reading === 'id') return [freshName(note, String(shape.example ?? path[0]))];
  if (shape.reading !== 'reference') return [];
  const target = targets[fieldNameOf(path)];
  return namesOf(note, path, (section) => target === undefined || section === target);
};

/** The names of entries of some sections, but for the entry in which one is asked for. */
export function namesOf(note: Note, path: Path, isMeant: (section: string) => boolean): Suggestion[] {
  const own = path.slice(0, 2).join();
  return [...namesIn(note)].flatMap(([name, [first]]) =>
    first && isMeant(String(first.path[0])) && first.path.slice(0, 2).join() !== own
      ? [{ label: name, kind: 'reference' as const, detail: plain(entryNamed(note, name) ?? '') }]
      : [],
  );
}

/** Beside a label stands no Markdown. */
const plain = (markdown: string): string => markdown.replace(/\\(.)/g, '$1');

const freshName = (note: Note, example: string): Suggestion => ({
  label: namesIn(note).has(example) ? freeName(note, example) : example,
  kind: 'reference',
  detail: 'A name that no other entry has.',
});
