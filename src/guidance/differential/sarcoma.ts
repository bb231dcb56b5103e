/** When sarcomas besides the parosteal one come into question. */
import { isSeenAsBone, type Name } from '../../clinical/differential';
import { lastKnown } from '../../clinical/imaging';
import { hasMass } from '../../clinical/mass';
import { recordedStudies } from '../../clinical/recordedStudies';
import { entries, fields } from '../../model/access';
import type { Note } from '../../model/note';

/** Those that mimic early myositis ossificans (X17). */
export const softSarcomas = ['extraskeletal_osteosarcoma', 'soft_tissue_sarcoma'] as const satisfies readonly Name[];

/** A lump, or bone in a muscle, that neither a study shows as mature nor tissue as bone. */
export function mayBeSarcoma(note: Note): boolean {
  const { data } = note;
  const isInMuscle = entries(data, 'lesions').some(({ value }) => value.tissue === 'intramuscular');
  const isMature = lastKnown(note, recordedStudies(data), 'maturity') === 'mature';
  const isGenetic = fields(data, 'genetics').certainty === 'proven';
  return (hasMass(data) || isInMuscle) && !isMature && !isGenetic && !isSeenAsBone(data);
}
