/** The place that is explained: a key or a value of a note, and what the format says of it. */
import type { LocalThresholds } from '../../clinical/thresholds';
import { type Path, shapeAt } from '../../knowledge/schema';
import type { Shape } from '../../knowledge/shapes';
import { valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import type { Span } from '../../model/span';
import { type Spot, spotAt } from '../../model/tree';

export interface Place {
  readonly note: Note;
  readonly path: Path;
  /** Of the field; of an item of a list, that of the items. */
  readonly shape: Shape;
  /** What the pointer is on: the key, or the value. */
  readonly on: 'key' | 'value';
  /** The value as it is written, without quotes; empty where there is none, or more than one. */
  readonly written: string;
  /** The same read: undefined where it does not fit. */
  readonly value: unknown;
  readonly span: Span;
  /** Limits that the project may have set to its own. */
  readonly local: LocalThresholds;
}

/** What a reader of one kind of thing tells of a place. Markdown; texts of the note are escaped. */
export interface Told {
  /** The word that stands there, and what it means: it goes before the field. */
  readonly term?: string;
  /** What it means in this note, one sentence or a few each. */
  readonly here?: readonly string[];
  /** Ids of facts on this very thing: they go before those of the field. */
  readonly facts?: readonly string[];
}

/** Tells of the places that it knows; undefined of any other. */
export type Reader = (place: Place) => Told | undefined;

/** The key or value that an offset touches; undefined where the format knows none. */
export function placeAt(note: Note, offset: number, local: LocalThresholds): Place | undefined {
  const spot = spotAt(note.root, offset);
  const shape = spot && shapeAt(spot.path);
  if (!spot || !shape) return undefined;
  const single = shape.reading === 'list' && shape.items && spot.tree.kind === 'scalar' ? shape.items : shape;
  return {
    note,
    path: spot.path,
    shape: single,
    on: spot.keySpan ? 'key' : 'value',
    written: spot.tree.kind === 'scalar' ? spot.tree.source.trim() : '',
    value: readAs(note, spot),
    span: spot.keySpan ?? spot.tree.span,
    local,
  };
}

/** A single value that counts as a list of one is taken out of it. */
function readAs(note: Note, { path, tree }: Spot): unknown {
  const value = valueAt(note.data, path);
  return Array.isArray(value) && tree.kind === 'scalar' ? value[0] : value;
}

/** The field's place in the format, such as `surgery.when`. */
export const nameOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.');

/** The key of the field: of an item of a list, that of the list. */
export const fieldNameOf = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');

/** The entry or section in which a field stands. */
export const entryPathOf = ([section, index]: Path): Path =>
  section === undefined ? [] : typeof index === 'number' ? [section, index] : [section];

/** What stands in that entry or section; empty where nothing readable does. */
export function entryOf<T extends object>({ note, path }: Place): T {
  const entry = valueAt(note.data, entryPathOf(path));
  return (typeof entry === 'object' && entry !== null && !Array.isArray(entry) ? entry : {}) as T;
}
