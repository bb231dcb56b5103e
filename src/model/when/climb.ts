/** Which time hangs on which: from any point one can climb to the calendar, or to a point without a time. */

import { dayNumber, daysOf, moveByCalendar } from './calendar';
import { HERE, plus } from './lag';
import type { Bounds, Offset, RelativeTime, When } from './shape';

/** A named point (anchor word or id), or the time of an entry without a name. */
export type Point = string | When;

/** The points of a note with one reading of what `surgery` means. */
export interface Tree {
  readonly points: ReadonlyMap<string, When | undefined>;
  readonly aliases: ReadonlyMap<string, string>;
  /** What a point cannot be earlier than, by the one name of that point. */
  readonly notBefore: ReadonlyMap<string, string>;
  /** Names that date each other in a circle. They hang on nothing. */
  readonly cycles: readonly (readonly string[])[];
  /** Every way that has been climbed: the rules of a note ask for the same ones again and again. */
  readonly climbed: Map<Point, Way>;
}

/** The way from a point up to what it hangs on. */
export interface Way {
  /** The point itself first. */
  readonly rungs: readonly Rung[];
  /** The day numbers between which each rung lies; undefined for all of them when the top has no date. */
  readonly positions: readonly (Bounds<number> | undefined)[];
  /** The rungs that cannot be earlier than another point. */
  readonly bound: readonly BoundRung[];
  /** The point has a position, and all above it are single days: from any other such point one counts by the calendar. */
  readonly isSettled: boolean;
}

/** One stop on the way up: the offset leads from here down to the point where the climb began. */
export interface Rung {
  readonly name: string | undefined;
  readonly when: When | undefined;
  readonly reach: Bounds<Offset>;
}

/** A rung, and the name of the point that it is not before. */
export interface BoundRung {
  readonly floor: string;
  readonly reach: Bounds<Offset>;
}

/** Puts the points together and finds the circles, so that every later climb ends. */
export function plantTree(facts: Pick<Tree, 'points' | 'aliases' | 'notBefore'>): Tree {
  const notBefore = new Map<string, string>();
  for (const [point, floor] of facts.notBefore) {
    const name = nameOf(facts, point);
    if (!notBefore.has(name)) notBefore.set(name, floor);
  }
  const tree = { ...facts, notBefore, climbed: new Map(), cycles: [] };
  return { ...tree, cycles: findCycles(tree) };
}

/** The one name of a point that has several. */
export function nameOf(tree: Pick<Tree, 'aliases'>, name: string): string {
  // Most have one.
  if (!tree.aliases.has(name)) return name;
  const seen = new Set<string>();
  let current = name;
  for (let next = tree.aliases.get(current); next !== undefined && !seen.has(next); next = tree.aliases.get(current)) {
    seen.add(next);
    current = next;
  }
  return current;
}

/** The way from a point up to what it hangs on. */
export function wayUp(tree: Tree, point: Point): Way {
  const known = tree.climbed.get(point);
  if (known) return known;
  const way = typeof point === 'string' ? wayFrom(tree, nameOf(tree, point)) : wayAbove(tree, undefined, point);
  tree.climbed.set(point, way);
  return way;
}

/** The way of a name is that of its time: mostly that has been climbed already, or soon will be. */
function wayFrom(tree: Tree, name: string): Way {
  const when = tree.points.get(name);
  if (when === undefined || (isRelative(when) && !hangs(tree, name, when))) return wayAbove(tree, name, when);
  const way = wayUp(tree, when);
  const own = { name, when, reach: STILL };
  const floor = tree.notBefore.get(name);
  return {
    ...way,
    rungs: way.rungs.length > 1 ? [own, ...way.rungs.slice(1)] : [own],
    bound: floor === undefined ? way.bound : [{ floor, reach: STILL }, ...way.bound],
  };
}

/** The way of a time, step by step. */
function wayAbove(tree: Tree, name: string | undefined, when: When | undefined): Way {
  const rungs = climb(tree, name, when);
  const positions = positionsOf(rungs);
  return { rungs, positions, bound: boundOf(tree, rungs), isSettled: isSettled(positions) };
}

function isSettled(positions: Way['positions']): boolean {
  for (let index = 1; index < positions.length; index++) if (!isExact(positions[index])) return false;
  return positions[0] !== undefined;
}

