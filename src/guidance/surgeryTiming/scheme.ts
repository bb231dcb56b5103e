/** The older, longer scheme for this cause (L44). */
import { classicalWaitOf } from '../../clinical/classicalWait';
import { endOfWait, lagBetween } from '../../clinical/elapsed';
import { classicalSettings, inWords, monthsInWords } from '../../knowledge/guidanceText';
import type { Path } from '../../knowledge/schema';
import { fields, known } from '../../model/access';
import type { Note } from '../../model/note';
import { compare } from '../../model/timeline';
import type { Occasion } from './occasion';
import { type Step, say } from './step';

const type: Path = ['cause', 'type'];

export function scheme(note: Note, { point }: Occasion): Step[] {
  const wait = classicalWaitOf(note);
  const cause = known(fields(note.data, 'cause').type);
  if (!wait)
    return cause === undefined || cause === 'other'
      ? []
      : [say('shown', 'L44.none', { cause: inWords(cause) }, [type])];
  const slots = { wait: monthsInWords(wait.months), setting: classicalSettings[wait.setting] };
  const side = classicalSide(note, point);
  if (!side || !wait.from) return [say('shown', 'L44.length', slots)];
  const line = endOfWait(note, wait.from, wait.months);
  return [say('shown', `L44.${side}`, side === 'before' ? { ...slots, line } : slots)];
}

/** On which side of the end of that wait a time lies; undefined where there is no such wait, or one cannot count. */
export function classicalSide(note: Note, point: Occasion['point']): ReturnType<typeof compare> | undefined {
  const wait = classicalWaitOf(note);
  if (!wait?.from || !point) return undefined;
  const lag = lagBetween(note, wait.from, point);
  const isAfter = lag !== undefined && (lag.latest === undefined || lag.latest >= 0);
  return isAfter ? compare(lag, { months: wait.months }) : undefined;
}
