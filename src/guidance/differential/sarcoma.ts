/** When sarcomas besides the parosteal one come into question. */
import { thickCapLimit } from '../../clinical/cartilageCap';
import { hasIllness } from '../../clinical/conditions';
import { isSeenAsBone, type Name } from '../../clinical/differential';
import { lastKnown, type Study } from '../../clinical/imaging';
import { hasMass } from '../../clinical/mass';
import { recordedStudies } from '../../clinical/recordedStudies';
import type { CaseNote } from '../../knowledge/index';
import type { Path } from '../../knowledge/schema';
import { type Entry, entries, fields } from '../../model/access';
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

/** Where the note tells of earlier radiotherapy to the place, or of its late effect (L37). */
export function oldFieldAt(data: CaseNote): Path[] {
  const index = (fields(data, 'patient').comorbidities ?? []).indexOf('prior_radiotherapy_same_field');
  return [
    ...(index < 0 ? [] : [['patient', 'comorbidities', index]]),
    ...entries(data, 'complications')
      .filter(({ value }) => value.type === 'radiation_effect')
      .map(({ path }) => [...path, 'type']),
  ];
}

export const isOldField = (data: CaseNote): boolean =>
  hasIllness(data, 'prior_radiotherapy_same_field') || oldFieldAt(data).length > 0;

/** Studies with a cartilage cap that is too thick (L71). */
export const thickCaps = (note: Note): Entry<Study>[] =>
  recordedStudies(note.data).filter((study) => thickCapLimit(note, study) !== undefined);
