/** Which operations count as an excision: heterotopic bone removed or a stiff joint released, not called off. */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries } from '../model/access';
import { once } from '../model/once';

export type Operation = Exclude<Extract<CaseNote['surgery'], readonly unknown[]>[number], undefined>;

/** All excisions of a note. A cancelled or declined one does not count; an excision biopsy is not one (S43). */
export const excisions = once((data: CaseNote): readonly Entry<Operation>[] =>
  entries(data, 'surgery').filter(
    ({ value: { type, status } }) =>
      (type === 'ho_excision' || type === 'contracture_release') && status !== 'cancelled' && status !== 'declined',
  ),
);
