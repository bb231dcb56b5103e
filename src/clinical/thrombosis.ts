/** Whether a deep vein thrombosis has to be looked for: a swollen leg at risk (L60). */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { entries, fields, known } from '../model/access';
import { hasCause } from './causes';
import { cnsLesions } from './cns';
import { indexOperations } from './operations';

/** Where the note says that a leg is swollen in which a thrombosis is likely; undefined where it does not. */
export function swollenLegAt(data: CaseNote): Path | undefined {
  const swelling = (fields(data, 'presentation').symptoms ?? []).indexOf('swelling');
  return swelling >= 0 && isLeg(data) && isAtRisk(data) ? ['presentation', 'symptoms', swelling] : undefined;
}

const leg: readonly unknown[] = ['hip', 'thigh', 'knee', 'lower_leg', 'ankle'];

const isLeg = (data: CaseNote): boolean => entries(data, 'lesions').some(({ value: { site } }) => leg.includes(site));

/** A lesion of brain or cord, a fracture, an operation that started it, or immobility. */
function isAtRisk(data: CaseNote): boolean {
  const immobile = known(fields(data, 'critical_care').immobile);
  return (
    cnsLesions(data).length > 0 ||
    entries(data, 'fractures').length > 0 ||
    hasCause(data, 'fracture', 'fracture_dislocation', 'prolonged_immobilisation') ||
    hasCause(data, 'arthroplasty', 'acetabular_surgery', 'hip_surgery', 'arthroscopy', 'other_surgery') ||
    indexOperations(data).length > 0 ||
    (immobile !== undefined && immobile !== 'no')
  );
}
