/** Fibrodysplasia ossificans progressiva (FOP), at any certainty: in it surgery itself makes new bone (L82). */
import type { CaseNote } from '../knowledge/index';
import { entries, fields, listed } from '../model/access';

/** Whether the note says FOP: as the diagnosis, in the differential, by the gene, or by an ICD-10 code (L115). */
export const isFop = (data: CaseNote): boolean =>
  fields(data, 'genetics').diagnosis === 'fop' || isConfirmed(data) || hasVariant(data) || hasCode(data);

const isConfirmed = (data: CaseNote): boolean =>
  entries(data, 'differential').some(({ value }) => value.diagnosis === 'fop' && value.status === 'confirmed');

/** A variant that is read as benign does not make the disease. */
function hasVariant(data: CaseNote): boolean {
  const { gene, test, interpretation = '' } = fields(data, 'genetics');
  return gene === 'ACVR1' && test === 'variant_found' && !['benign', 'likely_benign'].includes(interpretation);
}

const hasCode = (data: CaseNote): boolean =>
  listed(fields(data, 'diagnosis').codes).some((code) => /^icd10_(who|cm) M61\.?1/.test(code));
