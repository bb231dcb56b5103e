/** Times of a note that are certainly in an order in which they cannot be. What may be in order is none of it. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { type Entry, entries, fields, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { compare, lag, type Point } from '../model/timeline';
import { longestOf, timeIn } from './active';
import { isBefore } from './arcs';
import { hasIllness } from './conditions';
import { excisions, type Operation } from './excision';
import type { Therapy } from './therapies';

/** What is out of order. */
export type DisorderKind =
  | 'end before start'
  | 'prevention over before operation'
  | 'recurrence before excision'
  | 'complication before cause'
  | 'excision before day 0'
  | 'bone before day 0';

export interface Disorder {
  readonly kind: DisorderKind;
  /** The time that is too early. */
  readonly path: Path;
  /** What it should not be earlier than. */
  readonly than: Path;
}

/** Everything that is out of order, one kind after the other. */
export const disorders = (note: Note): Disorder[] => [
  ...endsBeforeStart(note),
  ...preventionBefore(note),
  ...recurrenceBefore(note),
  ...complicationsBefore(note),
  ...beforeDayZero(note),
];

const at = (note: Note, written: string | undefined, ...than: readonly Point[]): boolean => {
  const time = timeIn(note, written);
  return time !== undefined && than.every((point) => isBefore(note, time, point));
};

const endsBeforeStart = (note: Note): Disorder[] =>
  (['treatment', 'prophylaxis', 'rehabilitation'] as const)
    .flatMap((section): readonly Entry<{ id?: string; end?: string }>[] => entries(note.data, section))
    .filter((course) => at(note, course.value.end, pointOf(course)))
    .map(({ path }) => ({ kind: 'end before start', path: [...path, 'end'], than: [...path, 'start'] }));

/** Prevention after an excision; radiotherapy and etidronate may be given before it (L30). */
function preventionBefore(note: Note): Disorder[] {
  return entries(note.data, 'prophylaxis').flatMap((course) => {
    const { intent, status, therapy = '', end } = course.value;
    const operation = operationOf(note.data, course.value);
    const isMeant = intent === 'secondary' && status !== 'declined';
    if (!operation || !isMeant || ['none', 'radiotherapy', 'etidronate'].includes(therapy)) return [];
    const isOver = end === undefined ? lastedTo(note, course, operation) : at(note, end, pointOf(operation));
    const field = end === undefined ? 'duration' : 'end';
    return isOver
      ? [{ kind: 'prevention over before operation', path: [...course.path, field], than: operation.path } as const]
      : [];
  });
}

/** The operation that an entry names, else the only excision. */
function operationOf(data: CaseNote, { operation }: Therapy): Entry<Operation> | undefined {
  const named = entries(data, 'surgery').find(({ value }) => value.id !== undefined && value.id === operation);
  const [only, ...others] = excisions(data);
  return named ?? (operation === undefined && others.length === 0 ? only : undefined);
}

/** Whether a course was certainly over the day before an operation, by its start and its duration. */
function lastedTo(note: Note, course: Entry<Therapy>, operation: Entry<Operation>): boolean {
  const longest = known(course.value.duration) === undefined ? undefined : longestOf(note, course.value);
  const before = lag(note.timeline, pointOf(course), pointOf(operation));
  if (!longest || !before) return false;
  return compare(before, { ...longest, days: (longest.days ?? 0) + 1 }) === 'reached';
}

/** What is said of recurrence at a time before everything was there that could recur. */
function recurrenceBefore(note: Note): Disorder[] {
  const [first, ...others] = excisions(note.data);
  if (!first || hasIllness(note.data, 'prior_ho')) return [];
  const removed = [first, ...others].map(pointOf);
  return entries(note.data, 'follow_up').flatMap((visit): Disorder[] => {
    const { recurrence, recurrence_seen } = visit.value;
    const kind = 'recurrence before excision';
    const isTold = known(recurrence) !== undefined && recurrence !== 'not_assessed';
    if (isTold && removed.every((point) => isBefore(note, pointOf(visit), point))) {
      return [{ kind, path: [...visit.path, 'when'], than: first.path }];
    }
    return at(note, recurrence_seen, ...removed)
      ? [{ kind, path: [...visit.path, 'recurrence_seen'], than: first.path }]
      : [];
  });
}

/** A complication before the operation or the therapy that it is said to follow. */
const complicationsBefore = (note: Note): Disorder[] =>
  entries(note.data, 'complications').flatMap((complication): Disorder[] => {
    const { after } = complication.value;
    const cause = (['surgery', 'treatment', 'prophylaxis'] as const)
      .flatMap((section): readonly Entry<{ id?: string }>[] => entries(note.data, section))
      .find(({ value }) => value.id !== undefined && value.id === after);
    return cause && isBefore(note, pointOf(complication), pointOf(cause))
      ? [{ kind: 'complication before cause', path: [...complication.path, 'when'], than: cause.path }]
      : [];
  });

/** Ossification, and its removal, before the injury or the lesion that is said to have started it. */
function beforeDayZero(note: Note): Disorder[] {
  const { data } = note;
  const { class: causeClass } = fields(data, 'cause');
  const isStarted = causeClass === 'traumatic' || causeClass === 'neurogenic';
  if (!isStarted || hasIllness(data, 'prior_ho') || entries(data, 'other_causes').length > 0) return [];
  const than = ['cause', 'when'];
  const seen = entries(data, 'imaging').filter(({ value }) => value.ho_present === 'yes');
  return [
    ...(isBefore(note, 'onset', 'index')
      ? [{ kind: 'bone before day 0', path: ['presentation', 'onset'], than } as const]
      : []),
    ...seen
      .filter((one) => isBefore(note, pointOf(one), 'index'))
      .map(({ path }): Disorder => ({ kind: 'bone before day 0', path: [...path, 'when'], than })),
    ...excisions(data)
      .filter((one) => isBefore(note, pointOf(one), 'index'))
      .map(({ path }): Disorder => ({ kind: 'excision before day 0', path: [...path, 'when'], than })),
  ];
}
