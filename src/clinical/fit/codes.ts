/** Codes that fit this case: of heterotopic ossification by cause, site and side, and of the genetic disease. */
import type { CaseNote } from '../../knowledge/index';
import { entries, fields, known } from '../../model/access';
import type { Note } from '../../model/note';
import { causeClasses, hasCause } from '../causes';
import { cnsLesions } from '../cns';
import { sitesOfCm, whoDigit } from '../codes';
import { isFop } from '../fop';

/** By genetic disease (L122, L125-L127); for POH there is no code in ICD-10 (L120). */
const byDisease: Readonly<Record<string, readonly string[]>> = {
  fop: ['orpha ORPHA:337', 'omim 135100', 'mondo MONDO:0007606', 'snomed 82725007'],
  poh: ['orpha ORPHA:2762', 'omim 166350', 'mondo MONDO:0008153', 'snomed 719271000'],
  php1a: ['orpha ORPHA:79443', 'omim 103580', 'icd10_who E20.1'],
  pphp: ['orpha ORPHA:79445', 'omim 612463'],
};

/** The codes that fit, each with its system, the most telling first. Where kind or place is open, the coder decides. */
export function fittingCodes(note: Note): readonly string[] {
  const { data } = note;
  const disease = isFop(note) ? 'fop' : fields(data, 'genetics').diagnosis;
  const own = byDisease[disease ?? ''] ?? [];
  if (disease === 'poh') return own;
  return [...m61(note), ...own, ...general(data)];
}

/** The character after the point, by cause (L119). */
function kindOf(note: Note): string {
  const { data } = note;
  if (isFop(note)) return '1';
  if (hasCause(data, 'burn')) return '3';
  if (cnsLesions(data).includes('sci')) return '2';
  return isInjuredMuscle(data) ? '0' : '5';
}

const isInjuredMuscle = (data: CaseNote): boolean =>
  causeClasses(data).includes('traumatic') &&
  (fields(data, 'diagnosis').primary === 'myositis_ossificans' ||
    entries(data, 'lesions').some(({ value }) => value.tissue === 'intramuscular'));

/** ICD-10 in both forms, as far as the site is known (L116-L118). */
function m61(note: Note): string[] {
  const kind = kindOf(note);
  const lesions = entries(note.data, 'lesions').map(({ value }) => value);
  const sites = [...new Set(lesions.map(({ site }) => known(site)))];
  const [site, ...others] = sites;
  if (others.length > 0) return [`icd10_who M61.${kind}0`, `icd10_cm M61.${kind}9`];
  const digit = whoDigit(site);
  const sides = new Set(lesions.map(({ side }) => side));
  const [side] = sides.size === 1 ? sides : [];
  return [`icd10_who M61.${kind}${digit ?? ''}`, ...inCm(kind, site, side).map((code) => `icd10_cm ${code}`)];
}

const sideDigits: Readonly<Record<string, readonly string[]>> = { right: ['1'], left: ['2'], both: ['1', '2'] };

/** ICD-10-CM names regions of muscle, so that a joint lies in more than one. */
function inCm(kind: string, site: string | undefined, side: string | undefined): string[] {
  const sides = sideDigits[side ?? ''] ?? ['9'];
  const digits = ['1', '2', '3', '4', '5', '6', '7'].filter((digit) => sitesOfCm(digit).includes(site ?? ''));
  // Hand and foot have lists of their own under M61.1 (L117).
  const simple = digits.filter((digit) => kind !== '1' || (digit !== '4' && digit !== '7'));
  return simple.flatMap((digit) => sides.map((one) => `M61.${kind}${digit}${one}`));
}

/** Terms for search and exchange, whatever the cause (L122, L124, L128). */
const general = (data: CaseNote): string[] => [
  ...(fields(data, 'cause').mechanism === 'surgery' || hasCause(data, 'arthroplasty') ? ['snomed 444748003'] : []),
  'hpo HP:0011986',
  fields(data, 'diagnosis').primary === 'myositis_ossificans' ? 'mesh D009221' : 'mesh D009999',
  'umls C0029396',
];
