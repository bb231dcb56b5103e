/** Fractures and osteotomies that have not healed. */
import { type Entry, entries, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { compare, lag, type Point } from '../model/timeline';
import { hasCause } from './causes';
import { oldFractureStatus } from './thresholds';
import { isMisfit } from './unreadable';

export type Fracture = ReturnType<typeof entries<'fractures'>>[number]['value'];

const open: readonly unknown[] = ['unhealed', 'healing', 'delayed_union', 'nonunion'];

/**
 * The fractures that are not united, as last known at an event: what was seen certainly later does not count.
 * @param event left out, as last known at all
 */
export const openFractures = (note: Note, event?: Point): Entry<Fracture>[] =>
  lastFractures(note, event).filter(isOpen);

export const isOpen = ({ value }: Entry<Fracture>): boolean => open.includes(value.status);

/** Every fracture as last known at an event; left out, as last known at all. */
export function lastFractures(note: Note, event?: Point): Entry<Fracture>[] {
  const seen = entries(note.data, 'fractures').filter((fracture) => !isLater(note, fracture, event));
  return seen.filter((fracture, index) => !seen.slice(index + 1).some((later) => isSame(fracture, later)));
}

const fresh: readonly unknown[] = ['unhealed', 'healing'];

/** Whether a fracture was last seen fresh or healing, and that certainly long before an event. */
export function mayHaveHealed(note: Note, fracture: Entry<Fracture>, event: Point): boolean {
  const ahead = lag(note.timeline, pointOf(fracture), event);
  const isOld = ahead !== undefined && compare(ahead, { days: oldFractureStatus.days + 1 }) === 'reached';
  return isOld && fresh.includes(fracture.value.status);
}

const isLater = (note: Note, fracture: Entry<Fracture>, event: Point | undefined): boolean => {
  const since = event === undefined ? undefined : lag(note.timeline, event, pointOf(fracture));
  return since?.earliest !== undefined && since.earliest > 0;
};

/** A later entry on the same bone of the same side tells how it went on. */
const isSame = ({ value: a }: Entry<Fracture>, { value: b }: Entry<Fracture>): boolean =>
  a.bone !== undefined && a.bone === b.bone && a.site === b.site && a.side === b.side && a.kind === b.kind;

/**
 * Whether it is not known of a fracture that it has healed or not by an event: none is listed though one is the cause,
 * one has no status, or was last seen fresh long before.
 */
export function isHealingUnknown(note: Note, event: Point): boolean {
  if (note.data.fractures === undefined) {
    return hasCause(note.data, 'fracture', 'fracture_dislocation', 'polytrauma', 'acetabular_surgery');
  }
  return lastFractures(note).some((fracture) => {
    const isTold = known(fracture.value.status) !== undefined || isMisfit(note, [...fracture.path, 'status']);
    return !isTold || mayHaveHealed(note, fracture, event);
  });
}
