/** What is discussed: each excision that is ahead, else those that are over, else whether one makes sense. */
import { type PlaceOperated, placesOfLesions, placesOperated } from '../../clinical/beforeOperation';
import { excisions, type Operation } from '../../clinical/excision';
import { guidanceDay, timeOfPlanned, writtenDay } from '../../clinical/guidanceDay';
import { isExcision, plannedExcisions } from '../../clinical/invasive';
import { worseningPalsies } from '../../clinical/nerve';
import { isPublished } from '../../clinical/published';
import { inOneLine, inWords, withDetail } from '../../knowledge/guidanceText';
import { type Entry, entries } from '../../model/access';
import { pointOf } from '../../model/axis';
import type { Note } from '../../model/note';
import type { Point } from '../../model/timeline';
import { placeText } from '../motionText';

export interface Occasion {
  /** `open`: no excision is recorded. */
  readonly standing: 'ahead' | 'over' | 'open';
  readonly excision?: Entry<Operation>;
  /** The day up to which one counts where no excision is recorded, as it is written. */
  readonly day?: string;
  /** The time at which one asks; undefined where the note does not tell. */
  readonly point: Point | undefined;
  readonly places: readonly PlaceOperated[];
}

export function occasionsOf(note: Note, today: string): Occasion[] {
  const ahead = plannedExcisions(note);
  if (ahead.length > 0) {
    return ahead.map((excision) => occasion(note, 'ahead', excision, timeOfPlanned(note, today, excision)));
  }
  const over = excisions(note.data);
  if (over.length > 0) return over.map((excision) => occasion(note, 'over', excision, pointOf(excision)));
  const places = placesOfLesions(note.data);
  if (places.length === 0 || isPublished(note.data) || isCalledOff(note)) return [];
  const day = writtenDay(note, today);
  return [{ standing: 'open', point: guidanceDay(note, today), places, ...(day !== undefined && { day }) }];
}

const occasion = (
  { data }: Note,
  standing: Occasion['standing'],
  excision: Entry<Operation>,
  point: Point | undefined,
): Occasion => ({ standing, excision, point, places: placesOperated(data, excision.value) });

/** An excision will not be done; only a nerve that gets worse raises the question again. */
const isCalledOff = (note: Note): boolean =>
  entries(note.data, 'surgery').some(({ value }) => isExcision(value)) && worseningPalsies(note).length === 0;

/** What tells an operation from the others: its name in the note, and where it is. */
export function nameOf({ excision, places }: Occasion): string {
  const { id, type = 'ho_excision', when } = excision?.value ?? {};
  const [first] = places;
  if (id === undefined)
    return inOneLine([first ? placeText(first) : inWords(type), ...(when === undefined ? [] : [when])]);
  return withDetail(
    id,
    inOneLine([...new Set(places.flatMap(({ site, side }) => [inWords(site), side ?? []].flat()))]),
  );
}
