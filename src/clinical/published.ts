/** Cases that are not our own: they are read, not treated, so advice is silent. */
import type { CaseNote } from '../knowledge/index';
import { fields } from '../model/access';

/** Whether the case was copied from a publication or a data set. */
export const isPublished = (data: CaseNote): boolean =>
  ['publication', 'dataset'].includes(fields(data, 'source').kind ?? '');

/** Whether the case is one's own: the note does not say, nor leave open, that it comes from elsewhere. */
export const isOwnCase = (data: CaseNote): boolean => ['own_case', undefined].includes(fields(data, 'source').kind);
