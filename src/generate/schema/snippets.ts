/** Snippets inside the schema: the usual fields of a section to type through. They say nothing of a patient. */
import { answers, type Shape } from '../../knowledge/shapes';
import { usualFieldsOf } from '../../knowledge/usualFields';
import type { Json } from './texts';

/** The least that makes a note, as one snippet. */
export const minimalNote = (note: Shape): Json => ({
  label: 'Minimal note',
  description: 'The least that makes a note: case id, type, class of cause, one lesion.',
  body: coreOf(note, { count: 0 }),
});

function coreOf(shape: Shape, stops: { count: number }): Json {
  const core = Object.entries(shape.properties ?? {}).flatMap(([key, field]): [string, unknown][] => {
    if (field.reading === 'entries') {
      return field.need?.always === 'core' ? [[key, [coreOf(field.items ?? field, stops)]]] : [];
    }
    if (field.reading !== 'map') return field.need?.always === 'core' ? [[key, tabStop(field, ++stops.count)]] : [];
    const inner = coreOf(field, stops);
    return Object.keys(inner).length > 0 ? [[key, inner]] : [];
  });
  return Object.fromEntries(core);
}

/** The usual fields of a section or of one of its entries. An editor leaves out those that are there already. */
export function usualFields(key: string, section: Shape): Json {
  const fields = usualFieldsOf(key, section);
  const body = Object.fromEntries(fields.map(([name, field], index) => [name, tabStop(field, index + 1)]));
  return { ...aboutFields(section, fields), body };
}

/** The first entry of a section, hyphen included. Its values are to be typed: an editor offers them then. */
export function usualEntry(key: string, section: Shape): Json {
  const fields = usualFieldsOf(key, section);
  const body = Object.fromEntries(fields.map(([name], index) => [name, `$${index + 1}`]));
  // The type tells the editor to add the hyphen.
  return { ...aboutFields(section, fields), type: 'array', body };
}

const aboutFields = ({ title }: Shape, fields: ReturnType<typeof usualFieldsOf>): Json => ({
  label: `${title}: the usual fields`,
  description: `${fields.map(([, field]) => field.title).join(', ')}.`,
});

/** A choice begins with a blank: who tabs past it has said nothing. */
function tabStop(shape: Shape, stop: number): string {
  const closed = shape.reading === 'list' ? shape.items : shape;
  if (closed?.reading !== 'choice') return `$${stop}`;
  return `\${${stop}| ,${[...Object.keys(closed.values ?? {}), answers[0]].join(',')}|}`;
}
