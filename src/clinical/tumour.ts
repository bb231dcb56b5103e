/** Tumours of bone and soft tissue that look like heterotopic ossification (S22, S23). */
import type { CaseNote } from '../knowledge/index';
import { entries } from '../model/access';

const tumours: readonly unknown[] = [
  'parosteal_osteosarcoma',
  'osteochondroma',
  'extraskeletal_osteosarcoma',
  'osteosarcoma',
  'chondrosarcoma',
  'soft_tissue_sarcoma',
];

/** Whether a tumour stands in the differential and is not excluded. */
export const isTumourConsidered = (data: CaseNote): boolean =>
  entries(data, 'differential').some(
    ({ value: { diagnosis, status } }) =>
      tumours.includes(diagnosis) && (status === 'considered' || status === 'pending' || status === 'confirmed'),
  );
