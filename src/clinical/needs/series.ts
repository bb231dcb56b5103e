/** What a series must define: in a protocol, or here (L136). */
import type { Condition, FieldsOf, SectionNeeds } from './condition';

type Series = FieldsOf<'series'>;

/** The definitions that a series gives, unless they stand in a protocol. */
export const definitions = [
  'inclusion',
  'ho_definition',
  'recurrence_definition',
  'grading_system',
  'imaging_schedule',
] as const satisfies readonly (keyof Series)[];

const lacksProtocol: Condition<Series> = ({ value }) => value.protocol === undefined;

export const series: SectionNeeds<Series> = {
  fields: {
    protocol: ({ value }) => definitions.some((definition) => value[definition] === undefined),
    inclusion: lacksProtocol,
    ho_definition: lacksProtocol,
    recurrence_definition: lacksProtocol,
    grading_system: lacksProtocol,
    imaging_schedule: lacksProtocol,
  },
  instead: {
    inclusion: 'protocol',
    ho_definition: 'protocol',
    recurrence_definition: 'protocol',
    grading_system: 'protocol',
    imaging_schedule: 'protocol',
  },
};
