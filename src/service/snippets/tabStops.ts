/** Tab stops of snippets, made from the shape of the note: choices from its values, room to type elsewhere. */
import { noteShape } from '../../knowledge/schema';
import { answers, type Shape } from '../../knowledge/shapes';

/** Counts tab stops, which are numbered through the whole snippet. */
export interface Stops {
  count: number;
  /** Stands in place of the example of a case id. */
  readonly caseId?: string | undefined;
}

/** Values that fit, by field: one value is written, of several one is chosen. */
export type Only = Readonly<Record<string, readonly string[]>>;

/** The fields of a section or an entry, one line each, in the order of the format. */
export const fieldLines = (shape: Shape | undefined, fields: readonly string[], only: Only, stops: Stops): string[] =>
  Object.entries(shape?.properties ?? {})
    .filter(([key]) => fields.includes(key))
    .map(([key, field]) => `${key}: ${tabStop(field, only[key], stops)}`);

/** A section with its key: of a list the first entry, behind its dash. */
export const sectionOf = (section: string, { reading }: Shape, lines: readonly string[]): string[] => [
  `${section}:`,
  ...(reading === 'entries'
    ? lines.map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`)
    : lines.map((line) => `  ${line}`)),
];

/** Where a choice would say something of the patient it begins with a blank: who tabs past it has said nothing. */
export function tabStop(shape: Shape, only: readonly string[] | undefined, stops: Stops): string {
  if (only?.length === 1) return only.join();
  const stop = ++stops.count;
  const values = only ?? Object.keys(shape.values ?? shape.items?.values ?? {});
  if (shape === noteShape.properties?.['note_type']) return `\${${stop}|${values.join(',')}|}`;
  if (shape === noteShape.properties?.['case_id']) return `\${${stop}:${stops.caseId ?? shape.example}}`;
  return isClosed(shape) ? `\${${stop}| ,${[...values, ...answersTo(shape)].join(',')}|}` : `$${stop}`;
}

/** Of a list also that it is empty: someone who types `none` is not to be given another word for it. */
const answersTo = ({ reading }: Shape): string[] => [...(reading === 'list' ? ['none'] : []), answers[0]];

/** Whether one of fixed words is all that can stand there. */
const isClosed = (shape: Shape): boolean =>
  shape.reading === 'choice' || (shape.reading === 'list' && shape.items?.reading === 'choice');
