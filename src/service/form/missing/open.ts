/** What is open in a note, but for what may only look so because a value elsewhere cannot be read. */
import { type NeededSection, neededSections } from '../../../clinical/needs/needed';
import { type Path, shapeAt } from '../../../knowledge/schema';
import type { Shape } from '../../../knowledge/shapes';
import { valueAt } from '../../../model/access';
import { takes } from '../../../model/fit';
import type { Note } from '../../../model/note';
import { once } from '../../../model/once';

/** Sections and fields that are open as the note stands, and would be if the values that cannot be read could be. */
export const openSections = once((note: Note): readonly NeededSection[] => {
  const open = neededSections(note, 'open');
  const whole = open.length === 0 ? note : asIfRead(note);
  if (whole === note) return open;
  const answered = neededSections(whole, 'open');
  return open.flatMap((section) => {
    const other = answered.find(({ key }) => key === section.key);
    return other ? [inBoth(section, other)] : [];
  });
});

/** The note with something in the place of each value that cannot be read; the note itself where all can be. */
export const asIfRead = once((note: Note): Note => {
  const rejected = note.misfits
    .filter(({ keyword }) => !['spelling', 'additionalProperties', 'beyond'].includes(keyword))
    .map(({ path }) => path);
  return rejected.length === 0 ? note : withValues(note, rejected);
});

function inBoth(section: NeededSection, other: NeededSection): NeededSection {
  const paths = new Set(other.fields.map(({ path }) => pathOf(path)));
  const names = new Set(other.missing.map(({ name }) => name));
  return {
    ...section,
    fields: section.fields.filter(({ path }) => paths.has(pathOf(path))),
    missing: section.missing.filter(({ name }) => names.has(name)),
  };
}

const pathOf = (path: Path): string => path.join('.');

function withValues(note: Note, paths: readonly Path[]): Note {
  const data = structuredClone(note.data);
  for (const path of paths) {
    const holder = valueAt(data, path.slice(0, -1));
    const value = standIn(shapeAt(path));
    if (typeof holder === 'object' && holder !== null) Object.assign(holder, { [path.at(-1) ?? '']: value });
  }
  return { ...note, data };
}

/** Something that says no more than that there is a value. */
function standIn(shape: Shape | undefined): unknown {
  if (shape?.reading === 'list') return [standIn(shape.items)];
  const isNumber = shape !== undefined && (takes(shape, 'number') || takes(shape, 'integer'));
  return isNumber ? (shape.example ?? shape.minimum ?? 0) : 'unknown';
}
