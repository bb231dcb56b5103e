/** What a film without bone means in a patient with symptoms: it depends on how long after day 0 it was (L64). */
import { lengthInWords } from '../../clinical/elapsed';
import { firstWeeksAt } from '../../clinical/firstWeeks';
import type { Study } from '../../clinical/imaging';
import type { Entry } from '../../model/access';
import { pointOf } from '../../model/axis';
import type { Note } from '../../model/note';
import { lag } from '../../model/timeline';
import type { Statement } from '../guidance';
import { filled } from '../statement';
import { studyPlaces, studyText } from '../studyText';

export function cleanFilm(note: Note, film: Entry<Study>): Statement {
  const side = firstWeeksAt(note, pointOf(film));
  const since = lag(note.timeline, 'index', pointOf(film));
  const study = studyText(film);
  const from = studyPlaces(film, 'ho_present');
  if (side === 'out') return filled('question', 'S19.clean', { study }, from);
  if (side === 'uncertain' || !since) return filled('question', 'L64.when', { study }, from);
  return filled('question', 'L64.repeat', { study, elapsed: lengthInWords(since) }, [...from, ['cause', 'when']]);
}
