/** Whether bone came back, by which definition, and who looked for it. */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, fields, isAnswer, known } from '../model/access';
import type { Note } from '../model/note';
import { isFoundBefore } from './beforeOperation';
import { excisions, type Operation } from './excision';
import { isPlanned } from './operations';

export type Visit = ReturnType<typeof entries<'follow_up'>>[number]['value'];

const recurrences: readonly unknown[] = ['radiographic', 'symptomatic', 'reoperated', 'kind_not_stated'];

/** Whether bone came back, as far as a visit tells. */
export const hasRecurred = ({ recurrence }: Visit): boolean => recurrences.includes(recurrence);

/** Whether the series says what counts as recurrence. */
export const isRecurrenceDefined = (data: CaseNote): boolean => {
  const { recurrence_definition, protocol } = fields(data, 'series');
  return (known(recurrence_definition) ?? known(protocol)) !== undefined;
};

/** The excisions that are over, by their status or their time; not those of which that is expressly not known. */
export const excisionsDone = (note: Note): Entry<Operation>[] =>
  excisions(note.data).filter((excision) => !isAnswer(excision.value.status) && !isPlanned(note, excision));

/** The visits that have a time and are not certainly of before an operation that is over. */
export const visitsAfter = (note: Note, operation: Entry<Operation>): Entry<Visit>[] =>
  entries(note.data, 'follow_up').filter(
    (visit) => visit.value.when !== undefined && !isFoundBefore(note, visit, operation),
  );
