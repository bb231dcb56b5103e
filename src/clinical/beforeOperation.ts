/** What is known before an operation, and where the operation works. */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { once, onceOfTwo } from '../model/once';
import { lag } from '../model/timeline';
import { isBefore, motionsOf } from './arcs';
import type { Operation } from './excision';
import { lesionsOperated } from './lesions';
import type { Motion } from './motion';
import { isPlanned } from './operations';

/**
 * Whether a finding is from before an operation. Of one that is still ahead that is what is not certainly later; of one
 * that is over, what is certainly not later and not of the very same moment, as on the operating table.
 */
export function isFoundBefore(note: Note, finding: Finding, operation: Entry<Operation>): boolean {
  const known = foundBefore(operation);
  const point = pointOf(finding);
  const isOne = known.get(point) ?? isAhead(note, point, operation);
  known.set(point, isOne);
  return isOne;
}

type Finding = Entry<{ readonly id?: string }>;

/** By the names of the findings: several rules ask for the same ones. */
const foundBefore = once((_operation: Entry<Operation>) => new Map<string, boolean>());

function isAhead(note: Note, finding: string, operation: Entry<Operation>): boolean {
  if (isPlanned(note, operation)) return !isBefore(note, pointOf(operation), finding);
  const distance = lag(note.timeline, finding, pointOf(operation));
  return distance?.earliest !== undefined && distance.earliest >= 0 && distance.latest !== 0;
}

/** A joint or region, and its side where the note tells. */
export interface PlaceOperated {
  readonly site: string;
  readonly side: 'left' | 'right' | undefined;
}

/**
 * Where an operation works: at the lesions it means, else at its own site, else where all lesions are. A lesion on both
 * sides is two places, unless the operation is on one of them.
 */
export const placesOperated = onceOfTwo((data: CaseNote, operation: Operation): readonly PlaceOperated[] => {
  const meant = lesionsOperated(data, operation).map(({ value }) => value);
  const sites = new Set(entries(data, 'lesions').map(({ value }) => known(value.site)));
  const [usual] = sites;
  const site = known(operation.site) ?? (sites.size === 1 ? usual : undefined);
  const places = meant.length > 0 ? meant : [{ site, side: undefined }];
  return places.flatMap((place) => onSides(known(place.site) ?? site, sidesOf(operation.side) ?? sidesOf(place.side)));
});

type Sides = readonly ('left' | 'right')[];

/** Where the lesions are: each joint or region, and its side where the note tells. */
export const placesOfLesions = (data: CaseNote): PlaceOperated[] =>
  entries(data, 'lesions').flatMap(({ value }) => onSides(known(value.site), sidesOf(value.side)));

const onSides = (site: string | undefined, sides: Sides | undefined): PlaceOperated[] =>
  site === undefined ? [] : (sides ?? [undefined]).map((side) => ({ site, side }));

function sidesOf(side: string | undefined): Sides | undefined {
  if (side === 'both') return ['left', 'right'];
  return side === 'left' || side === 'right' ? [side] : undefined;
}

/** Whether an operation works at an elbow. */
export const isAtElbow = (data: CaseNote, operation: Operation): boolean =>
  placesOperated(data, operation).some(({ site }) => site === 'elbow');

/**
 * The motion of a place from before an operation. None where the side of the operation is not known, and both sides
 * were measured: one of them may be the healthy one.
 */
export const motionsBefore = (note: Note, operation: Entry<Operation>, place: PlaceOperated): Entry<Motion>[] =>
  motionsAt(note, place).filter((motion) => isFoundBefore(note, motion, operation));

/** The same from any time. */
export function motionsAt(note: Note, { site, side }: PlaceOperated): readonly Entry<Motion>[] {
  const motions = motionsOf(note, site, side);
  const sides = new Set(motions.map(({ value }) => known(value.side)));
  return side === undefined && sides.size > 1 ? [] : motions;
}
