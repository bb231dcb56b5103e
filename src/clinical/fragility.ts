/** What makes bone break easily when a joint is moved by force (L110). */
import type { Path } from '../knowledge/schema';
import { fields, known } from '../model/access';
import type { Note } from '../model/note';
import { placesOfCauses } from './causes';
import { illnessesAmong, type Recorded } from './conditions';
import { openFractures } from './fractures';

/** Each of them once: paralysis by the cord, thin bone, a long time without movement, a fracture that is open. */
export const fragilities = (note: Note): Recorded[] => [
  ...first('spinal cord injury', placesOfCauses(note.data, ['sci'])),
  ...illnessesAmong(note.data, [['osteoporosis', 'osteoporosis']]),
  ...first('long immobility', immobility(note)),
  ...first(
    'a fracture that has not united',
    openFractures(note).map(({ path }) => path),
  ),
];

const first = (words: string, places: readonly Path[]): Recorded[] =>
  places.slice(0, 1).map((path) => ({ words, path }));

function immobility({ data }: Note): Path[] {
  const immobile = known(fields(data, 'critical_care').immobile);
  const isImmobile = immobile !== undefined && immobile !== 'no';
  return [
    ...(isImmobile ? [['critical_care', 'immobile']] : []),
    ...placesOfCauses(data, ['prolonged_immobilisation']),
  ];
}
