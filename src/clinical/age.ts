/** How old the patient is at an event. What is not certain is not claimed. */
import type { CaseNote } from '../knowledge/index';
import { fields, known } from '../model/access';
import type { Note } from '../model/note';
import { compare, type Lag, lag, type Point } from '../model/timeline';
import { adultAge } from './thresholds';

/** An age in whole years, from the youngest to the oldest that is possible. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The age as it is written, at the first presentation unless the note says otherwise. */
export function statedAge(data: CaseNote): Years | undefined {
  const age = known(fields(data, 'patient').age);
  if (age === undefined) return undefined;
  if (age === 'child') return { from: 0, to: adultAge - 1 };
  if (age === 'adult') return { from: adultAge, to: Number.POSITIVE_INFINITY };
  if (age === '90_or_older') return { from: 90, to: Number.POSITIVE_INFINITY };
  const [, from = '', to = from, unit] = /^(\d+)(?:-(\d+))?( months?)?$/.exec(String(age)) ?? [];
  if (!from) return undefined;
  const perYear = unit ? 12 : 1;
  return { from: Math.floor(Number(from) / perYear), to: Math.floor(Number(to) / perYear) };
}

/** Whether the patient is certainly younger than so many years, at an event or else at the age that is written. */
export function isUnder(note: Note, years: number, event?: Point): boolean {
  const side = sideOf(note, years, event);
  if (side !== undefined) return side === 'before';
  const age = statedAge(note.data);
  return age !== undefined && age.to < years;
}

/** Whether the patient is certainly so many years old or older, at an event or else at the age that is written. */
export function isAtLeast(note: Note, years: number, event?: Point): boolean {
  const side = sideOf(note, years, event);
  if (side !== undefined) return side === 'reached';
  const age = statedAge(note.data);
  return age !== undefined && age.from >= years;
}

/** Whether the patient is certainly a child at an event, or else at the age that is written. */
export const isChild = (note: Note, event?: Point): boolean => isUnder(note, adultAge, event);

/** On which side of a birthday an event lies; undefined where the note does not tell how long after birth it was. */
function sideOf(note: Note, years: number, event: Point | undefined): ReturnType<typeof compare> | undefined {
  const sinceBirth = event === undefined ? undefined : lag(note.timeline, 'birth', event);
  if (!sinceBirth) return undefined;
  const side = compare(sinceBirth, { months: years * 12 });
  return side === 'uncertain' && isOpen(sinceBirth) ? undefined : side;
}

const isOpen = ({ earliest, latest }: Lag): boolean => earliest === undefined || latest === undefined;
