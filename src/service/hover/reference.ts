/** A name of an entry: what points to it; and what points to an entry: which one that is. */
import type { CaseNote } from '../../knowledge/index';
import { entries } from '../../model/access';
import type { Note } from '../../model/note';
import { anchorIn } from '../names/occurrences';
import { noteText } from './markdown';
import { entryPathOf, type Reader } from './place';

/** Most places that are listed. */
const most = 6;

export const reference: Reader = ({ note, shape, on, path, written }) => {
  if (written === '' || (shape.reading === 'id' ? on === 'key' : shape.reading !== 'reference')) return undefined;
  if (shape.reading === 'reference') {
    const named = entryNamed(note, written);
    return named === undefined ? undefined : { here: [`this is ${named}.`] };
  }
  const own = entryPathOf(path).join();
  const places = pointingTo(note, written).filter((place) => place !== own);
  const shown = places.slice(0, most).map((place) => place.replace(',', ' '));
  const more = places.length > most ? ` and ${places.length - most} more` : '';
  return { here: [places.length > 0 ? `pointed to from ${shown.join(', ')}${more}.` : 'nothing points to it yet.'] };
};

/** Fields that say in a word or two what an entry is. */
const telling = ['type', 'therapy', 'test', 'modality', 'structure', 'joint', 'site', 'side', 'when', 'start'] as const;

/** The entry of that name in words, such as `surgery 1: ho_excision, 2026-03-20`; undefined where there is none. */
export function entryNamed(note: Note, name: string): string | undefined {
  for (const section of Object.keys(note.data) as (keyof CaseNote)[]) {
    for (const { value, path } of entries(note.data, section)) {
      const entry = value as Readonly<Record<string, unknown>>;
      if (entry['id'] !== name) continue;
      const parts = telling.flatMap((field) => (typeof entry[field] === 'string' ? [noteText(entry[field])] : []));
      return `${place(path)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
    }
  }
  return undefined;
}

/** The number counts from 1, as people do. */
const place = ([section, index]: readonly (string | number)[]): string => `${section} ${Number(index) + 1}`;

/** The entries in which a field or a time names that one, each once. */
function pointingTo({ leaves }: Note, name: string): string[] {
  const places = leaves.flatMap(({ shape, tree, path }) => {
    const isNamed =
      shape.reading === 'reference' ? tree.source === name : shape.reading === 'when' && anchorIn(tree.source) === name;
    return isNamed ? [entryPathOf(path)] : [];
  });
  return [...new Set(places.map((path) => (path.length > 1 ? place(path) : path.join())))];
}
