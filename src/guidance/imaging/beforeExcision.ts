/** What imaging is for before an excision: a map of the bone (L74), and whether it is stable (S46). */

import type { Operation } from '../../clinical/excision';
import { mayBeGenetic } from '../../clinical/genetic';
import { isOfKind, studiesUntil } from '../../clinical/imaging';
import { plannedExcisions } from '../../clinical/invasive';
import { latest } from '../../clinical/latest';
import { isAlarming } from '../../clinical/nerve';
import { isMapped, studiesByLesion } from '../../clinical/operativeImaging';
import { recordedStudies } from '../../clinical/recordedStudies';
import { inWords } from '../../knowledge/guidanceText';
import { type Entry, entries, known } from '../../model/access';
import { pointOf } from '../../model/axis';
import type { Note } from '../../model/note';
import { stableStatement } from '../stability';
import { filled } from '../statement';
import { studyPlaces, studyText } from '../studyText';
import type { Step } from './ladder';

/** For the first excision that is still ahead; nothing where none is. */
export function beforeExcision(note: Note): Step[] {
  const [excision] = plannedExcisions(note);
  if (!excision) return [];
  return [map(note, excision), ...nerves(note), ...stability(note, excision)];
}

function map(note: Note, excision: Entry<Operation>): Step {
  const type = [...excision.path, 'type'];
  const study = latest(
    note,
    studiesUntil(note, recordedStudies(note.data), pointOf(excision)).filter(({ value }) =>
      isOfKind(value, 'sectional'),
    ),
  );
  return study && isMapped(note, excision)
    ? { statement: filled('shown', 'L74.done', { study: studyText(study) }, studyPlaces(study)) }
    : { statement: filled('question', 'L74.ask', {}, [type]), asks: 'further' };
}

/** Nerves and vessels that suffer: how they lie to the bone. */
const nerves = ({ data }: Note): Step[] =>
  entries(data, 'nerves_vessels')
    .filter((finding) => isAlarming(finding) && known(finding.value.structure) !== undefined)
    .map(({ value: { structure = '' }, path }) => ({
      statement: filled('question', 'L74.nerve', { structure: inWords(structure) }, [
        [...path, 'structure'],
        [...path, 'status'],
      ]),
    }));

/** Asked where any lesion of the operation is not shown to be stable. */
function stability(note: Note, excision: Entry<Operation>): Step[] {
  if (mayBeGenetic(note)) return [];
  const lesions = studiesByLesion(note, excision);
  const shown = lesions.map((studies) => stableStatement(note, studies)).filter((one) => one !== undefined);
  return shown.length === lesions.length
    ? shown.map((statement) => ({ statement }))
    : [{ statement: filled('question', 'S46.ask') }];
}
