/** What started the ossification: the main cause and the others. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { type Entry, entries, fields, isAnswer } from '../model/access';

type Cause = ReturnType<typeof fields<'cause'>>;
export type CauseType = NonNullable<Cause['type']>;

/** The types of all causes that the note names. */
export const causeTypes = (data: CaseNote): readonly CauseType[] =>
  [fields(data, 'cause').type, ...entries(data, 'other_causes').map(({ value }) => value.type)].filter(
    (type) => type !== undefined,
  );

/** Each class of cause once, with the first cause of it; the main cause comes first. */
export function causesByClass(data: CaseNote): ReadonlyMap<string, Entry<Pick<Cause, 'class' | 'type'>>> {
  const all = [{ value: fields(data, 'cause'), path: ['cause'] }, ...entries(data, 'other_causes')];
  const classes = new Set(all.flatMap(({ value }) => value.class ?? []));
  return new Map(
    [...classes].flatMap((name) =>
      all
        .filter(({ value }) => value.class === name)
        .slice(0, 1)
        .map((cause) => [name, cause]),
    ),
  );
}

/** The groups of all causes that the note names. */
export const causeClasses = (data: CaseNote): readonly NonNullable<Cause['class']>[] =>
  [fields(data, 'cause').class, ...entries(data, 'other_causes').map(({ value }) => value.class)].filter(
    (group) => group !== undefined,
  );

/** Whether any cause is of one of these types. */
export const hasCause = (data: CaseNote, ...types: readonly CauseType[]): boolean =>
  causeTypes(data).some((type) => types.includes(type));

/** Where the note names any of them: as the main cause, as another one, or as the lesion of brain or cord. */
export function placesOfCauses(data: CaseNote, types: readonly CauseType[]): Path[] {
  const names: readonly (string | undefined)[] = types;
  return [
    ...(names.includes(fields(data, 'cause').type) ? [['cause', 'type']] : []),
    ...entries(data, 'other_causes')
      .filter(({ value }) => value.type !== undefined && names.includes(value.type))
      .map(({ path }) => [...path, 'type']),
    ...(names.includes(fields(data, 'neuro').lesion) ? [['neuro', 'lesion']] : []),
  ];
}

/** The group to which a type of cause belongs; undefined of one that fits any. */
export function groupOf(type: CauseType): 'traumatic' | 'neurogenic' | 'other' | undefined {
  if (neurogenic.includes(type)) return 'neurogenic';
  if (neither.includes(type)) return 'other';
  return type === 'other' || isAnswer(type) ? undefined : 'traumatic';
}

const neurogenic: readonly unknown[] = [
  'tbi',
  'sci',
  'stroke',
  'encephalitis',
  'cerebral_anoxia',
  'cns_tumour',
  'other_cns',
];
const neither: readonly unknown[] = ['critical_illness', 'prolonged_immobilisation', 'infection'];
