/** When the state of nerves and vessels must be on record (L54, L111). */
import { entries, listed } from '../../model/access';
import type { Note } from '../../model/note';
import { excisions } from '../excision';
import { lesionsOperated } from '../lesions';
import type { EntryOf, SectionNeeds, WantedEntry } from './condition';

const isVessel = (structure: string | undefined): boolean => structure === 'artery' || structure === 'vein';

/** Excisions at an elbow that say nothing of the ulnar nerve themselves. */
const leavesUlnarNerveOpen = ({ data }: Note): boolean =>
  excisions(data).some(
    ({ value }) =>
      (value.site === 'elbow' || lesionsOperated(data, value).some((lesion) => lesion.value.site === 'elbow')) &&
      !listed(value.procedures).some((procedure) => procedure.startsWith('ulnar_nerve')),
  );

function missing(note: Note): WantedEntry[] {
  const indications = excisions(note.data).flatMap(({ value }) => listed(value.indication));
  const structures = entries(note.data, 'nerves_vessels').map(({ value }) => value.structure);
  const hasNerve = structures.some((structure) => structure !== undefined && !isVessel(structure));
  const ulnar = leavesUlnarNerveOpen(note) && !structures.includes('ulnar_nerve');
  const nerve = indications.includes('nerve_compression') && !hasNerve && !ulnar;
  const vessel = indications.includes('vessel_compression') && !structures.some(isVessel);
  return [
    ...(ulnar ? [{ name: 'ulnar nerve', entry: { structure: 'ulnar_nerve', status: null } }] : []),
    ...(nerve ? [{ name: 'the nerve that is compressed' }] : []),
    ...(vessel ? [{ name: 'the vessel that is compressed' }] : []),
  ];
}

export const nerves_vessels: SectionNeeds<EntryOf<'nerves_vessels'>> = {
  section: (note) => missing(note).length > 0,
  missing,
};
