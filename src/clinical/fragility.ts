/** What makes bone break easily when a joint is moved by force (L110). */
import type { Path } from '../knowledge/schema';
import { entries, fields, known } from '../model/access';
import type { Note } from '../model/note';
import { openFractures } from './fractures';

export interface Fragility {
  readonly words: string;
  /** Where the note shows it first. */
  readonly path: Path;
}

/** Each of them once: paralysis by the cord, thin bone, a long time without movement, a fracture that is open. */
export const fragilities = (note: Note): Fragility[] =>
  [
    { words: 'spinal cord injury', path: cordAt(note) },
    { words: 'osteoporosis', path: osteoporosisAt(note) },
    { words: 'long immobility', path: immobilityAt(note) },
    { words: 'a fracture that has not united', path: openFractures(note)[0]?.path },
  ].flatMap(({ words, path }) => (path ? [{ words, path }] : []));

const cordAt = (note: Note): Path | undefined =>
  causeAt(note, 'sci') ?? (fields(note.data, 'neuro').lesion === 'sci' ? ['neuro', 'lesion'] : undefined);

function osteoporosisAt({ data }: Note): Path | undefined {
  const index = (fields(data, 'patient').comorbidities ?? []).indexOf('osteoporosis');
  return index < 0 ? undefined : ['patient', 'comorbidities', index];
}

function immobilityAt(note: Note): Path | undefined {
  const immobile = known(fields(note.data, 'critical_care').immobile);
  const isImmobile = immobile !== undefined && immobile !== 'no';
  return isImmobile ? ['critical_care', 'immobile'] : causeAt(note, 'prolonged_immobilisation');
}

/** Where a type of cause stands. */
function causeAt({ data }: Note, type: string): Path | undefined {
  if (fields(data, 'cause').type === type) return ['cause', 'type'];
  const other = entries(data, 'other_causes').find(({ value }) => value.type === type);
  return other && [...other.path, 'type'];
}
