/** Snippets inside the schema: the usual fields of a section to type through. They say nothing of a patient. */
import { answers, type Shape } from '../../knowledge/shapes';
import type { Json } from './texts';

/** Fields that belong to the usual ones although they are needed only under a condition, by section. */
export const alsoUsual: Readonly<Record<string, readonly string[]>> = {
  source: ['title', 'text_read'],
  fractures: ['side'],
  rom: ['flexion', 'extension_deficit'],
  nerves_vessels: ['side', 'when'],
  labs: ['value', 'unit', 'ref_low', 'ref_high'],
  differential: ['reason'],
  complications: ['when'],
};

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
  const fields = usual(key, section);
  const body = Object.fromEntries(fields.map(([name, field], index) => [name, tabStop(field, index + 1)]));
  return { ...aboutFields(section, fields), body };
}

/** The first entry of a section, hyphen included. Its values are to be typed: an editor offers them then. */
export function usualEntry(key: string, section: Shape): Json {
  const fields = usual(key, section);
  const body = Object.fromEntries(fields.map(([name], index) => [name, `$${index + 1}`]));
  // The type tells the editor to add the hyphen.
  return { ...aboutFields(section, fields), type: 'array', body };
}

type Fields = readonly (readonly [key: string, field: Shape])[];

const aboutFields = ({ title }: Shape, fields: Fields): Json => ({
  label: `${title}: the usual fields`,
  description: `${fields.map(([, field]) => field.title).join(', ')}.`,
});

/** What a complete note needs; in sections without any such field, all but the free words. */
function usual(key: string, section: Shape): Fields {
  const fields = Object.entries((section.reading === 'entries' ? section.items : section)?.properties ?? {});
  const needed = fields.filter(([name, { need }]) => need?.always || need?.in || alsoUsual[key]?.includes(name));
  return needed.length > 0 ? needed : fields.filter(([name]) => name !== 'id' && name !== 'words');
}

/** A choice begins with a blank: who tabs past it has said nothing. */
function tabStop(shape: Shape, stop: number): string {
  const closed = shape.reading === 'list' ? shape.items : shape;
  if (closed?.reading !== 'choice') return `$${stop}`;
  return `\${${stop}| ,${[...Object.keys(closed.values ?? {}), answers[0]].join(',')}|}`;
}
