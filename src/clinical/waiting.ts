/** To which HO the waiting time before an excision applies. */
import type { CaseNote } from '../knowledge/index';
import { fields } from '../model/access';
import { isFop } from './fop';

/**
 * Whether the advice to wait (S43) applies: it counts from an injury or another event, which genetic and idiopathic HO
 * do not have. In fibrodysplasia ossificans progressiva (FOP) no elective operation has a right time.
 */
export const hasWaitingTime = (data: CaseNote): boolean => {
  const { class: causeClass } = fields(data, 'cause');
  return causeClass !== 'genetic' && causeClass !== 'idiopathic' && !isFop(data);
};
