/** Everything that this note needs before it is complete, section by section, and what of it is answered. */
import { noteShape, type Path } from '../../knowledge/schema';
import { type Need, type NoteType, noteTypes, type Shape } from '../../knowledge/shapes';
import type { Note } from '../../model/note';
import { type MapTree, pairOf, type Tree } from '../../model/tree';
import type { AnySectionNeeds, Condition, Place, WantedEntry } from './condition';
import { sectionNeeds } from './index';

/** `empty`: the key is there, and nothing behind it. `misfit`: what is there does not fit, which is said elsewhere. */
export type State = 'answered' | 'empty' | 'absent' | 'misfit';

/** A field that is needed in this note. */
export interface NeededField {
  readonly path: Path;
  readonly shape: Shape;
  /** Without the core nobody knows what case it is; without the others an entry, or a complete note, lacks something. */
  readonly rank: 'core' | 'entry' | 'asked';
  readonly state: State;
  /** Fields that would do as well. */
  readonly instead: readonly string[];
}

/** A section with what is needed in it; the fields at the top of the note are one without a name. */
export interface NeededSection {
  readonly key: string;
  /** `begun`: it has fields or entries of its own. `answered`: one word, or an empty list, answers it as a whole. */
  readonly state: State | 'begun';
  readonly fields: readonly NeededField[];
  /** Entries that its list must have and does not have. */
  readonly missing: readonly WantedEntry[];
}

interface PlannedField {
  readonly key: string;
  readonly shape: Shape;
  readonly need: Need;
  readonly condition: Condition<never> | undefined;
  readonly insteadOf: string | undefined;
}

interface PlannedSection {
  readonly key: string;
  readonly shape: Shape;
  readonly needs: AnySectionNeeds;
  readonly fields: readonly PlannedField[];
}

const isSection = ({ reading }: Shape): boolean => reading === 'map' || reading === 'entries';

const planField = (key: string, shape: Shape, needs: AnySectionNeeds = {}): PlannedField[] =>
  shape.need ? [{ key, shape, need: shape.need, condition: needs.fields?.[key], insteadOf: needs.instead?.[key] }] : [];

const plannedHead: readonly PlannedField[] = Object.entries(noteShape.properties ?? {}).flatMap(([key, shape]) =>
  isSection(shape) ? [] : planField(key, shape),
);

const plannedSections: readonly PlannedSection[] = Object.entries(noteShape.properties ?? {})
  .filter(([, shape]) => isSection(shape))
  .map(([key, shape]) => {
    const needs = (sectionNeeds as Readonly<Record<string, AnySectionNeeds | undefined>>)[key] ?? {};
    const inside = Object.entries((shape.items ?? shape).properties ?? {});
    return { key, shape, needs, fields: inside.flatMap(([name, field]) => planField(name, field, needs)) };
  });

/** What the note needs, in canonical order. Sections that need nothing are left out. */
export function neededSections(note: Note): NeededSection[] {
  const head = fieldsIn(plannedHead, { note, value: note.data, path: [] }, asMap(note.root));
  return [
    { key: '', state: 'begun', fields: head, missing: [] },
    ...plannedSections.flatMap((planned) => neededSection(note, planned)),
  ];
}

function neededSection(note: Note, planned: PlannedSection): NeededSection[] {
  const { key, shape, needs } = planned;
  const tree = pairOf(note.root, key)?.value;
  const value: unknown = note.data[key as keyof Note['data']];
  const state = stateOf(tree, value);
  if (state === 'misfit') return [];
  if (state === 'answered' && typeof value === 'object' && tree) return begun(note, planned, tree);
  if (!isSectionNeeded(note, planned)) return [];
  const missing = needs.missing?.(note) ?? [];
  // A section that is core by itself is one gap, not one for each of its fields.
  if (shape.need?.always === 'core') return [{ key, state, fields: [whole(planned, 'core', state)], missing: [] }];
  const path = shape.items ? [key, 0] : [key];
  const fields = missing.length > 0 ? [] : fieldsIn(planned.fields, { note, value: {}, path }, undefined, state);
  const all = fields.length + missing.length > 0 ? fields : [whole(planned, 'asked', state)];
  return [{ key, state, fields: all, missing }];
}

