/** The grades of the bone in a note: wherever they stand, of which lesion they are, and which motion goes with them. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { type Entry, entries, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { once } from '../model/once';
import { lag } from '../model/timeline';
import { motionsOf } from './arcs';
import { type Lesion, lesionsMeant } from './lesions';
import type { Motion } from './motion';
import { isPreoperative, periodOf } from './preoperative';
import { gradeToMotion } from './thresholds';

export interface Grade {
  /** `brooker`, `hastings_graham` and so on. */
  readonly system: string;
  /** `III`, `IIA` and so on. */
  readonly step: string;
  /** Where it is written. */
  readonly path: Path;
  /** The lesions it is of; none where there are several and it names none. */
  readonly lesions: readonly Entry<Lesion>[];
  /** The study or the visit it belongs to; without one it tells of the time before treatment. */
  readonly occasion?: Entry<{ readonly id?: string }>;
  /** The side that the study shows, where only one of two is meant. */
  readonly side?: string;
}

/** Every grade of a note: on a lesion, on a study, at a visit. */
export const gradesOf = once((data: CaseNote): readonly Grade[] => [
  ...entries(data, 'lesions').flatMap((lesion) => gradeIn(lesion, [lesion])),
  ...entries(data, 'imaging').flatMap((study) =>
    gradeIn(study, lesionsMeant(data, study.value.lesion), study, known(study.value.side)),
  ),
  ...entries(data, 'follow_up').flatMap((visit) => gradeIn(visit, lesionsMeant(data, visit.value.lesion), visit)),
]);

function gradeIn(
  { value: { grade }, path }: Entry<{ readonly grade?: string }>,
  lesions: readonly Entry<Lesion>[],
  occasion?: Entry<{ readonly id?: string }>,
  side?: string,
): Grade[] {
  const [, system, step] = /^(\w+) (.+)$/.exec(grade ?? '') ?? [];
  if (system === undefined || step === undefined) return [];
  return [{ system, step, path: [...path, 'grade'], lesions, ...(occasion && { occasion }), ...(side && { side }) }];
}

/** The lesions that a grade may be of: its own, or all where it names none. */
export const lesionsGraded = (data: CaseNote, { lesions }: Grade): readonly Entry<Lesion>[] =>
  lesions.length > 0 ? lesions : entries(data, 'lesions');

/** Their sites; unknown ones left in. */
export const sitesGraded = (data: CaseNote, grade: Grade): (string | undefined)[] =>
  lesionsGraded(data, grade).map(({ value }) => known(value.site));

/**
 * The motion of a joint that goes with a grade of its lesion: of the same side, with no excision between them, and the
 * nearest in time; without a time of the grade, the last before treatment. Several where they cannot be told apart; none
 * where it is long before or after the grade.
 */
export function motionsAt(note: Note, grade: Grade, lesion: Entry<Lesion>, joint: string): Entry<Motion>[] {
  const { occasion } = grade;
  const side = grade.side ?? oneSide(lesion.value);
  const motions = motionsOf(note, joint, side);
  if (side === undefined && lesion.value.side !== 'both' && sidesOf(motions).size > 1) return [];
  if (!occasion) {
    return lastOf(note, motions.filter(isPreoperative(note, lesion)));
  }
  const period = periodOf(note, lesion, occasion);
  const apart = (periods(note, lesion, motions).get(period) ?? []).map((motion) => ({
    motion,
    days: daysBetween(note, motion, occasion),
  }));
  const nearest = Math.min(...apart.map(({ days }) => days));
  const isTooFar = nearest > gradeToMotion.days && nearest < Number.POSITIVE_INFINITY;
  return isTooFar ? [] : apart.filter(({ days }) => days === nearest).map(({ motion }) => motion);
}

/** The motions by the period between excisions of a lesion that they are of, where that is certain. */
function periods(note: Note, lesion: Entry<Lesion>, motions: readonly Entry<Motion>[]): Periods {
  const known = periodsOf(lesion).get(motions);
  if (known) return known;
  const found = new Map<string | undefined, Entry<Motion>[]>();
  for (const motion of motions) {
    const period = periodOf(note, lesion, motion);
    const others = found.get(period);
    if (others) others.push(motion);
    else if (period !== undefined) found.set(period, [motion]);
  }
  periodsOf(lesion).set(motions, found);
  return found;
}

type Periods = ReadonlyMap<string | undefined, readonly Entry<Motion>[]>;

/** Many grades of one lesion are compared with the same motions. */
const periodsOf = once((_lesion: Entry<Lesion>) => new Map<readonly Entry<Motion>[], Periods>());

const sidesOf = once(
  (motions: readonly Entry<Motion>[]): Set<unknown> =>
    new Set(motions.map(({ value }) => known(value.side)).filter((side) => side !== undefined)),
);

/** Left or right, where the lesion is on one side. */
export const oneSide = ({ side }: Pick<Lesion, 'side'>): string | undefined =>
  side === 'left' || side === 'right' ? side : undefined;

/** The entries than which none is certainly later. */
export const lastOf = (note: Note, motions: readonly Entry<Motion>[]): Entry<Motion>[] =>
  motions.filter(
    (motion) => !motions.some((other) => (lag(note.timeline, pointOf(motion), pointOf(other))?.earliest ?? 0) > 0),
  );

/** The longest that can lie between two entries, in days. */
function daysBetween(note: Note, a: Entry<Motion>, b: Entry<{ readonly id?: string }>): number {
  const { earliest, latest } = lag(note.timeline, pointOf(a), pointOf(b)) ?? {};
  const open = Number.POSITIVE_INFINITY;
  return Math.max(Math.abs(earliest ?? open), Math.abs(latest ?? open));
}
