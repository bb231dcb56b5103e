/** Keys that are allowed here and not there yet: needed ones first, then in canonical order. */
import { fieldFit } from '../../clinical/fit/index';
import { neededSections } from '../../clinical/needs/needed';
import type { Path } from '../../knowledge/schema';
import type { Shape } from '../../knowledge/shapes';
import { styleOf } from '../../model/edit';
import { columnOf } from '../../model/text';
import { locate, locateKey } from '../../model/tree';
import type { Cursor } from './cursor';
import type { Suggester, Suggestion } from './suggestion';

export const keys: Suggester = (cursor) => {
  if (cursor.kind === 'key') return keysOf(cursor, cursor.path, cursor.shape, cursor.column);
  return cursor.inFlow || cursor.typed.includes(' ') ? [] : keysBelow(cursor);
};

/** A section whose key is there and nothing else goes on below it. */
function keysBelow(cursor: Cursor): Suggestion[] {
  const { path, shape, root, text } = cursor;
  const key = locateKey(root, path);
  if (!key || (shape.reading !== 'map' && shape.reading !== 'entries')) return [];
  const margin = columnOf(key.start, text);
  const [inside, place] = shape.items ? [shape.items, [...path, 0]] : [shape, path];
  const lead = below(cursor, shape, margin);
  const column = lead.length - 1;
  return keysOf(cursor, place, inside, column).map((one) => ({
    ...one,
    insert: lead + one.insert,
    below: true,
  }));
}

function keysOf(cursor: Cursor, path: Path, shape: Shape, column: number): (Suggestion & { insert: string })[] {
  const { note, root, hasColon, inFlow } = cursor;
  const place = locate(root, path);
  const present = new Set(place?.kind === 'map' ? place.pairs.map((pair) => pair.key) : []);
  const needed = neededAt(cursor, path);
  const rank = (key: string, field: Shape) => (isCore(field) ? 0 : needed.has(key) ? 1 : 2);
  return Object.entries(shape.properties ?? {})
    .filter(([key]) => !present.has(key))
    .sort(([one, a], [other, b]) => rank(one, a) - rank(other, b))
    .map(([key, field]) => ({
      label: key,
      kind: 'key',
      detail: field.title,
      insert: hasColon ? key : inFlow ? `${key}: ` : `${key}:${behind(cursor, field, column)}`,
      fit: fieldFit(note, path, key),
      ...(!hasColon && { goesOn: true }),
    }));
}

/** Needed fields, and sections that hold a field which every note needs. */
const isCore = ({ need, properties }: Shape): boolean =>
  need?.always !== undefined || Object.values(properties ?? {}).some((field) => field.need?.always === 'core');

/** The keys that this very note needs at a place. */
function neededAt({ note }: Cursor, path: Path): ReadonlySet<string> {
  const sections = neededSections(note, 'open');
  if (path.length === 0) {
    return new Set(
      sections.flatMap(({ key, fields }) => (key ? [key] : fields.map(({ path: [field] }) => String(field)))),
    );
  }
  const place = path.join('.');
  return new Set(
    sections
      .filter(({ key }) => key === path[0])
      .flatMap(({ fields }) => fields.map((field) => field.path))
      .flatMap((field) => (field.slice(0, -1).join('.') === place ? [String(field.at(-1))] : [])),
  );
}

/** What it takes to go on typing: a section continues on the next line, a list of entries with a dash. */
const behind = (cursor: Cursor, field: Shape, column: number): string =>
  field.reading === 'map' || field.reading === 'entries' ? below(cursor, field, column) : ' ';

function below(cursor: Cursor, { reading }: Shape, column: number): string {
  const { indent, dash } = styleOf(cursor);
  const isList = reading === 'entries';
  const step = isList ? (column === 0 ? dash : 2) : indent;
  return `\n${' '.repeat(column + step)}${isList ? '- ' : ''}`;
}
