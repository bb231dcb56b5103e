/** What must be known of each complication. */
import { entries } from '../../model/access';
import type { Note } from '../../model/note';
import { isOperatedOn } from '../operations';
import { therapies } from '../therapies';
import type { EntryOf, Place, SectionNeeds } from './condition';

type Complication = EntryOf<'complications'>;

const operationsDone = ({ data }: Note) => entries(data, 'surgery').filter(({ value }) => value.status === 'done');

const isOne = ({ value: { type } }: Place<Complication>): boolean => type !== 'none';

/** Whether it certainly came after an operation: it says so, or nothing else was done. */
function isSurgical({ note, value: { after } }: Place<Complication>): boolean {
  const operations = operationsDone(note);
  if (after !== undefined) return operations.some(({ value }) => value.id === after);
  return operations.length > 0 && therapies(note.data).length === 0;
}

export const complications: SectionNeeds<Complication> = {
  section: ({ data }) => isOperatedOn(data),
  fields: {
    after: (place) => isOne(place) && operationsDone(place.note).length + therapies(place.note.data).length > 1,
    grade: (place) => isOne(place) && isSurgical(place),
  },
};
