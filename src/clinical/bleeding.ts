/** What makes an excision bleed more than usual (L147). */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, fields, listed } from '../model/access';
import { drugsAmong, illnessesAmong, type Recorded } from './conditions';
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

/** Such bone that an operation is, or may be, on: one that names none of several lesions may be on any. */
function frontOfHip(data: CaseNote, operation: Operation): Entry<Lesion>[] {
  const meant = lesionsOperated(data, operation);
  return (meant.length > 0 ? meant : entries(data, 'lesions')).filter(isInFrontOfHip);
}

/** Whether an operation is, or may be, on such bone. */
export const isOnFrontOfHip = (data: CaseNote, operation: Operation): boolean => frontOfHip(data, operation).length > 0;

/** Bone in front of or around the hip that is operated on, such a drug, or a bleeding disorder. */
export const bleedingRisks = (data: CaseNote, operation: Operation): Recorded[] => [
  ...frontOfHip(data, operation).map(({ path }) => ({ words: 'bone in front of or around the hip', path })),
  ...drugsAmong(data, [
    ['anticoagulant', 'a drug that thins the blood'],
    ['antiplatelet', 'a drug that thins the blood'],
  ]),
  ...illnessesAmong(data, [['bleeding_disorder', 'a bleeding disorder']]),
];

/** Whether there is any of these. */
export const hasBleedingRisk = (data: CaseNote, operation: Operation): boolean =>
  bleedingRisks(data, operation).length > 0;
