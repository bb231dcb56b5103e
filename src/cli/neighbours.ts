/** Which notes of a folder have one case id. That has to be known before any is printed, so all are glanced at first. */
import { basename } from 'node:path';
import { mostNamed, type Neighbours, type Others } from '../service/index';
import type { Crew } from './crew';
import { bunches, inOrder } from './inOrder';
import type { Source } from './notes';

/** For each note that shares an id with others of its folder, these. */
export async function neighboursAmong(notes: readonly Source[], crew: Crew): Promise<ReadonlyMap<Source, Neighbours>> {
  const registers = registersFor(notes);
  const crowded = notes.filter(({ folder }) => folder !== undefined && registers.has(folder));
  let at = 0;
  const bunch = (some: readonly Source[]) => crew.caseIds(some.map(({ path }) => path));
  for await (const idsOfEach of inOrder(bunches(crowded), crew.width, bunch)) {
    for (const ids of idsOfEach) {
      const note = crowded[at++];
      if (note?.folder !== undefined) registers.get(note.folder)?.add(note, ids);
    }
  }
  const found = new Map<Source, Map<string, Others>>();
  for (const { shared } of registers.values()) {
    for (const [id, sharing] of shared) {
      for (const note of sharing) found.set(note, (found.get(note) ?? new Map()).set(id, othersThan(note, sharing)));
    }
  }
  return found;
}

/** The case ids of one folder. */
interface Register {
  add(note: Source, ids: readonly string[]): void;
  /** By id, where several notes have it, these. */
  readonly shared: ReadonlyMap<string, readonly Source[]>;
}

/** A register for each folder that several notes stand in. What is handed over stands in none. */
function registersFor(notes: readonly Source[]): Map<string, Register> {
  const met = new Set<string>();
  const registers = new Map<string, Register>();
  for (const { folder } of notes) {
    if (folder === undefined) continue;
    if (met.has(folder) && !registers.has(folder)) registers.set(folder, register());
    met.add(folder);
  }
  return registers;
}

function register(): Register {
  const first = new Map<string, Source>();
  const shared = new Map<string, Source[]>();
  return {
    shared,
    add: (note, ids) => {
      for (const id of ids) {
        const known = first.get(id);
        if (!known) first.set(id, note);
        else if (shared.has(id)) shared.get(id)?.push(note);
        else shared.set(id, [known, note]);
      }
    },
  };
}

const othersThan = (note: Source, sharing: readonly Source[]): Others => ({
  names: sharing
    .slice(0, mostNamed + 1)
    .filter((other) => other !== note)
    .map(({ path }) => basename(path)),
  count: sharing.length - 1,
});
