/** Care without an operation: whether it was tried before one, and how it went. */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, isAnswer, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { isBefore } from './arcs';
import type { Operation } from './excision';

/** A treatment or an exercise, as far as both say the same. */
export interface Care {
  readonly id?: string;
  readonly response?: string;
}

/** What was done for the ossification: not what is only planned or was declined, and not for another illness. */
export const conservativeCare = (data: CaseNote): Entry<Care>[] => [
  ...entries(data, 'treatment').filter(
    ({ value: { therapy, status, intent } }) =>
      known(therapy) !== undefined &&
      therapy !== 'none' &&
      status !== 'planned' &&
      status !== 'declined' &&
      intent !== 'other_condition',
  ),
  ...entries(data, 'rehabilitation').filter(({ value }) => known(value.type) !== undefined),
];

/** Whether care without an operation came before an operation: what certainly began after it did not. */
export const isTriedBefore = (note: Note, operation: Entry<Operation>): boolean =>
  conservativeCare(note.data).some((care) => !isBefore(note, pointOf(operation), pointOf(care)));

/** Whether it is on record that nothing was tried, and why, or that nobody knows. */
export const isCareAnswered = (data: CaseNote): boolean =>
  isAnswer(data.treatment) ||
  isAnswer(data.rehabilitation) ||
  entries(data, 'treatment').some(
    ({ value: { therapy, status, reason } }) =>
      isAnswer(therapy) || ((therapy === 'none' || status === 'declined') && reason !== undefined),
  );
