/** Fibrodysplasia ossificans progressiva (FOP), at any certainty: in it surgery itself makes new bone (L82). */
import type { CaseNote } from '../knowledge/index';
import { entries, fields, listed as listedIn } from '../model/access';
import type { Note } from '../model/note';
import { isChild } from './age';

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
  listedIn(fields(data, 'diagnosis').codes).some((code) => /^icd10_(who|cm) M61\.?1/.test(code));

/**
 * Whether FOP has to be thought of and is not excluded: malformed great toes, a child whose ossification has no cause,
 * or FOP in the differential (L81, L87, L103). A test without a variant excludes it, and so does an entry that does,
 * with its reason.
 */
export function isFopNotExcluded(note: Note): boolean {
  const { data } = note;
  const { great_toes, test } = fields(data, 'genetics');
  const listed = entries(data, 'differential').filter(({ value }) => value.diagnosis === 'fop');
  if (isFop(data) || test === 'no_variant_found') return false;
  if (listed.some(({ value }) => value.status === 'excluded' && value.reason)) return false;
  return (
    great_toes === 'malformed' ||
    great_toes === 'malformed_both' ||
    isChildWithoutCause(note) ||
    listed.some(({ value }) => value.status === 'considered' || value.status === 'pending')
  );
}

/** A child with ossification that nothing in the note explains. */
export function isChildWithoutCause(note: Note): boolean {
  const { data } = note;
  const { class: causeClass } = fields(data, 'cause');
  const isUnexplained = causeClass === 'idiopathic' || causeClass === 'unknown';
  const hasOther = entries(data, 'other_causes').length > 0 || entries(data, 'fractures').length > 0;
  return isUnexplained && !hasOther && isChild(note);
}
