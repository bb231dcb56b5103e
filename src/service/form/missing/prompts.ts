/** Fixes for what is missing: empty fields to fill in, or the answer that the source does not say. */
import type { NeededField, NeededSection } from '../../../clinical/needs/needed';
import { isPublished } from '../../../clinical/published';
import { append, put } from '../../../model/edit';
import type { Note } from '../../../model/note';
import type { NewValue } from '../../../model/render';
import type { Edit } from '../../../model/span';
import { locate } from '../../../model/tree';
import type { Fix } from '../../../rules/rule';

/** Fixes that begin what is not there: each section by itself, and all of them. */
export function beginFixes(note: Note, sections: readonly NeededSection[]): Fix[] {
  const answerAll = () => sections.flatMap((section) => answer(note, section));
  const canBegin = sections.filter(({ key, fields }) => key !== '' || fields.some(({ state }) => state === 'absent'));
  const beginAll = () => canBegin.flatMap((section) => begin(note, section));
  const single = canBegin.map((section) =>
    prompt(section.key === '' ? `Add ${absentIn(section)}` : `Begin the section ${section.key}`, () =>
      begin(note, section),
    ),
  );
  return [
    ...single,
    ...(canBegin.length > 1 ? [prompt('Begin all that is missing', beginAll)] : []),
    // Of one's own patient one does not say in one go that nothing is known.
    ...(isPublished(note.data) ? [prompt('Answer not_stated for all that is missing', answerAll)] : []),
  ];
}

/** Fixes that fill up a section that is there. */
export function fillFixes(note: Note, section: NeededSection): Fix[] {
  const { key, state, fields, missing } = section;
  const canAdd =
    state === 'empty' || fields.some((field) => field.state === 'absent') || missing.some(({ entry }) => entry);
  const canAnswer = state === 'empty' || fields.some(isAnswerable);
  return [
    ...(canAdd ? [prompt(`Add what is missing in ${key}`, () => begin(note, section))] : []),
    ...(canAnswer ? [prompt(`Answer not_stated for what is missing in ${key}`, () => answer(note, section))] : []),
  ];
}

const prompt = (title: string, edits: Fix['edits']): Fix => ({ title, kind: 'prompt', preferred: false, edits });

const absentIn = ({ fields }: NeededSection): string =>
  fields
    .filter(({ state }) => state === 'absent')
    .map(({ path }) => path.join('.'))
    .join(', ');

function begin(note: Note, section: NeededSection): readonly Edit[] {
  const { key, state, fields, missing } = section;
  if (state === 'absent' || state === 'empty') return put(note, [key], promptFor(section));
  const absent = fields.filter((field) => field.state === 'absent');
  return [...fill(note, absent, null), ...missing.flatMap(({ entry }) => (entry ? append(note, [key], entry) : []))];
}

/** The fields of a whole new section: empty, but for what is certain of an entry that it must have. */
function promptFor({ key, shape, fields, missing }: NeededSection): NewValue {
  const [only] = fields;
  const isBare = only?.path.length === 1;
  const own = isBare ? Object.keys(shape?.properties ?? {}) : fields.map(({ path }) => String(path.at(-1)));
  if (key === '' || !shape?.items) return blank(own);
  const known = missing.flatMap(({ entry }) => (entry ? [entry] : []));
  const least = Object.entries(shape.items.properties ?? {}).filter(([, field]) => field.need?.always === 'entry');
  return known.length > 0 ? known : [blank(own.length > 0 ? own : least.map(([name]) => name))];
}

const blank = (keys: readonly string[]): { readonly [key: string]: null } =>
  Object.fromEntries(keys.map((name) => [name, null]));

/** A name that others point to, and an entry as a whole, cannot be not stated. */
const isAnswerable = ({ path, shape }: NeededField): boolean => shape.reading !== 'id' && path.length > 1;

function answer(note: Note, section: NeededSection): readonly Edit[] {
  const { key, state, fields } = section;
  if (key !== '' && (state === 'absent' || state === 'empty')) return put(note, [key], 'not_stated');
  return fill(note, key === '' ? fields : fields.filter(isAnswerable), 'not_stated');
}

/** Writes one value into several fields. What is not there as a map yet is written at once. */
function fill(note: Note, fields: readonly NeededField[], value: NewValue): readonly Edit[] {
  const parents = new Map(fields.map(({ path }) => [path.slice(0, -1).join('.'), path.slice(0, -1)]));
  return [...parents].flatMap(([place, parent]) => {
    const own = fields.filter(({ path }) => path.slice(0, -1).join('.') === place);
    if (locate(note.root, parent)?.kind === 'map') return own.flatMap(({ path }) => put(note, path, value));
    return put(note, parent, Object.fromEntries(own.map(({ path }) => [String(path.at(-1)), value])));
  });
}
