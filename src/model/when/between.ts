/** The interval between two points of one tree: by what they share, by the calendar, and by what is known of their order. */

import { isExact, type Point, type Rung, type Tree, type Way, wayUp } from './climb';
import { extended, type LagEnd, lengthOf, longer, minus, mirrored, shorter } from './lag';
import type { Bounds, Offset } from './shape';

/** The lag in the tree, narrowed by what is known about the order of points. */
export function boundedLag(tree: Tree, from: Point, to: Point): Bounds<LagEnd> | undefined {
  const ends = treeLag(tree, from, to);
  const [start, end] = [wayUp(tree, from), wayUp(tree, to)];
  if (isUnbound(start, end) || (areInCalendar(start, end) && areDays(start, end))) return ends;
  const least = leastLag(tree, from, to);
  const most = leastLag(tree, to, from);
  const narrow = {
    earliest: longer(ends?.earliest, least),
    latest: shorter(ends?.latest, most && mirrored(most)),
  };
  // Times that contradict the known order are a finding for a rule; here they stay as they were written.
  return isBackwards(narrow) ? ends : narrow;
}

const isUnbound = (a: Way, b: Way): boolean => a.bound.length + b.bound.length === 0;

/** Between two single days there is nothing to narrow: either the days are in order, or they contradict it. */
const areDays = (a: Way, b: Way): boolean => isExact(a.positions[0]) && isExact(b.positions[0]);

function isBackwards({ earliest, latest }: Bounds<LagEnd>): boolean {
  return earliest !== undefined && latest !== undefined && lengthOf(earliest) > lengthOf(latest);
}

/** The interval by way of what two points share: another point, or the calendar. */
function treeLag(tree: Tree, from: Point, to: Point): Bounds<LagEnd> | undefined {
  const ways = [wayUp(tree, from), wayUp(tree, to)] as const;
  if (areInCalendar(...ways)) return calendarLag(ways[0].positions[0], ways[1].positions[0]);
  const [{ rungs: up, positions: upPositions }, { rungs: down, positions: downPositions }] = ways;
  // Plain loops: rules ask for hundreds of intervals.
  for (let start = 0; start < up.length; start++) {
    const end = rungOf(down, up[start]?.name);
    if (end < 0) continue;
    const isSame = start === 0 && end === 0;
    if (isSame || !isExact(upPositions[start])) return offsetLag(up[start]?.reach, down[end]?.reach);
    break;
  }
  return calendarLag(upPositions[0], downPositions[0]);
}

/** Whether two points that are not the same one lie in the calendar, and share no point that is not a single day. */
const areInCalendar = (a: Way, b: Way): boolean =>
  a.isSettled && b.isSettled && (a.rungs[0]?.name === undefined || a.rungs[0].name !== b.rungs[0]?.name);

function rungOf(rungs: readonly Rung[], name: string | undefined): number {
  if (name === undefined) return -1;
  for (let index = 0; index < rungs.length; index++) if (rungs[index]?.name === name) return index;
  return -1;
}

function offsetLag(from: Bounds<Offset> | undefined, to: Bounds<Offset> | undefined): Bounds<LagEnd> | undefined {
  if (!from || !to) return undefined;
  return {
    earliest: to.earliest && from.latest && minus(to.earliest, from.latest),
    latest: to.latest && from.earliest && minus(to.latest, from.earliest),
  };
}

function calendarLag(from: Bounds<number> | undefined, to: Bounds<number> | undefined): Bounds<LagEnd> | undefined {
  return from && to && { earliest: between(from.latest, to.earliest), latest: between(from.earliest, to.latest) };
}

function between(from: number | undefined, to: number | undefined): LagEnd | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** How late one point must at least be after another, because something it hangs on is not before that other. */
function leastLag(tree: Tree, from: Point, to: Point): LagEnd | undefined {
  let most: LagEnd | undefined;
  for (const { floor, reach } of wayUp(tree, to).bound) {
    const least = treeLag(tree, from, floor)?.earliest;
    most = longer(most, least && reach.earliest && extended(least, reach.earliest));
  }
  return most;
}

/** Whether one point certainly lies before another, where that can be told without working out the interval. */
export function isEarlier(tree: Tree, from: Point, to: Point): boolean | undefined {
  const [start, end] = [wayUp(tree, from), wayUp(tree, to)];
  if (!areInCalendar(start, end) || !(isUnbound(start, end) || areDays(start, end))) return undefined;
  const [latest, earliest] = [start.positions[0]?.latest, end.positions[0]?.earliest];
  return latest !== undefined && earliest !== undefined && latest < earliest;
}
