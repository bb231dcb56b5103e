/** Genetic HO, to which the timing advice for acquired HO does not apply. */
import type { CaseNote } from '../knowledge/index';
import { fields } from '../model/access';

/** Whether the cause is a genetic disease. In fibrodysplasia ossificans progressiva surgery itself does harm (L82). */
export const isGenetic = (data: CaseNote): boolean => fields(data, 'cause').class === 'genetic';