function boundOf({ notBefore }: Tree, rungs: readonly Rung[]): readonly BoundRung[] {
  let bound = unbound;
  for (const { name, reach } of rungs) {
    const floor = name === undefined ? undefined : notBefore.get(name);
    if (floor !== undefined) bound = [...bound, { floor, reach }];
  }
  return bound;
}

/** Of most points nothing is known but their times. */
const unbound: readonly BoundRung[] = [];

/** From a point to itself. */
const STILL: Bounds<Offset> = { earliest: HERE, latest: HERE };

function climb(tree: Tree, point: string | undefined, time: When | undefined): Rung[] {
  const rungs: Rung[] = [];
  let [name, when, reach] = [point, time, STILL];
  for (;;) {
    rungs.push({ name, when, reach });
    if (!isRelative(when) || (name !== undefined && !hangs(tree, name, when))) return rungs;
    reach = rungs.length === 1 ? when : added(when, reach);
    name = nameOf(tree, when.anchor);
    when = tree.points.get(name);
  }
}

const added = (a: Bounds<Offset>, b: Bounds<Offset>): Bounds<Offset> => ({
  earliest: a.earliest && b.earliest && plus(a.earliest, b.earliest),
  latest: a.latest && b.latest && plus(a.latest, b.latest),
});

function positionsOf(rungs: readonly Rung[]): readonly (Bounds<number> | undefined)[] {
  const positions: (Bounds<number> | undefined)[] = [];
  let position: Bounds<number> | undefined;
  for (let index = rungs.length - 1; index >= 0; index -= 1) {
    const when = rungs[index]?.when;
    position = when && (isRelative(when) ? position && moved(position, when) : calendarPosition(when));
    positions[index] = position;
  }
  return positions;
}

/** Whether a position is one day, and not a span of days. */
export function isExact(position: Bounds<number> | undefined): boolean {
  return position?.earliest !== undefined && position.earliest === position.latest;
}

/** Whether a time is counted from something else in the note. */
export function isRelative(when: When | undefined): when is RelativeTime {
  return when !== undefined && 'anchor' in when;
}

function calendarPosition(when: Exclude<When, RelativeTime>): Bounds<number> | undefined {
  if (when.kind === 'answer') return undefined;
  const earliest = when.earliest === undefined ? undefined : dayNumber(when.earliest);
  // Most dates are one day.
  if (when.latest === when.earliest) return { earliest, latest: earliest };
  return { earliest, latest: when.latest === undefined ? undefined : dayNumber(when.latest) };
}

/** Months go by the calendar only from an exact date: anything else would lend a month a length it may not have. */
function moved(from: Bounds<number>, by: Bounds<Offset>): Bounds<number> {
  const move = isExact(from) ? moveByCalendar : (day: number, offset: Offset) => day + daysOf(offset);
  return {
    earliest: from.earliest !== undefined && by.earliest ? move(from.earliest, by.earliest) : undefined,
    latest: from.latest !== undefined && by.latest ? move(from.latest, by.latest) : undefined,
  };
}

/** `day 0` of the index event is no circle: it says that the event is where counting begins. */
function hangs(tree: Tree, name: string, when: RelativeTime): boolean {
  const isDayZero = when.kind === 'from-index' && isHere(when) && nameOf(tree, when.anchor) === name;
  return !isDayZero && !tree.cycles.some((cycle) => cycle.includes(name));
}

function isHere({ earliest, latest }: Bounds<Offset>): boolean {
  return isNone(earliest) && isNone(latest);
}

const isNone = (offset: Offset | undefined): boolean => offset?.months === 0 && offset.days === 0;

function findCycles(tree: Tree): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of tree.points.keys()) {
    // What hangs on nothing ends every climb.
    if (!isRelative(tree.points.get(start))) continue;
    const path: string[] = [];
    let name: string | undefined = nameOf(tree, start);
    while (name !== undefined && !done.has(name)) {
      done.add(name);
      path.push(name);
      name = parentOf(tree, name);
    }
    const again = name === undefined ? -1 : path.indexOf(name);
    if (again >= 0) cycles.push(path.slice(again));
  }
  return cycles;
}

function parentOf(tree: Tree, name: string): string | undefined {
  const when = tree.points.get(name);
  return isRelative(when) && hangs(tree, name, when) ? nameOf(tree, when.anchor) : undefined;
}
