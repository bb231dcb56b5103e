/** What is open in a note, but for what may only look so because a value cannot be read. */
import { type NeededField, type NeededSection, neededSections } from '../../clinical/needs/needed';
import { type Path, shapeAt } from '../../knowledge/schema';
import { valueAt } from '../../model/access';
import type { Note } from '../../model/note';

/** Sections and fields that are open, whatever the values that cannot be read are meant to say. */
export function openSections(note: Note): NeededSection[] {
  const open = neededSections(note, 'open');
  const rejected = note.misfits
    .filter(({ keyword }) => keyword !== 'spelling' && keyword !== 'additionalProperties')
    .map(({ path }) => path);
  if (rejected.length === 0 || open.length === 0) return open;
  const places = new Set(
    rejected.map((path) => pathOf(path.filter((step, index) => index < 2 || typeof step === 'string').slice(0, -1))),
  );
  // Every field accepts this word, so what is open beside it is open beside any value.
  const answered = neededSections(withUnknown(note, rejected), 'open');
  return open.flatMap((section) => {
    const other = answered.find(({ key }) => key === section.key);
    if (!other) return [];
    const inBoth = both(section, other);
    return [{ ...inBoth, fields: inBoth.fields.filter((field) => !hangsOn(field, places)) }];
  });
}

/** Whether the field is asked for under a condition on a place of which not everything can be read. */
const hangsOn = ({ path, shape }: NeededField, places: ReadonlySet<string>): boolean =>
  shape.need?.if !== undefined && places.has(pathOf(path.slice(0, -1)));

function both(section: NeededSection, other: NeededSection): NeededSection {
  const paths = new Set(other.fields.map(({ path }) => pathOf(path)));
  const names = new Set(other.missing.map(({ name }) => name));
  return {
    ...section,
    fields: section.fields.filter(({ path }) => paths.has(pathOf(path))),
    missing: section.missing.filter(({ name }) => names.has(name)),
  };
}

const pathOf = (path: Path): string => path.join('.');

function withUnknown(note: Note, paths: readonly Path[]): Note {
  const data = structuredClone(note.data);
  for (const path of paths) {
    const holder = valueAt(data, path.slice(0, -1));
    const answer = shapeAt(path)?.reading === 'list' ? ['unknown'] : 'unknown';
    if (typeof holder === 'object' && holder !== null) Object.assign(holder, { [path.at(-1) ?? '']: answer });
  }
  return { ...note, data };
}
