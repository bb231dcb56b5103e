/** The fields of a section that are typed through when it is begun: in snippets, and in the schema for other editors. */
import type { Shape } from './shapes';

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

type Fields = readonly (readonly [key: string, field: Shape])[];

/** What a complete note needs; in sections without any such field, all but the free words. */
export function usualFieldsOf(key: string, section: Shape): Fields {
  const fields = Object.entries((section.reading === 'entries' ? section.items : section)?.properties ?? {});
  const needed = fields.filter(([name, { need }]) => need?.always || need?.in || alsoUsual[key]?.includes(name));
  return needed.length > 0 ? needed : fields.filter(([name]) => name !== 'id' && name !== 'words');
}
