/** How a note says that it handles what could identify the patient. */
import type { CaseNote } from '../../knowledge/index';
import { fields } from '../../model/access';
import { isPublished } from '../published';

/** Whether the note of one's own patient claims to follow the Safe Harbor rule (L133). */
export const claimsSafeHarbor = (data: CaseNote): boolean =>
  !isPublished(data) && fields(data, 'privacy').method === 'safe_harbor';

/** Whether the note of one's own patient says that nothing in it identifies the patient. */
export const claimsDeidentified = (data: CaseNote): boolean =>
  !isPublished(data) && fields(data, 'privacy').deidentified === 'yes';
