/** To which HO the waiting time before an excision applies. */
import { fields } from '../model/access';
import type { Note } from '../model/note';
import { isFop } from './fop';

/**
 * Whether the advice to wait (S43) applies: it counts from an injury or another event, which genetic and idiopathic HO
 * do not have. In fibrodysplasia ossificans progressiva (FOP) no elective operation has a right time.
 */
export const hasWaitingTime = (note: Note): boolean => {
  const { class: causeClass } = fields(note.data, 'cause');
  return causeClass !== 'genetic' && causeClass !== 'idiopathic' && !isFop(note);
};
