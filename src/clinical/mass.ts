/** A lump that can be felt or seen: its size and its pattern matter, since a tumour is one as well. */
import type { CaseNote } from '../knowledge/index';
import { fields, listed } from '../model/access';

export const hasMass = (data: CaseNote): boolean => listed(fields(data, 'presentation').symptoms).includes('mass');
