/** Radiotherapy against heterotopic ossification: its courses, and how many hours it lies from its operation (L30). */

import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { once } from '../model/once';
import { lag } from '../model/timeline';
import { illnessesAmong, type Recorded } from './conditions';
import type { Operation } from './excision';
import { type Fracture, openFractures } from './fractures';
import { isRadiotherapy, type Therapy, therapies } from './therapies';
import { operationOf, treats } from './therapySite';
import { isMisfit } from './unreadable';

/** Every course that was given or is planned. */
export const radiotherapies = once((data: CaseNote): readonly Entry<Therapy>[] =>
  therapies(data).filter(({ value }) => isRadiotherapy(value)),
);

/** The same without those for another illness: that they are given where the ossification lies cannot be taken for granted. */
export const radiotherapiesOfHo = (data: CaseNote): Entry<Therapy>[] =>
  radiotherapies(data).filter(({ value }) => value.intent !== 'other_condition');

/** What adds to the late risk of cancer (L37, L39). */
export const cancerRisks = (data: CaseNote): Recorded[] =>
  illnessesAmong(data, [
    ['prior_radiotherapy_same_field', 'earlier radiotherapy to the same region'],
    ['malignancy_history', 'cancer, now or in the past'],
    ['cancer_predisposition_syndrome', 'a predisposition to cancer'],
  ]);

/** Regions from which scattered dose can reach ovaries or testes (L38). */
export const pelvicSites = ['hip', 'thigh', 'pelvis'] as const;

/** How many hours a course begins after its operation, from the fewest to the most; negative is before it. */
export interface HoursAfter {
  readonly operation: Entry<Operation>;
  readonly from: number;
  readonly to: number;
}

/**
 * The hours between a course and the operation to which it belongs; undefined where the note does not connect the two.
 * What is counted from the operation is taken as it is written, so that one day is 24 hours. Between two days of the
 * calendar it can be nearly a day more or less, since the hour is not known. Where not even the order is known, nothing is.
 */
export function hoursAfterOperation(note: Note, course: Entry<Therapy>): HoursAfter | undefined {
  const operation = operationOf(note.data, course);
  const interval = operation && lag(note.timeline, pointOf(operation), pointOf(course));
  if (!operation || !interval) return undefined;
  const { earliest = Number.NEGATIVE_INFINITY, latest = Number.POSITIVE_INFINITY } = interval;
  if (isCountedFrom(note, course, operation)) return { operation, from: toMinute(earliest), to: toMinute(latest) };
  const isOneSided = earliest >= 0 || latest <= 0 || Number.isFinite(latest - earliest);
  if (!isOneSided) return undefined;
  return { operation, from: toMinute(earliest) - hoursPerDay, to: toMinute(latest) + hoursPerDay };
}

const hoursPerDay = 24;

/** Hours of a number of days, without what floating point adds. */
const toMinute = (days: number): number => (Number.isFinite(days) ? Math.round(days * hoursPerDay * 60) / 60 : days);

/** Whether the start is written as so long before or after this operation, and not as a day. */
function isCountedFrom({ timeline, readTime }: Note, { value }: Entry<Therapy>, operation: Entry<Operation>): boolean {
  const start = readTime(value.start ?? '');
  if (!start.ok || !('anchor' in start.when)) return false;
  const { kind, anchor } = start.when;
  const distance = lag(timeline, pointOf(operation), anchor);
  return (kind === 'from-anchor' || kind === 'edge') && distance?.earliest === 0 && distance.latest === 0;
}

/** Fractures and osteotomies in the region that is irradiated, and how sure that is. */
export interface FractureInField {
  readonly fracture: Entry<Fracture>;
  /** False where the note does not tell whether it has healed. */
  readonly isKnownOpen: boolean;
  /** False where it is not known which of several lesions is irradiated. */
  readonly isCertain: boolean;
}

/** Those that had not healed at the start of a course, as last known then, and those of which that is not known. */
export function fracturesInField(note: Note, course: Entry<Therapy>): FractureInField[] {
  const open = openFractures(note, pointOf(course));
  const unknown = entries(note.data, 'fractures').filter(
    ({ value, path }) => known(value.status) === undefined && !isMisfit(note, [...path, 'status']),
  );
  return [...open, ...unknown].flatMap((fracture) => {
    const treated = treats(note.data, course, fracture.value);
    return treated ? [{ fracture, isKnownOpen: open.includes(fracture), isCertain: treated === 'certain' }] : [];
  });
}

/** Such hours in words: `25 hours before it`, `0 to 72 hours after it`, `between 48 hours before and 0 hours after it`. */
export function hoursInWords({ from, to }: Pick<HoursAfter, 'from' | 'to'>): string {
  if (to <= 0) return `${spanInWords(-to, -from)} before it`;
  if (from >= 0) return `${spanInWords(from, to)} after it`;
  return `between ${hours(-from)} before and ${hours(to)} after it`;
}

function spanInWords(least: number, most: number): string {
  if (most === Number.POSITIVE_INFINITY) return least > 0 ? `${hours(least)} or more` : 'at a time not known';
  return least === most ? hours(least) : `${count(least)} to ${hours(most)}`;
}

const hours = (number: number): string => (number === 1 ? '1 hour' : `${count(number)} hours`);

/** Quarters of an hour at the finest. */
const count = (number: number): string => String(Math.round(number * 4) / 4);
