/** Puts the times of a note on one axis: which field is which anchor, and what cannot be earlier than what. */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, fields, valueAt } from './access';
import { birthBefore, buildTimeline, type Timeline } from './timeline';
import type { TimeReader, When } from './when';

type Operation = Entry<Exclude<Extract<CaseNote['surgery'], readonly unknown[]>[number], undefined>>;

/** The name of an entry on the axis: its id, or one that no id can be. */
export const pointOf = ({ value, path, name }: Entry<{ readonly id?: string }>): string =>
  value.id ?? name ?? path.join('.');

const hoTypes: readonly unknown[] = [
  'ho_excision',
  'contracture_release',
  'nerve_release',
  'manipulation_under_anaesthesia',
  'biopsy',
  'excision_biopsy',
];

/** What an operation has to do with the ossification: the first six types are done because of it by themselves. */
export const roleOf = ({ value }: Operation): string | undefined => (hoTypes.includes(value.type) ? 'ho' : value.role);

/** Fields that are anchors of the axis under a name of their own. */
const anchors = {
  index: ['cause', 'when'],
  onset: ['presentation', 'onset'],
  presentation: ['presentation', 'when'],
  admission: ['critical_care', 'admitted'],
  diagnosis: ['diagnosis', 'when'],
} as const;

/** The axis of a note. Times that cannot be read are as good as missing here. */
export function axisOf(data: CaseNote, readTime: TimeReader): Timeline {
  const timeOf = (value: unknown): When | undefined => whenOf(value, readTime);
  const points = new Map<string, When | undefined>();
  for (const [name, path] of Object.entries(anchors)) points.set(name, timeOf(valueAt(data, path)));
  for (const section of Object.keys(data) as (keyof CaseNote)[]) {
    if (!Array.isArray(data[section])) continue;
    for (const entry of entries(data, section)) {
      const { when, start } = entry.value as { when?: string; start?: string };
      points.set(pointOf(entry as Entry<{ id?: string }>), timeOf(when ?? start));
    }
  }
  const birth = birthOf(data);
  if (birth) points.set('birth', birth);
  const operations = entries(data, 'surgery').filter(isNotCalledOff);
  const dayOfNote = timeOf(data.note_date && `after ${data.note_date}`);
  for (const operation of operations) if (isOpen(operation)) points.set(pointOf(operation), dayOfNote);
  const aliases = indexAlias(data, operations, readTime);
  if (aliases.size > 0 || !hasDayZero(data)) points.delete('index');
  return buildTimeline(points, { aliases, surgery: surgeryMeans(operations), notBefore: orderOf(data, operations) });
}

const isNotCalledOff = ({ value }: Operation): boolean => value.status !== 'cancelled' && value.status !== 'declined';

/** Planned, with no time yet: then it lies on the day of the note or later. */
const isOpen = ({ value: { status, when } }: Operation): boolean => status === 'planned' && when === undefined;

function whenOf(value: unknown, readTime: TimeReader): When | undefined {
  const read = typeof value === 'string' ? readTime(value) : undefined;
  return read?.ok ? read.when : undefined;
}

/** A genetic, idiopathic or unknown cause has no beginning to count from. */
const hasDayZero = (data: CaseNote): boolean => {
  const cause = fields(data, 'cause');
  return cause.when !== undefined || !['genetic', 'idiopathic', 'unknown'].includes(cause.class ?? '');
};

/** Without a time of the cause, the first operation that started it is day 0. */
function indexAlias(data: CaseNote, operations: readonly Operation[], readTime: TimeReader): Map<string, string> {
  const first = operations.find((operation) => roleOf(operation) === 'index');
  const isDayZero = first && fields(data, 'cause').when === undefined && !countsFromInjury(first, readTime);
  return new Map(isDayZero ? [['index', pointOf(first)]] : []);
}

/** Such an operation is not what it counts from, even where that has no time. */
function countsFromInjury({ value }: Operation, readTime: TimeReader): boolean {
  const when = whenOf(value.when, readTime);
  return when !== undefined && 'anchor' in when && when.anchor === 'index';
}

/** `surgery` is the operation done because of the ossification, else the one that started it. */
function surgeryMeans(operations: readonly Operation[]): string[] {
  const ofRole = (role: string) => operations.filter((operation) => roleOf(operation) === role).map(pointOf);
  return ofRole('ho').length > 0 ? ofRole('ho') : ofRole('index');
}

/** What comes after the injury by its nature. */
function orderOf(data: CaseNote, operations: readonly Operation[]): Map<string, string> {
  const order = new Map<string, string>();
  if (['traumatic', 'neurogenic', 'other'].includes(fields(data, 'cause').class ?? '')) {
    for (const name of ['onset', 'diagnosis']) order.set(name, 'index');
    for (const operation of operations) if (roleOf(operation) === 'ho') order.set(pointOf(operation), 'index');
    for (const visit of entries(data, 'follow_up' as keyof CaseNote)) {
      order.set(pointOf(visit as Entry<{ id?: string }>), 'index');
    }
  }
  return order;
}

function birthOf(data: CaseNote): When | undefined {
  const age = valueAt(data, ['patient', 'age']);
  const age_at = valueAt(data, ['patient', 'age_at']);
  const months = /^(\d+) months$/.exec(String(age));
  const years = /^(\d+)(?:-(\d+))?$/.exec(String(age));
  const anchor = typeof age_at === 'string' ? age_at : 'presentation';
  if (months) return birthBefore(anchor, { from: Number(months[1]), to: Number(months[1]) });
  if (!years) return undefined;
  return birthBefore(anchor, { from: Number(years[1]) * 12, to: Number(years[2] ?? years[1]) * 12 + 11 });
}
