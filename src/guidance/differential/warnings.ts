/** What comes before the differential diagnosis: a limb in danger, FOP that is possible, a tumour centre before a biopsy. */
import { thickCapLimit } from '../../clinical/cartilageCap';
import { fopClueAt } from '../../clinical/fop';
import { plannedBiopsies } from '../../clinical/invasive';
import { isLongAgo, isTakenCareOf, limbThreats } from '../../clinical/limbThreat';
import { recordedStudies } from '../../clinical/recordedStudies';
import { tumourRedFlags } from '../../clinical/redFlags';
import { isSarcoma } from '../../clinical/tumour';
import type { Path } from '../../knowledge/schema';
import { entries } from '../../model/access';
import type { Note } from '../../model/note';
import type { Statement } from '../guidance';
import { filled, stated } from '../statement';
import { studyPlaces, studyText } from '../studyText';
import { oldFieldAt } from './sarcoma';

export const warnings = (note: Note): Statement[] => [
  ...from(
    'L146',
    openThreats(note).map(({ path }) => path),
  ),
  ...fopPossible(note),
  ...from('L72', tumourSigns(note)),
  ...caps(note),
];

/** Signs of a limb in danger that are not old, and of which nobody has taken care. */
const openThreats = (note: Note) =>
  isTakenCareOf(note) ? [] : limbThreats(note).filter((threat) => !isLongAgo(note, threat));

const from = (id: string, places: readonly Path[]): Statement[] =>
  places.length > 0 ? [stated('warning', id, places)] : [];

/** Nothing invasive and nothing into a muscle while FOP is possible (L103). */
export function fopPossible(note: Note): Statement[] {
  const clue = fopClueAt(note);
  return clue ? [stated('warning', 'L103', [clue])] : [];
}

/** Red flags, an old field of radiotherapy, a sarcoma that is confirmed, and biopsies that are ahead. */
const tumourSigns = (note: Note): Path[] => [
  ...tumourRedFlags(note).map(({ path, kind }) => (kind === 'large_mass' ? [...path, 0] : path)),
  ...oldFieldAt(note.data),
  ...confirmedSarcomas(note),
  ...plannedBiopsies(note).map(({ path }) => [...path, 'type']),
];

export const confirmedSarcomas = ({ data }: Note): Path[] =>
  entries(data, 'differential')
    .filter(({ value }) => isSarcoma(value) && value.status === 'confirmed')
    .map(({ path }) => [...path, 'status']);

/** A cartilage cap that is too thick (L71). */
const caps = (note: Note): Statement[] =>
  recordedStudies(note.data)
    .filter((study) => thickCapLimit(note, study) !== undefined)
    .map((study) =>
      filled(
        'warning',
        'L71.cap',
        { study: studyText(study), cap: String(study.value.cartilage_cap_mm) },
        studyPlaces(study, 'cartilage_cap_mm'),
      ),
    );
