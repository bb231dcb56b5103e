/** Where an operation stands: called off, done, still ahead; and the one that started it all. */

import type { CaseNote } from '../knowledge/index';
import { type Entry, entries } from '../model/access';
import { pointOf, roleOf } from '../model/axis';
import type { Note } from '../model/note';
import { once } from '../model/once';
import { lag } from '../model/timeline';
import type { Operation } from './excision';
import { isPublished } from './published';

const isCalledOff = ({ status }: Operation): boolean => status === 'cancelled' || status === 'declined';

/** All operations that are not called off. */
export const operations = once((data: CaseNote): readonly Entry<Operation>[] =>
  entries(data, 'surgery').filter(({ value }) => !isCalledOff(value)),
);

/** Those that started the ossification or belong to the injury. */
export const indexOperations = once((data: CaseNote): readonly Entry<Operation>[] =>
  operations(data).filter((operation) => roleOf(operation) === 'index'),
);

/** Whether an operation for the ossification is done. */
export const isOperatedOn = (data: CaseNote): boolean =>
  entries(data, 'surgery').some((operation) => operation.value.status === 'done' && roleOf(operation) === 'ho');

/**
 * Whether an operation is still ahead: planned, or without a status and not certainly before the day of the note. In a
 * published case nothing is.
 */
export function isPlanned(note: Note, operation: Entry<Operation>): boolean {
  const { status } = operation.value;
  if (isPublished(note.data)) return false;
  return status === 'planned' || (status === undefined && !isBeforeNote(note, operation));
}

function isBeforeNote({ data, timeline, readTime }: Note, operation: Entry<Operation>): boolean {
  const day = readTime(data.note_date ?? '');
  const sinceThen = day.ok ? lag(timeline, pointOf(operation), day.when) : undefined;
  return sinceThen?.earliest !== undefined && sinceThen.earliest > 0;
}
