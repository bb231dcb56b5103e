/** The axis of a note: the interval between any two of its times, and what keeps them from having one. */

import { closest, distance } from 'fastest-levenshtein';
import { boundedLag, isEarlier } from './when/between';
import { isoDay } from './when/calendar';
import { isRelative, nameOf, type Point, plantTree, type Tree, wayUp } from './when/climb';
import { hull, type Lag, lagOf } from './when/lag';
import { ANCHOR_WORDS, type Bounds, type IsoDate, type When } from './when/shape';
import { LOOSE_ANCHORS } from './when/vocabulary';

export { addDays, addMonths, daysBetween } from './when/calendar';
export type { Point } from './when/climb';
export { compare, type Lag, type LagEnd, type Limit } from './when/lag';

/** What the caller knows about the points besides their times. */
export interface TimelineFacts {
  /** Second names of a point, as `index` for the index operation `sx0`: name -> the name it stands for. */
  readonly aliases?: ReadonlyMap<string, string>;
  /** The operations `surgery` may mean. One: the same point. Several: the span over them. */
  readonly surgery?: readonly string[];
  /** Points that cannot be earlier than another, as onset and index: point -> the point it is not before. */
  readonly notBefore?: ReadonlyMap<string, string>;
}

/** The points of a note, ready to be asked. */
export interface Timeline {
  /** With one of the operations that `surgery` may mean: all that does not hang on `surgery` is the same with any. */
  readonly first: Tree;
  /** The operations that `surgery` may mean. */
  readonly surgery: readonly string[];
  /** The points that others are not before. */
  readonly floors: ReadonlySet<string>;
  /** One tree for each of them, planted when they are asked for: there may be hundreds. */
  readonly trees: () => readonly Tree[];
}

export type AnchorProblem =
  | { readonly kind: 'unknown-anchor'; readonly name: string; readonly suggestion?: string }
  | { readonly kind: 'empty-anchor'; readonly name: string }
  | { readonly kind: 'no-index' };

/**
 * Keys are anchor words and entry ids (an entry without an id may get any made-up key). Undefined = the field is
 * empty. The key `index` must be present when day 0 exists, also if it has no date; without it `day N` is refused.
 */
export function buildTimeline(points: ReadonlyMap<string, When | undefined>, facts: TimelineFacts = {}): Timeline {
  const { aliases = new Map<string, string>(), surgery = [], notBefore = new Map<string, string>() } = facts;
  const [one, ...others] = surgery.length > 0 ? surgery : [undefined];
  const plant = (id: string | undefined): Tree =>
    plantTree({ points, aliases: id === undefined ? aliases : new Map([...aliases, ['surgery', id]]), notBefore });
  const first = plant(one);
  let all: readonly Tree[] | undefined;
  const trees = (): readonly Tree[] => {
    all ??= [first, ...others.map(plant)];
    return all;
  };
  return { first, surgery, floors: new Set(notBefore.values()), trees };
}

/** The trees in which these points may lie elsewhere than in the first one, with that one. */
function treesFor({ first, surgery, floors, trees }: Timeline, ...points: readonly Point[]): readonly Tree[] {
  if (surgery.length < 2) return [first];
  const isSame = first.cycles.length === 0 && ![...points, ...floors].some((point) => hangsOnSurgery(first, point));
  return isSame ? [first] : trees();
}

const hangsOnSurgery = (tree: Tree, point: Point): boolean =>
  point === 'surgery' || wayUp(tree, point).rungs.some(({ when }) => isFromSurgery(when));

const isFromSurgery = (when: When | undefined): boolean => isRelative(when) && when.anchor === 'surgery';

/** The interval from one point to another; undefined when nothing connects them. */
export function lag(timeline: Timeline, from: Point, to: Point): Lag | undefined {
  let ends = boundedLag(timeline.first, from, to);
  // Mostly there is one: rules ask for hundreds of intervals.
  if (timeline.surgery.length > 1) {
    for (const tree of treesFor(timeline, from, to).slice(1)) {
      const next = boundedLag(tree, from, to);
      ends = ends && next && hull(ends, next);
    }
  }
  return ends && lagOf(ends);
}

