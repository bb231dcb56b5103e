/** Whether a pregnancy must be thought of. */
import type { CaseNote } from '../knowledge/index';
import { type Entry, fields, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { lag, type Point } from '../model/timeline';
import { noteDay } from './active';
import { isAtLeast, isUnder, statedAge } from './age';
import { childbearingAge, latePregnancy, longestPregnancy } from './thresholds';
import { isMisfit } from './unreadable';

/** A girl or woman who is certainly of an age at which she can be pregnant. */
export const isOfChildbearingAge = (note: Note): boolean =>
  fields(note.data, 'patient').sex === 'female' &&
  isAtLeast(note, childbearingAge.from) &&
  isUnder(note, childbearingAge.to + 1);

/** The same, and the note does not say that she is not pregnant. */
export const couldBePregnant = (note: Note): boolean =>
  isOfChildbearingAge(note) &&
  !['not_pregnant', 'not_applicable'].includes(fields(note.data, 'patient').pregnancy ?? '');

/**
 * Whether nothing in the note rules out a pregnancy at an event, and whether there is one is not recorded: the patient
 * is not male, and is not certainly too young or too old. Without an age nothing is asked. That the source is silent,
 * or that nobody knows, records nothing.
 */
export function isPregnancyUnknown(note: Note, event: Point): boolean {
  const { sex, pregnancy } = fields(note.data, 'patient');
  const isPossible =
    sex !== 'male' &&
    statedAge(note.data) !== undefined &&
    !isUnder(note, childbearingAge.from, event) &&
    !isAtLeast(note, childbearingAge.to + 1, event);
  return isPossible && known(pregnancy) === undefined && !isMisfit(note, ['patient', 'pregnancy']);
}

/**
 * Whether the patient is pregnant, and what begins at an entry does not certainly lie before that pregnancy: it is
 * recorded for the day of the note, and with its week where that is known.
 */
export function isDuringPregnancy(note: Note, entry: Entry<{ readonly id?: string }>): boolean {
  const { pregnancy, gestation_weeks } = fields(note.data, 'patient');
  if (pregnancy !== 'pregnant') return false;
  const day = noteDay(note);
  const sinceEvent = day && lag(note.timeline, pointOf(entry), day);
  const weeks = typeof gestation_weeks === 'number' ? gestation_weeks : longestPregnancy.weeks;
  return sinceEvent?.earliest === undefined || sinceEvent.earliest <= weeks * 7;
}

/** Whether the patient is pregnant, and not certainly before the week from which NSAIDs are avoided (L28). */
export function isLatePregnancy(data: CaseNote): boolean {
  const { pregnancy, gestation_weeks } = fields(data, 'patient');
  const isEarly = typeof gestation_weeks === 'number' && gestation_weeks < latePregnancy.weeks;
  return pregnancy === 'pregnant' && !isEarly;
}
