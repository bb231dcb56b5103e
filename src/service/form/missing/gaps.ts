/** The core of a note that is not there: without it nobody knows what case this is. */
import { noteShape, type Path } from '../../../knowledge/schema';
import type { Shape } from '../../../knowledge/shapes';
import { append, type Editable, put } from '../../../model/edit';
import { keySpanOf, type Note, spanOf } from '../../../model/note';
import type { Span } from '../../../model/span';
import { locate, pairOf, type Tree } from '../../../model/tree';
import type { Fix } from '../../../rules/rule';
import { type Problem, problem } from '../../problem';
import { meantByUnknownKeys } from '../values/fieldNames';

interface Gap {
  readonly path: Path;
  readonly shape: Shape;
  /** The place in the note that it is missing from; empty for the note itself. */
  readonly inside: Path;
}

/**
 * What is missing altogether is gathered in one problem on the type of note; the rest stands at its section.
 * @param misread where the text is misread: what seems to be missing there may be there
 */
export function gapProblems(note: Note, misread: readonly Span[]): Problem[] {
  const severity = isDraft(note) ? 'warning' : 'error';
  const meant = meantByUnknownKeys(note);
  const gaps = [...gapsIn(note.root, noteShape, [])].filter(
    ({ path }) =>
      !path.some((_, index) => meant.has(path.slice(0, index + 1).join('.'))) && !isWithin(path, misread, note.text),
  );
  const whole = gaps.filter(({ inside }) => inside.length === 0);
  const parts = gaps.filter(({ inside }) => inside.length > 0);
  return [
    ...(whole.length > 0 ? [gapProblem(note, whole, severity, headSpan(note))] : []),
    ...parts.map((gap) => gapProblem(note, [gap], severity, keySpanOf(note, gap.inside))),
  ];
}

/** Whether the key of the section, or of the field at the top, stands in a text that is misread. */
const isWithin = ([key]: Path, misread: readonly Span[], text: string): boolean =>
  misread.some(({ start, end }) => new RegExp(`^${key}:`, 'm').test(text.slice(start, end)));

/** The one problem of a text in which there is no note yet. */
export const emptyProblem = (text: string): Problem =>
  gapProblem({ text }, [...gapsIn(undefined, noteShape, [])], 'warning', { start: 0, end: 0 });

/** Whether a note is still being written: what is missing is then no fault. */
export const isDraft = ({ data: { note_status } }: Note): boolean =>
  note_status !== 'complete' && note_status !== 'final';

/** Where it is said what is missing altogether: the type of note, which decides what is needed. */
export const headSpan = (note: Note): Span =>
  spanOf(note, [locate(note.root, ['note_type']) ? 'note_type' : 'case_id']);

/** Core fields under `shape` that the place does not have. Below a list, those of each of its entries. */
function* gapsIn(place: Tree | undefined, shape: Shape, path: Path): Iterable<Gap> {
  for (const [key, field] of fieldsToCore(shape)) {
    const below = [...path, key];
    const value = pairOf(place, key)?.value;
    const isThere = value && (value.kind !== 'scalar' || value.value !== null);
    if (isCore(field) && !isThere) {
      yield { path: below, shape: field, inside: place && path.length > 0 ? path : [] };
    } else if (value?.kind === 'list') {
      for (const [index, item] of value.items.entries()) yield* gapsIn(item, field.items ?? field, [...below, index]);
    } else if (value?.kind === 'map' || !isThere) {
      yield* gapsIn(value, field, below);
    }
  }
}

const isCore = (field: Shape): boolean => field.need?.always === 'core';

type Fields = readonly (readonly [string, Shape])[];

/** Made once for each shape: the shapes never change, and few of their many fields lead to the core. */
const known = new WeakMap<Shape, Fields>();

/** The fields that are core, or have core fields below. */
function fieldsToCore(shape: Shape): Fields {
  const fields =
    known.get(shape) ??
    Object.entries(shape.properties ?? {}).filter(
      ([, field]) => isCore(field) || [field, field.items].some((one) => one && fieldsToCore(one).length > 0),
    );
  known.set(shape, fields);
  return fields;
}

function gapProblem(note: Editable, gaps: readonly Gap[], severity: Problem['severity'], span: Span): Problem {
  const names = gaps.map(({ path }) => path.filter((step) => typeof step === 'string').join('.'));
  return problem({
    rule: 'core-field-missing',
    kind: 'missing',
    severity,
    message: `Missing: ${names.join(', ')}. Without it one cannot tell what case this is. Fill it in, or write not_stated.`,
    span,
    items: gaps.map(({ path, shape }) => ({
      rule: 'core-field-missing',
      message: `${shape.title}: missing.`,
      path,
    })),
    fixes: gaps.map((gap) => fixFor(note, gap)),
  });
}

const fixFor = (note: Editable, { path, shape }: Gap): Fix => ({
  title: `Add ${path.filter((step) => typeof step === 'string').join('.')}`,
  kind: 'prompt',
  preferred: false,
  edits: () => (shape.reading === 'entries' ? append(note, path, coreOf(shape.items ?? shape)) : put(note, path, null)),
});

const coreOf = (shape: Shape): Record<string, null> =>
  Object.fromEntries(
    Object.entries(shape.properties ?? {})
      .filter(([, field]) => isCore(field))
      .map(([key]) => [key, null]),
  );
