/** Which notes of a folder have one case id. Their ids are all that is kept of notes that have been checked. */
import { basename } from 'node:path';
import type { Neighbours } from '../service/index';
import type { Source } from './notes';

export interface Register {
  /** Takes down the case ids of a note. What stands in no folder has no neighbours. */
  add(note: Source, ids: readonly string[]): void;
  /** The case ids of a note that others in its folder have too, with the names of those. */
  neighboursOf(note: Source): Neighbours;
}

export function register(): Register {
  const idsOf = new Map<Source, readonly string[]>();
  const notesWith = new Map<string, Source[]>();
  const key = ({ folder }: Source, id: string) => JSON.stringify([folder, id]);
  return {
    add: (note, ids) => {
      if (note.folder === undefined) return;
      idsOf.set(note, ids);
      for (const id of ids) {
        const notes = notesWith.get(key(note, id));
        if (notes) notes.push(note);
        else notesWith.set(key(note, id), [note]);
      }
    },
    neighboursOf: (note) => {
      const others = (id: string) => (notesWith.get(key(note, id)) ?? []).filter((one) => one !== note);
      const named = (idsOf.get(note) ?? []).map((id) => [id, others(id).map(({ path }) => basename(path))] as const);
      return new Map(named.filter(([, names]) => names.length > 0));
    },
  };
}
