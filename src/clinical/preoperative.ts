/** What was found before an excision, and so tells of the joint as the bone left it. */
import type { Entry } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { once, onceOfTwo } from '../model/once';
import { type Lag, lag } from '../model/timeline';
import { excisions, type Operation } from './excision';
import { type Lesion, lesionsOperated } from './lesions';
import { isPlanned } from './operations';

/** The excisions of a lesion that are not still ahead; one that names no lesion may be of any. */
const excisionsDone = onceOfTwo((note: Note, lesion: Entry<Lesion>): readonly Entry<Operation>[] =>
  excisions(note.data).filter((excision) => {
    const meant = lesionsOperated(note.data, excision.value);
    const isOfIt = meant.length === 0 || meant.some(({ path }) => path[1] === lesion.path[1]);
    return isOfIt && !isPlanned(note, excision);
  }),
);

/** Tells the entries that certainly lie before every excision of a lesion. On the operating table is neither. */
export function isPreoperative(note: Note, lesion: Entry<Lesion>): (entry: Dated) => boolean {
  const done = excisionsDone(note, lesion);
  return (entry) => done.every((excision) => sideOf(note, excision, entry) === 'before');
}

/**
 * Between which excisions of a lesion an entry lies; undefined where that is not certain. Between entries of one period
 * no excision of the lesion may lie.
 */
export function periodOf(note: Note, lesion: Entry<Lesion>, entry: Dated): string | undefined {
  const sides = excisionsDone(note, lesion).map((excision) => sideOf(note, excision, entry));
  return sides.includes(undefined) ? undefined : sides.join();
}

type Dated = Entry<{ readonly id?: string }>;
type Side = 'before' | 'after' | undefined;

/** On which side of an excision an entry certainly lies; worked out once, since it is asked of every two entries. */
function sideOf(note: Note, excision: Entry<Operation>, entry: Dated): Side {
  const known = sides(excision);
  const point = pointOf(entry);
  const side = known.has(point) ? known.get(point) : readSide(note, pointOf(excision), point);
  known.set(point, side);
  return side;
}

const sides = once((_excision: Entry<Operation>) => new Map<string, Side>());

function readSide({ timeline }: Note, excision: string, point: string): Side {
  if (isAhead(lag(timeline, point, excision))) return 'before';
  return isAhead(lag(timeline, excision, point)) ? 'after' : undefined;
}

/** Whether a point is certainly not passed, and not known to be the very same moment. */
const isAhead = (distance: Lag | undefined): boolean =>
  distance?.earliest !== undefined && distance.earliest >= 0 && distance.latest !== 0;
