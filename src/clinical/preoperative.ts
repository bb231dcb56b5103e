/** What was found before an excision, and so tells of the joint as the bone left it. */
import type { Entry } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { type Lag, lag } from '../model/timeline';
import { excisions, type Operation } from './excision';
import { type Lesion, lesionsOperated } from './lesions';
import { isPlanned } from './operations';

/** The excisions of a lesion that are not still ahead; one that names no lesion may be of any. */
const excisionsDone = (note: Note, lesion: Entry<Lesion>): Entry<Operation>[] =>
  excisions(note.data).filter((excision) => {
    const meant = lesionsOperated(note.data, excision.value);
    const isOfIt = meant.length === 0 || meant.some(({ path }) => path[1] === lesion.path[1]);
    return isOfIt && !isPlanned(note, excision);
  });

/** Whether an entry certainly lies before every excision of a lesion. On the operating table is neither before nor after. */
export const isPreoperative = (note: Note, lesion: Entry<Lesion>, entry: Entry<{ readonly id?: string }>): boolean =>
  excisionsDone(note, lesion).every((excision) => isAhead(lag(note.timeline, pointOf(entry), pointOf(excision))));

/** Whether no excision of the lesion may lie between two entries: both before it, or both after. */
export const areOnOneSide = (
  note: Note,
  lesion: Entry<Lesion>,
  ...both: readonly Entry<{ readonly id?: string }>[]
): boolean =>
  excisionsDone(note, lesion).every(
    (excision) =>
      both.every((entry) => isAhead(lag(note.timeline, pointOf(entry), pointOf(excision)))) ||
      both.every((entry) => isAhead(lag(note.timeline, pointOf(excision), pointOf(entry)))),
  );

/** Whether a point is certainly not passed, and not known to be the very same moment. */
const isAhead = (distance: Lag | undefined): boolean =>
  distance?.earliest !== undefined && distance.earliest >= 0 && distance.latest !== 0;
