/** Which field of the format an unknown one was surely meant to be: a slip, or another common word for it. */
import { type Path, shapeAt } from '../../../knowledge/schema';
import type { Note } from '../../../model/note';
import { once } from '../../../model/once';
import { nearest } from '../../nearest';

/** By field the words that people write for it. */
const otherWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    when: ['date', 'day', 'time'],
    note_date: ['date'],
    sex: ['gender'],
    side: ['laterality'],
    site: ['location', 'joint'],
    therapy: ['drug'],
    dose_mg: ['dose'],
    words: ['comment', 'comments', 'remarks', 'notes', 'description', 'finding', 'findings'],
  }),
);

/** The field of `parent` that was meant by a key which it does not have. */
export function fieldMeant(parent: Path, key: string): string | undefined {
  const fields = Object.keys(shapeAt(parent)?.properties ?? {});
  const word = key.toLowerCase();
  return nearest(key, fields) ?? fields.find((field) => otherWords.get(field)?.includes(word));
}

/** The paths of the fields that unknown keys of the note were meant to be: these are misspelt, not missing. */
export const meantByUnknownKeys = once(
  ({ misfits }: Note): ReadonlySet<string> =>
    new Set(
      misfits.flatMap(({ path, keyword }) => {
        if (keyword !== 'additionalProperties') return [];
        const parent = path.slice(0, -1);
        const key = fieldMeant(parent, String(path.at(-1)));
        return key === undefined ? [] : [[...parent, key].join('.')];
      }),
    ),
);
