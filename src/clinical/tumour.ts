/** Tumours of bone and soft tissue that look like heterotopic ossification (S22, S23). */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, listed } from '../model/access';

export type Alternative = ReturnType<typeof entries<'differential'>>[number]['value'];

const sarcomas: readonly unknown[] = [
  'parosteal_osteosarcoma',
  'extraskeletal_osteosarcoma',
  'osteosarcoma',
  'chondrosarcoma',
  'soft_tissue_sarcoma',
];

/** A malignant tumour of bone or soft tissue. */
export const isSarcoma = ({ diagnosis }: Alternative): boolean => sarcomas.includes(diagnosis);

/** Such a tumour, or an osteochondroma. */
const isTumour = (one: Alternative): boolean => isSarcoma(one) || one.diagnosis === 'osteochondroma';

/** What stands in the differential as neither settled nor excluded, or as confirmed. */
const isOpen = ({ status }: Alternative): boolean =>
  status === 'considered' || status === 'pending' || status === 'confirmed';

/** Whether a tumour stands in the differential and is not excluded. */
export const isTumourConsidered = (data: CaseNote): boolean =>
  entries(data, 'differential').some(({ value }) => isTumour(value) && isOpen(value));

/** The entries of a diagnosis in the differential. */
export const alternatives = (data: CaseNote, ...diagnoses: readonly Alternative['diagnosis'][]): Entry<Alternative>[] =>
  entries(data, 'differential').filter(({ value }) => diagnoses.includes(value.diagnosis));

/** Whether a sarcoma is excluded by something that the entry points to: imaging, or tissue. */
export const isSarcomaExcluded = (data: CaseNote): boolean =>
  entries(data, 'differential').some(
    ({ value }) => isSarcoma(value) && value.status === 'excluded' && listed(value.evidence).length > 0,
  );

/** Whether it is a sarcoma. */
export const isSarcomaConfirmed = (data: CaseNote): boolean =>
  entries(data, 'differential').some(({ value }) => isSarcoma(value) && value.status === 'confirmed');
