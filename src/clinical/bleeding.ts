/** What makes an excision bleed more than usual (L147). */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, fields, listed } from '../model/access';
import type { Operation } from './excision';
import { type Lesion, lesionsOperated } from './lesions';

/** Whether the patient takes a drug that thins the blood. */
export const isOnBloodThinner = (data: CaseNote): boolean => {
  const drugs = listed(fields(data, 'patient').medications);
  return drugs.includes('anticoagulant') || drugs.includes('antiplatelet');
};

/** Bone in front of or around a hip, by its position or its type: there large vessels and the nerve are near. */
const isInFrontOfHip = ({ value: { site, position, grade } }: Entry<Lesion>): boolean =>
  /^mavrogenis_hip [34]/.test(grade ?? '') ||
  (site === 'hip' && listed(position).some((side) => side === 'anteromedial' || side === 'circumferential'));

/** Whether an operation is, or may be, on such bone: one that names none of several lesions may be on any. */
export function isOnFrontOfHip(data: CaseNote, operation: Operation): boolean {
  const meant = lesionsOperated(data, operation);
  return (meant.length > 0 ? meant : entries(data, 'lesions')).some(isInFrontOfHip);
}

/** Such a drug, a bleeding disorder, or bone in front of or around the hip that is operated on. */
export const hasBleedingRisk = (data: CaseNote, operation: Operation): boolean =>
  isOnBloodThinner(data) ||
  listed(fields(data, 'patient').comorbidities).includes('bleeding_disorder') ||
  isOnFrontOfHip(data, operation);