/** A section of which no field is needed more than another. */
const whole = ({ key, shape }: PlannedSection, rank: NeededField['rank'], state: State): NeededField => ({
  path: [key],
  shape,
  rank,
  state,
  instead: [],
});

function begun(note: Note, planned: PlannedSection, tree: Tree): NeededSection[] {
  const { key, needs } = planned;
  const value = note.data[key as keyof Note['data']] as object;
  if (!Array.isArray(value)) {
    const fields = fieldsIn(planned.fields, { note, value, path: [key] }, asMap(tree));
    const isBlank = fields.length === 0 && Object.keys(value).length === 0 && isSectionNeeded(note, planned);
    return [{ key, state: 'begun', fields: isBlank ? [whole(planned, 'asked', 'absent')] : fields, missing: [] }];
  }
  if (tree.kind !== 'list' || tree.items.length === 0) return [{ key, state: 'answered', fields: [], missing: [] }];
  const fields = tree.items.flatMap((item, index) => {
    const entry: unknown = value[index] ?? (isNothing(item) ? {} : undefined);
    return entry === undefined ? [] : fieldsIn(planned.fields, { note, value: entry, path: [key, index] }, asMap(item));
  });
  const missing = isSectionNeeded(note, planned) ? (needs.missing?.(note) ?? []) : [];
  return [{ key, state: 'begun', fields, missing }];
}

/** A map that does not say by itself when it is needed is needed for its fields. */
function isSectionNeeded(note: Note, { key, shape, needs, fields }: PlannedSection): boolean {
  if (shape.need) return isNeeded(note, shape.need, () => needs.section?.(note) ?? true);
  return (
    !shape.items && fieldsIn(fields, { note, value: {}, path: [key] }, undefined).some(({ rank }) => rank !== 'entry')
  );
}

/** The needed fields of one map or entry. `state`: that of all of them, where the section is not there as such. */
function fieldsIn(
  planned: readonly PlannedField[],
  place: Place<unknown>,
  tree: MapTree | undefined,
  state?: State,
): NeededField[] {
  const found = planned
    .filter(({ need, condition }) => isNeeded(place.note, need, () => condition?.(place as Place<never>) ?? true))
    .map(({ key, shape, need, insteadOf }) => ({
      key,
      insteadOf,
      field: {
        path: [...place.path, key],
        shape,
        rank: need.always ?? 'asked',
        state: state ?? stateOf(pairOf(tree, key)?.value, (place.value as Record<string, unknown>)[key]),
        instead: [] as string[],
      } as const,
    }));
  // Of fields that say the same one is asked for, and named together with the others.
  return found.flatMap(({ key, insteadOf, field }) => {
    const asked = found.find((other) => other.key === insteadOf);
    if (asked) asked.field.instead.push(key);
    return asked ? [] : [field];
  });
}

const ordinary: readonly NoteType[] = noteTypes.filter((type) => type !== 'tumour_board');

function isNeeded({ data }: Note, need: Need, condition: () => boolean): boolean {
  if (need.always) return true;
  const isOfType = (need.in ?? ordinary).some((type) => type === data.note_type);
  return isOfType && (need.if === undefined || condition());
}

function stateOf(tree: Tree | undefined, value: unknown): State {
  if (!tree) return 'absent';
  if (isNothing(tree)) return 'empty';
  return value === undefined ? 'misfit' : 'answered';
}

const isNothing = (tree: Tree): boolean => tree.kind === 'scalar' && tree.value === null;

const asMap = (tree: Tree): MapTree | undefined => (tree.kind === 'map' ? tree : undefined);
