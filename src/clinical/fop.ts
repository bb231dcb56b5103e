/** Fibrodysplasia ossificans progressiva (FOP), at any certainty: in it surgery itself makes new bone (L82). */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { entries, fields, known } from '../model/access';
import type { Note } from '../model/note';
import { once } from '../model/once';
import { locate } from '../model/tree';
import { isChild } from './age';

/**
 * Whether the note says FOP: as the diagnosis, in the differential, by the gene, or by a code of the disease (L115,
 * L125-L127). Its name in a place that is not for it counts as well: that is a slip of form, the danger is the same.
 */
export const isFop = (note: Note): boolean => fopAt(note) !== undefined;

/** Where the note says FOP first, or undefined where it does not. */
export const fopAt = (note: Note): Path | undefined => fopBesideCodesAt(note) ?? codeAt(note.data);

/** The same without the codes: so one can ask whether a code is right. */
export function fopBesideCodesAt(note: Note): Path | undefined {
  const { data } = note;
  if (fields(data, 'genetics').diagnosis === 'fop') return ['genetics', 'diagnosis'];
  if (hasVariant(data)) return ['genetics', 'gene'];
  return confirmedAt(data) ?? misplacedAt(note);
}

/** A variant that is read as benign does not make the disease. */
function hasVariant(data: CaseNote): boolean {
  const { gene = '', test, interpretation = '' } = fields(data, 'genetics');
  return /\bACVR1\b/i.test(gene) && test === 'variant_found' && !['benign', 'likely_benign'].includes(interpretation);
}

const confirmedAt = (data: CaseNote): Path | undefined =>
  fopEntries(data).find(({ value }) => value.status === 'confirmed')?.path;

/** ICD-10 with or without its system in front, and the numbers of Orphanet, OMIM and Mondo. */
const codes =
  /^((icd10_(who|cm) )?M61\.?1|(orpha )?ORPHA:?337\b|orpha 337\b|omim (OMIM:)?135100\b|(mondo )?MONDO:0007606\b)/i;

function codeAt(data: CaseNote): Path | undefined {
  const index = (fields(data, 'diagnosis').codes ?? []).findIndex((code) => codes.test(code));
  return index < 0 ? undefined : ['diagnosis', 'codes', index];
}

const name = /^(suspected )?(fop|fibrodysplasia ossificans progressiva( \(fop\))?)( suspected)?$/;

/** Where a cause or the nature of the lesion was to be told, and FOP was written; such a value is not in the data. */
const misplacedAt = once(({ root, misfits }: Note): Path | undefined => {
  return misfits.find(({ path }) => {
    const place = path.filter((step) => typeof step === 'string').join('.');
    if (place !== 'cause.type' && place !== 'other_causes.type' && place !== 'diagnosis.primary') return false;
    const tree = locate(root, path);
    return tree?.kind === 'scalar' && name.test(tree.source.toLowerCase().replaceAll(/[\s_-]+/g, ' '));
  })?.path;
});

/**
 * Whether FOP has to be thought of and is not excluded: malformed great toes, a child whose ossification has no cause,
 * or FOP in the differential (L81, L87, L103). A test without a variant excludes it, and so does an entry that does,
 * with its reason.
 */
export const isFopNotExcluded = (note: Note): boolean => fopClueAt(note) !== undefined;

/** What makes one think of FOP, where it is not excluded: the toes, the class of the cause, or the differential. */
export function fopClueAt(note: Note): Path | undefined {
  const { data } = note;
  if (isFop(note) || isFopExcluded(data)) return undefined;
  if (hasMalformedToes(data)) return ['genetics', 'great_toes'];
  if (isChildWithoutCause(note)) return ['cause', 'class'];
  return fopEntries(data).find(({ value: { status } }) => status === 'considered' || status === 'pending')?.path;
}

const fopEntries = (data: CaseNote) => entries(data, 'differential').filter(({ value }) => value.diagnosis === 'fop');

/** Whether FOP was looked for and not found: no variant in the test, or excluded with a reason. */
export const isFopExcluded = (data: CaseNote): boolean =>
  fields(data, 'genetics').test === 'no_variant_found' ||
  fopEntries(data).some(({ value: { status, reason } }) => status === 'excluded' && known(reason) !== undefined);

/** Whether both great toes are malformed, or it is not said which: the clue from birth (L81). */
export const hasMalformedToes = (data: CaseNote): boolean => {
  const { great_toes } = fields(data, 'genetics');
  return great_toes === 'malformed' || great_toes === 'malformed_both';
};

/** A child with ossification that nothing in the note explains. */
export function isChildWithoutCause(note: Note): boolean {
  const { data } = note;
  const { class: causeClass } = fields(data, 'cause');
  const isUnexplained = causeClass === 'idiopathic' || causeClass === 'unknown';
  const hasOther = entries(data, 'other_causes').length > 0 || entries(data, 'fractures').length > 0;
  return isUnexplained && !hasOther && isChild(note);
}