/** Whether one point certainly lies before another: most of what rules ask of two times. */
export function isCertainlyBefore(timeline: Timeline, from: Point, to: Point): boolean {
  const told = timeline.surgery.length < 2 ? isEarlier(timeline.first, from, to) : undefined;
  if (told !== undefined) return told;
  const between = lag(timeline, from, to);
  return between?.earliest !== undefined && between.earliest > 0;
}

/** The calendar days between which a point lies; undefined when it has no place in the calendar. */
export function dateOf(timeline: Timeline, point: Point): Bounds<IsoDate> | undefined {
  const all = treesFor(timeline, point).map((tree) => wayUp(tree, point).positions[0]);
  const earliest = all.map((position) => position?.earliest);
  const latest = all.map((position) => position?.latest);
  // Whole days outwards: four hours before a day may still be the day before.
  const dates = {
    earliest: allKnown(earliest) ? isoDay(Math.floor(Math.min(...earliest))) : undefined,
    latest: allKnown(latest) ? isoDay(Math.ceil(Math.max(...latest))) : undefined,
  };
  return dates.earliest === undefined && dates.latest === undefined ? undefined : dates;
}

/** Birth, counted back from the point at which an age of `from` to `to` completed months was noted. */
export function birthBefore(anchor: string, age: { readonly from: number; readonly to: number }): When {
  const earliest = { months: -(age.to + 1), days: 1 };
  return { kind: 'from-anchor', anchor, earliest, latest: { months: -age.from, days: 0 } };
}

/** The names of points that date each other in a circle, each circle once. */
export function circlesIn(timeline: Timeline): (readonly string[])[] {
  const circles = treesOf(timeline).flatMap(({ cycles }) => cycles);
  return [...new Map(circles.map((names) => [names.join(), names])).values()];
}

/** The trees that may differ: with none that counts from `surgery`, the first stands for all. */
function treesOf({ first, surgery, trees }: Timeline): readonly Tree[] {
  if (surgery.length < 2) return [first];
  return [...first.points.values()].some(isFromSurgery) ? trees() : [first];
}

/** What is wrong with the anchor of one time, also that of an entry without a name. */
export function anchorProblem(timeline: Timeline, when: When): AnchorProblem | undefined {
  const trees = isFromSurgery(when) ? timeline.trees() : [timeline.first];
  return trees.map((tree) => problemOf(tree, when)).find((problem) => problem !== undefined);
}

/** The operations that `surgery` may mean in a time; with more than one it is a span over them. */
export const surgeryCandidates = ({ surgery }: Timeline): readonly string[] => surgery;

function problemOf(tree: Tree, when: When): AnchorProblem | undefined {
  if (!isRelative(when)) return undefined;
  // Day 0 exists without a date, so an empty index is no obstacle; whether it should be dated is another question.
  if (when.anchor === 'index') return hasIndex(tree) ? undefined : { kind: 'no-index' };
  const name = nameOf(tree, when.anchor);
  if (tree.points.get(name)) return undefined;
  if (tree.points.has(name) || isAnchorWord(name)) return { kind: 'empty-anchor', name };
  const suggestion = suggest(tree, name);
  return { kind: 'unknown-anchor', name, ...(suggestion === undefined ? {} : { suggestion }) };
}

function hasIndex(tree: Tree): boolean {
  return tree.points.has('index') || tree.aliases.has('index');
}

function isAnchorWord(name: string): boolean {
  return ANCHOR_WORDS.some((word) => word === name);
}

/** The anchor word that is usually meant, or a name that a slip of the finger turned into the unknown one. */
function suggest(tree: Tree, name: string): string | undefined {
  const meant = LOOSE_ANCHORS.get(name);
  if (meant !== undefined) return meant;
  const names = [...tree.points.keys(), ...ANCHOR_WORDS].filter((known) => /^[a-z]\w*$/.test(known));
  const nearest = closest(name, names);
  return distance(name, nearest) <= (name.length > 4 ? 2 : 1) ? nearest : undefined;
}

function allKnown(values: readonly (number | undefined)[]): values is number[] {
  return values.every((value) => value !== undefined);
}
