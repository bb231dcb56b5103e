/** Everything that this note needs before it is complete, section by section, and what of it is answered. */
import type { Path } from '../../knowledge/schema';
import type { Shape } from '../../knowledge/shapes';
import { mostEntries } from '../../model/limits';
import type { Note } from '../../model/note';
import { onceOfTwo } from '../../model/once';
import { type MapTree, pairOf, type Tree } from '../../model/tree';
import type { Place, WantedEntry } from './condition';
import { type PlannedField, type PlannedSection, plannedHead, plannedSections } from './plan';

/** `empty`: the key is there, and nothing behind it. `misfit`: what is there does not fit, which is said elsewhere. */
export type State = 'answered' | 'empty' | 'absent' | 'misfit';

/** A field that is needed in this note. */
export interface NeededField extends Pick<PlannedField, 'shape' | 'rank'> {
  readonly path: Path;
  readonly state: State;
  /** Fields that would do as well. */
  readonly instead: readonly string[];
}

/** A section with what is needed in it; the fields at the top of the note are one without a name. */
export interface NeededSection {
  readonly key: string;
  readonly shape: Shape | undefined;
  /** `begun`: it has fields or entries of its own. `answered`: one word answers it as a whole. */
  readonly state: Exclude<State, 'misfit'> | 'begun';
  readonly fields: readonly NeededField[];
  /** Entries that its list must have and does not have. */
  readonly missing: readonly WantedEntry[];
}

/** All that is needed, or only what is still open: that is found faster. */
export type Extent = 'all' | 'open';

/** What the note needs, in canonical order. Sections that need nothing are left out. */
export function neededSections(note: Note, extent: Extent): NeededSection[] {
  const place = { note, value: note.data, path: [], tree: asMap(note.root), extent };
  return [
    { key: '', shape: undefined, state: 'begun', fields: neededIn(plannedHead, place), missing: [] },
    ...plannedSections.flatMap((planned) => neededSection(note, planned, extent)),
  ];
}

function neededSection(note: Note, planned: PlannedSection, extent: Extent): NeededSection[] {
  const { key, shape, needs, fields } = planned;
  const tree = pairOf(note.root, key)?.value;
  const value: unknown = note.data[key as keyof Note['data']];
  const state = stateOf(tree, value);
  if (state === 'misfit') return [];
  if (state === 'answered') {
    if (tree?.kind === 'list') return [listSection(note, planned, tree.items, extent)];
    if (tree?.kind === 'map') return [mapSection(note, planned, tree, extent)];
    if (extent === 'open') return [];
  }
  // A section that is core by itself is one gap, not one for each of its fields.
  if (shape.need?.always === 'core') return [{ key, shape, state, fields: [asWhole(planned, state)], missing: [] }];
  if (!isSectionNeeded(note, planned)) return [];
  const missing = needs.missing?.(note) ?? [];
  const path = shape.items ? [key, 0] : [key];
  const own = missing.length > 0 ? [] : neededIn(fields, { note, value: {}, path, state, extent });
  return [{ key, shape, state, fields: own.length + missing.length > 0 ? own : [asWhole(planned, state)], missing }];
}

function mapSection(note: Note, planned: PlannedSection, tree: MapTree, extent: Extent): NeededSection {
  const { key, shape } = planned;
  const value = note.data[key as keyof Note['data']] as object;
  const fields = neededIn(planned.fields, { note, value, path: [key], tree, extent });
  const isBlank = planned.fields.length === 0 && Object.keys(value).length === 0 && isSectionNeeded(note, planned);
  return { key, shape, state: 'begun', fields: isBlank ? [asWhole(planned, 'empty')] : fields, missing: [] };
}

function listSection(note: Note, planned: PlannedSection, items: readonly Tree[], extent: Extent): NeededSection {
  const { key, shape, needs } = planned;
  const values = note.data[key as keyof Note['data']] as readonly unknown[];
  // As many as are read: what lies beyond is not known to be empty.
  const fields = items.slice(0, mostEntries).flatMap((item, index) => {
    const value = values[index] ?? (isNothing(item) ? {} : undefined);
    return value === undefined
      ? []
      : neededIn(planned.fields, { note, value, path: [key, index], tree: asMap(item), extent });
  });
  const isAsked = items.length > 0 && needs.missing && isSectionNeeded(note, planned);
  return { key, shape, state: 'begun', fields, missing: isAsked ? (needs.missing?.(note) ?? []) : [] };
}

/** A section of which no field is needed more than another. */
const asWhole = ({ key, shape }: PlannedSection, state: State): NeededField => ({
  path: [key],
  shape,
  rank: shape.need?.always ?? 'asked',
  state,
  instead: [],
});

/** A map that does not say by itself when it is needed is needed for its fields. */
function isSectionNeeded(note: Note, { key, shape, types, needs, fields }: PlannedSection): boolean {
  if (shape.need) return types.has(note.data.note_type) && (needs.section?.(note) ?? true);
  const place = { note, value: {}, path: [key] };
  return !shape.items && fields.some((field) => field.rank !== 'entry' && isNeeded(field, place));
}

interface Inside extends Place<object> {
  readonly tree?: MapTree | undefined;
  /** The state of all its fields, where it is not there as such. */
  readonly state?: State;
  readonly extent: Extent;
}

/** The needed fields of one map or entry. */
function neededIn(fields: readonly PlannedField[], place: Inside): readonly NeededField[] {
  const needed = wantedIn(askedOf(fields, place.note.data.note_type), place);
  if (needed.length === 0) return [];
  // Of fields that say the same one is asked for, and named together with the others.
  return needed.flatMap(({ planned: { key, insteadOf }, field }) => {
    const asked = insteadOf === undefined ? undefined : needed.find(({ planned }) => planned.key === insteadOf);
    asked?.instead.push(key);
    return asked ? [] : [field];
  });
}

/** The fields that are asked for in notes of a type: of each entry only these are looked for. */
const askedOf = onceOfTwo((fields: readonly PlannedField[], type: unknown): readonly PlannedField[] =>
  fields.filter(({ rank, types }) => rank !== 'asked' || types.has(type)),
);

interface Wanted {
  readonly planned: PlannedField;
  readonly field: NeededField;
  /** The list in the field. */
  readonly instead: string[];
}

function wantedIn(fields: readonly PlannedField[], place: Inside): Wanted[] {
  const wanted: Wanted[] = [];
  for (const planned of fields) {
    const { key, shape, rank } = planned;
    const value = (place.value as Record<string, unknown>)[key];
    // Most are answered, which needs no look at the text.
    if (place.extent === 'open' && !place.state && value !== undefined) continue;
    const state = place.state ?? stateOf(pairOf(place.tree, key)?.value, value);
    const isOpen = state === 'empty' || state === 'absent';
    if (!(place.extent === 'all' || isOpen) || !isNeeded(planned, place)) continue;
    const instead: string[] = [];
    wanted.push({ planned, field: { path: [...place.path, key], shape, rank, state, instead }, instead });
  }
  return wanted;
}

const isNeeded = ({ rank, types, condition }: PlannedField, place: Place<object>): boolean =>
  rank !== 'asked' || (types.has(place.note.data.note_type) && (condition?.(place as Place<never>) ?? true));

function stateOf(tree: Tree | undefined, value: unknown): State {
  if (!tree) return 'absent';
  if (isNothing(tree)) return 'empty';
  return value === undefined ? 'misfit' : 'answered';
}

const isNothing = (tree: Tree): boolean => tree.kind === 'scalar' && tree.value === null;

const asMap = (tree: Tree): MapTree | undefined => (tree.kind === 'map' ? tree : undefined);
