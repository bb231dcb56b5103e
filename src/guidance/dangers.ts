/** What several topics say before anything else: a limb in danger, FOP that is possible, signs of a tumour. */
import { thickCapLimit } from '../clinical/cartilageCap';
import { fopClueAt } from '../clinical/fop';
import type { Study } from '../clinical/imaging';
import { plannedBiopsies } from '../clinical/invasive';
import { isLongAgo, isTakenCareOf, limbThreats } from '../clinical/limbThreat';
import { recordedStudies } from '../clinical/recordedStudies';
import { tumourRedFlags } from '../clinical/redFlags';
import { isSarcoma } from '../clinical/tumour';
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { type Entry, entries, fields } from '../model/access';
import type { Note } from '../model/note';
import type { Statement } from './guidance';
import { stated } from './statement';

/** Signs of a limb in danger that are not old, and of which nobody has taken care (L146). */
export function limbInDanger(note: Note): Statement[] {
  const open = isTakenCareOf(note) ? [] : limbThreats(note).filter((threat) => !isLongAgo(note, threat));
  return warningFrom(
    'L146',
    open.map(({ path }) => path),
  );
}

/** Nothing invasive and nothing into a muscle while FOP is possible (L103). */
export function fopPossible(note: Note): Statement[] {
  const clue = fopClueAt(note);
  return warningFrom('L103', clue ? [clue] : []);
}

/** A tumour centre before a biopsy (L72): the statement, where the note shows any sign. */
export const tumourPossible = (note: Note): Statement[] => warningFrom('L72', tumourSigns(note));

const warningFrom = (id: string, places: readonly Path[]): Statement[] =>
  places.length > 0 ? [stated('warning', id, places)] : [];

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

/** Studies with a cartilage cap that is too thick (L71). */
export const thickCaps = (note: Note): Entry<Study>[] =>
  recordedStudies(note.data).filter((study) => thickCapLimit(note, study) !== undefined);
