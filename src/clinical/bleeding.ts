/** What makes an excision bleed more than usual (L147). */
import type { CaseNote } from '../knowledge/index';
import { entries, fields, listed } from '../model/access';

/** Whether the patient takes a drug that thins the blood. */
export const isOnBloodThinner = (data: CaseNote): boolean => {
  const drugs = listed(fields(data, 'patient').medications);
  return drugs.includes('anticoagulant') || drugs.includes('antiplatelet');
};

/** Such a drug, a bleeding disorder, or bone in front of or around a hip. */
export const hasBleedingRisk = (data: CaseNote): boolean =>
  isOnBloodThinner(data) ||
  listed(fields(data, 'patient').comorbidities).includes('bleeding_disorder') ||
  entries(data, 'lesions').some(
    ({ value: { site, position, grade } }) =>
      /^mavrogenis_hip [34]/.test(grade ?? '') ||
      (site === 'hip' && listed(position).some((side) => side === 'anteromedial' || side === 'circumferential')),
  );
