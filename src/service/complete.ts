/** What can be written at the cursor: keys that are not there yet, allowed values, ids, times. */
import { type Path, shapeAt } from '../knowledge/schema';
import { answers, type Shape } from '../knowledge/shapes';
import { parse } from '../model/parse';
import type { Span } from '../model/span';
import { lineStartOf } from '../model/text';
import { locate, type Tree } from '../model/tree';
import type { Config } from './config';
import { aboutField } from './hover/field';

export interface Completion {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'time' | 'reference';
  /** What is written in place of {@link span}. */
  readonly insert: string;
  readonly span: Span;
  /** What the typed letters are held against, where that is not the label. */
  readonly filter?: string;
  /** One line beside the label. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
}

/** Stands for the word that is being typed: no note has it, and it may be a key or a value. */
const marker = 'being_typed_here';

/** The suggestions at an offset, the likeliest first. The text may be half typed. */
export function complete(text: string, offset: number, config: Config): Completion[] {
  const spot = spotBeingTyped(text, offset);
  if (!spot) return [];
  const shape = shapeAt(spot.path);
  if (spot.kind === 'key') return keys(spot, shape);
  return shape ? values(spot, shape, config) : [];
}

interface TypedSpot {
  readonly kind: 'key' | 'value';
  /** Of a key: the map it goes into. Of a value: the value itself. */
  readonly path: Path;
  readonly span: Span;
  readonly root: Tree;
  /** Indentation of the line, with dashes, to continue below it. */
  readonly column: number;
}

/** Reads the text with a marker in place of the word being typed, so that the real parser says where that is. */
function spotBeingTyped(text: string, offset: number): TypedSpot | undefined {
  const lineStart = lineStartOf(offset, text);
  const before = text.slice(lineStart, offset);
  const word = /(?<![\w.-])[\w.-]*$/.exec(before)?.[0] ?? '';
  const span = { start: offset - word.length, end: offset + (/^[\w.-]*/.exec(text.slice(offset))?.[0].length ?? 0) };
  const head = before.slice(0, before.length - word.length);
  if (/(^|\s)#/.test(head)) return undefined;
  const isKey = /^\s*(- +)*$/.test(head) || /[{,]\s*$/.test(head);
  for (const written of isKey ? [`${marker}: `, marker] : [marker]) {
    const found = findMarker(text.slice(0, span.start) + written + rest(text, span.end, written));
    if (found) return { ...found, span, column: head.length };
  }
  return undefined;
}

/** What follows the word: a colon that is there already belongs to the marker. */
const rest = (text: string, end: number, written: string): string =>
  written.endsWith(' ') ? text.slice(end).replace(/^\s*:/, '') : text.slice(end);

function findMarker(text: string): Pick<TypedSpot, 'kind' | 'path' | 'root'> | undefined {
  for (const root of parse(text).roots) {
    const found = search(root, []);
    if (found && (found.kind === 'value' || shapeAt(found.path)?.properties)) return { ...found, root };
  }
  return undefined;
}

function search(tree: Tree, path: Path): Pick<TypedSpot, 'kind' | 'path'> | undefined {
  if (tree.kind === 'scalar') return tree.source === marker ? { kind: 'value', path } : undefined;
  if (tree.kind === 'list') return first(tree.items.map((item, index) => () => search(item, [...path, index])));
  if (tree.pairs.some((pair) => pair.key === marker)) return { kind: 'key', path };
  return first(tree.pairs.map((pair) => () => search(pair.value, [...path, pair.key])));
}

function first<T>(tries: readonly (() => T | undefined)[]): T | undefined {
  for (const attempt of tries) {
    const found = attempt();
    if (found) return found;
  }
  return undefined;
}

/** Keys that are allowed here and not there yet: needed ones first, then in canonical order. */
function keys({ path, root, span, column }: TypedSpot, shape: Shape | undefined): Completion[] {
  const place = locate(root, path);
  const present = new Set(place?.kind === 'map' ? place.pairs.map((pair) => pair.key) : []);
  const inFlow = place?.kind === 'map' && place.flow;
  return Object.entries(shape?.properties ?? {})
    .filter(([key]) => !present.has(key))
    .sort(([, a], [, b]) => rank(a) - rank(b))
    .map(([key, field]) => ({
      label: key,
      kind: 'key',
      insert: inFlow ? `${key}: ` : keyText(key, field, column),
      span,
      detail: field.title,
      documentation: aboutField([...path, key], field),
    }));
}

/** Needed fields first, and sections that hold a field which every note needs. */
const rank = ({ need, properties }: Shape): number =>
  need?.always || Object.values(properties ?? {}).some((field) => field.need?.always === 'core') ? 0 : 1;

/** A key with what it takes to go on typing: a section continues on the next line, a list with a dash. */
function keyText(key: string, { reading }: Shape, column: number): string {
  const below = `\n${' '.repeat(column + 2)}`;
  if (reading === 'map') return `${key}:${below}`;
  return reading === 'entries' ? `${key}:${below}- ` : `${key}: `;
}

function values({ path, root, span }: TypedSpot, shape: Shape, config: Config): Completion[] {
  const item = shape.items && shape.reading === 'list' ? shape.items : shape;
  const taken = siblings(root, path);
  return candidates(item, root, config)
    .filter(({ label }) => !taken.has(label))
    .map((candidate) => ({ ...candidate, insert: candidate.label, span }));
}

type Candidate = Pick<Completion, 'label' | 'kind' | 'detail' | 'documentation' | 'filter'>;

function candidates(shape: Shape, root: Tree, config: Config): Candidate[] {
  // Free text is the writer's own: a list that opens there would take the Enter meant for the next line.
  if (shape.reading === 'text') return [];
  const own = Object.entries(shape.values ?? {}).map(([label, text]) => candidate(label, 'value', text));
  const times = shape.reading === 'when' ? timePhrases(config) : [];
  const ids =
    shape.reading === 'reference' ? idsIn(root).map((id) => candidate(id, 'reference', 'Entry of this note.')) : [];
  const words = answers.map((answer) => candidate(answer, 'value', answerDetails[answer]));
  return [...own, ...ids, ...times, ...words];
}

const candidate = (label: string, kind: Completion['kind'], detail: string): Candidate => ({
  label,
  kind,
  detail,
  documentation: detail,
});

const answerDetails = { not_stated: 'The source does not say.', unknown: 'Asked, and nobody knows.' } as const;

const timePhrases = ({ today }: Config): Candidate[] => [
  // Not by its digits: someone who types 2026-11 and Enter means the month.
  { ...candidate(today, 'time', 'Today.'), filter: 'today' },
  // Without a number: one that is offered would be taken by someone who types another.
  candidate('day', 'time', 'Days after the index event, such as day 45.'),
  candidate('week', 'time', 'Weeks after the index event, such as week 6.'),
  candidate('month', 'time', 'Months after the index event, such as month 4.'),
  candidate('before surgery', 'time', 'Before the operation.'),
  candidate('after surgery', 'time', 'After the operation.'),
];

/** The other items of the list that the value stands in: none of them is offered again. */
function siblings(root: Tree, path: Path): Set<string> {
  const list = typeof path.at(-1) === 'number' ? locate(root, path.slice(0, -1)) : undefined;
  return new Set(
    list?.kind === 'list' ? list.items.flatMap((item) => (item.kind === 'scalar' ? [item.source] : [])) : [],
  );
}

/** The ids of all entries of a note. */
const idsIn = (root: Tree): string[] =>
  root.kind !== 'map'
    ? []
    : root.pairs
        .flatMap(({ value }) => (value.kind === 'list' ? value.items : []))
        .flatMap((entry) => {
          const id = locate(entry, ['id']);
          return id?.kind === 'scalar' && id.source ? [id.source] : [];
        });
