/** How long after day 0 it is, where the usual 4 months end (S43), and why now, if earlier (S42). */
import { elapsedAt, endOfUsualWait, isBackwards, lengthInWords } from '../../clinical/elapsed';
import { indexOperations } from '../../clinical/operations';
import { isOwnCase } from '../../clinical/published';
import type { Path } from '../../knowledge/schema';
import { fields, valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import type { Occasion } from './occasion';
import { ask, type Step, say, withField } from './step';

export function time(note: Note, { day, excision, point }: Occasion): Step[] {
  const elapsed = point ? elapsedAt(note, point) : undefined;
  const times: Path[] = [['cause', 'when'], excision ? [...excision.path, 'when'] : ['note_date']];
  const from = times.filter((path) => valueAt(note.data, path) !== undefined);
  if (!elapsed) return [unknown(note, excision?.path, say('shown', 'S43.unknown', {}, from))];
  if (isBackwards(elapsed)) return [say('question', 'S43.backwards', {}, from)];
  const slots = { elapsed: lengthInWords(elapsed.lag), line: endOfUsualWait(note) };
  return day === undefined
    ? [say('shown', `S43.${elapsed.usualWait}`, slots, from)]
    : [say('shown', `S43.${elapsed.usualWait}Now`, { ...slots, day }, from)];
}

/** With the time without which one cannot count: day 0, or else that of the operation. An unknown cause has no day 0. */
function unknown(note: Note, excision: Path | undefined, step: Step): Step {
  const { class: causeClass, when } = fields(note.data, 'cause');
  const hasDayZero = when !== undefined || causeClass === 'unknown' || indexOperations(note.data).length > 0;
  if (!hasDayZero) return withField(note, step, ['cause', 'when']);
  return excision ? withField(note, step, [...excision, 'when']) : step;
}

/** Before the usual wait is certainly over: the reason for the time. Of what is over, in a case of one's own. */
export function reason(note: Note, { standing, excision, point }: Occasion): Step[] {
  if (!excision || excision.value.timing_reason !== undefined) return [];
  const field = [...excision.path, 'timing_reason'];
  const elapsed = point ? elapsedAt(note, point) : undefined;
  if (elapsed && isBackwards(elapsed)) return [];
  const wait = elapsed?.usualWait;
  if (standing === 'ahead') return wait === 'reached' ? [] : [ask(note, 'S42.ask', field)];
  return wait === 'before' && isOwnCase(note.data) ? [ask(note, 'S42.done', field)] : [];
}
