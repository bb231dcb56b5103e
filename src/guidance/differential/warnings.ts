/** What comes before the differential diagnosis: a limb in danger, FOP that is possible, a tumour centre before a biopsy. */
import type { Note } from '../../model/note';
import { fopPossible, limbInDanger, thickCaps, tumourPossible } from '../dangers';
import type { Statement } from '../guidance';
import { filled } from '../statement';
import { studyPlaces, studyText } from '../studyText';

export const warnings = (note: Note): Statement[] => [
  ...limbInDanger(note),
  ...fopPossible(note),
  ...tumourPossible(note),
  ...caps(note),
];

/** A cartilage cap that is too thick (L71). */
const caps = (note: Note): Statement[] =>
  thickCaps(note).map((study) =>
    filled(
      'warning',
      'L71.cap',
      { study: studyText(study), cap: String(study.value.cartilage_cap_mm) },
      studyPlaces(study, 'cartilage_cap_mm'),
    ),
  );
