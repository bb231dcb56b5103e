/** Whether a note is to leave the place where it was written. */
import type { CaseNote } from '../knowledge/index';
import { fields, known } from '../model/access';

/** It is a case report, or is made fit for sharing by some method. */
export function isShared(data: CaseNote): boolean {
  const method = known(fields(data, 'privacy').method);
  return data.note_type === 'case_report' || (method !== undefined && method !== 'not_shared');
}
