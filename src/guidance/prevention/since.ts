/** How long ago an operation was of which the time of prevention is not over: what was reported began within hours or days. */
import { noteDay } from '../../clinical/active';
import type { Method } from '../../clinical/contraindications';
import { lagBetween, lengthInWords } from '../../clinical/elapsed';
import { isPlanned } from '../../clinical/operations';
import type { PreventionTarget } from '../../clinical/preventionSetting';
import { isPublished } from '../../clinical/published';
import { pointOf } from '../../model/axis';
import type { Note } from '../../model/note';
import type { Statement } from '../guidance';
import { filled } from '../statement';
import { eventText } from './targets';

/** Only where the note has a day of its own, so that it says the same tomorrow. */
export function sinceOperation(note: Note, target: PreventionTarget, remaining: readonly Method[]): Statement[] {
  const { operation } = target;
  const day = noteDay(note);
  if (!operation || !day || isPlanned(note, operation) || isPublished(note.data) || remaining.length === 0) return [];
  const since = lagBetween(note, pointOf(operation), day);
  if (since?.earliest === undefined || since.earliest < 0) return [];
  const slots = { elapsed: lengthInWords(since), event: eventText(target) };
  return [filled('shown', 'L30.since', slots, [[...operation.path, 'when']])];
}
