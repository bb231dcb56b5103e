/** What started the ossification: the main cause and the others. */
import type { CaseNote } from '../knowledge/index';
import { entries, fields } from '../model/access';

type Cause = ReturnType<typeof fields<'cause'>>;
export type CauseType = NonNullable<Cause['type']>;

/** The types of all causes that the note names. */
export const causeTypes = (data: CaseNote): readonly CauseType[] =>
  [fields(data, 'cause').type, ...entries(data, 'other_causes').map(({ value }) => value.type)].filter(
    (type) => type !== undefined,
  );

/** The groups of all causes that the note names. */
export const causeClasses = (data: CaseNote): readonly NonNullable<Cause['class']>[] =>
  [fields(data, 'cause').class, ...entries(data, 'other_causes').map(({ value }) => value.class)].filter(
    (group) => group !== undefined,
  );

/** Whether any cause is of one of these types. */
export const hasCause = (data: CaseNote, ...types: readonly CauseType[]): boolean =>
  causeTypes(data).some((type) => types.includes(type));
