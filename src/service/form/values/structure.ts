/** Sections written as the wrong kind: an entry without its dash, fields with a dash, a text in place of fields. */
import type { Path } from '../../../knowledge/schema';
import type { Shape } from '../../../knowledge/shapes';
import { put } from '../../../model/edit';
import { failedBy } from '../../../model/fit';
import type { Note } from '../../../model/note';
import type { Edit } from '../../../model/span';
import { endOf } from '../../../model/text';
import { type ListTree, locate, type MapTree } from '../../../model/tree';
import { type Remedy, rewrite } from '../remedy';

/** What to say of a section that is no list where entries are wanted, or a list where fields are. */
export function structureRemedy(note: Note, path: Path, shape: Shape): Remedy | undefined {
  const tree = locate(note.root, path);
  if (shape.reading === 'entries' && tree?.kind === 'map' && !tree.flow) {
    return {
      message: `${shape.title}: each entry begins with a dash and a blank, also if there is only one.`,
      fixes: [rewrite('Make it an entry', () => asEntry(note.text, tree))],
    };
  }
  if (shape.reading === 'map' && tree?.kind === 'list' && !tree.flow && areFields(tree)) {
    return {
      message: `${shape.title}: its fields stand below each other without dashes.`,
      fixes: [rewrite('Take out the dashes', () => asFields(note.text, tree))],
    };
  }
  return tree?.kind === 'map' ? pairsForTexts(note, path, shape, tree) : undefined;
}

/** Whether the entries of a list would be one section without their dashes: none of them says a thing twice. */
function areFields({ items }: ListTree): boolean {
  const keys = items.flatMap((item) =>
    item.kind === 'map' && !item.flow ? item.pairs.map(({ key }) => key) : [undefined],
  );
  return !keys.includes(undefined) && new Set(keys).size === keys.length;
}

/** `dash: 24` where `dash 24` is wanted. */
function pairsForTexts(note: Note, path: Path, shape: Shape, { pairs, span }: MapTree): Remedy | undefined {
  const item = shape.reading === 'list' ? shape.items : shape;
  const texts = pairs.map(({ key, value }) => (value.kind === 'scalar' ? `${key} ${value.source}` : ''));
  if (item?.reading !== 'packed' || !texts.every((text) => failedBy(item, text) === undefined)) return undefined;
  const isOne = shape.reading !== 'list';
  if (isOne && texts.length > 1) return undefined;
  return {
    message: `Write ${texts.join(' and ')}, without a colon.`,
    fixes: [
      rewrite(`Change to ${texts.join(', ')}`, () =>
        isOne ? [{ span, text: texts.join('') }] : put(note, path, texts),
      ),
    ],
  };
}

/** A dash before the first field; the others move with it. */
function asEntry(text: string, map: MapTree): Edit[] {
  const start = map.pairs[0]?.keySpan.start ?? map.span.start;
  const lines = [...text.slice(start, endOf(map, text)).matchAll(/\n(?=[^\r\n])/g)];
  return [
    { span: { start, end: start }, text: '- ' },
    ...lines.map(({ index }) => {
      const at = start + index + 1;
      return { span: { start: at, end: at }, text: '  ' };
    }),
  ];
}

/** Blanks for the dashes, so that every field keeps its column. */
function asFields(text: string, list: ListTree): Edit[] {
  return list.items.map((item) => {
    const dash = text.lastIndexOf('-', item.span.start - 1);
    return { span: { start: dash, end: dash + 1 }, text: ' ' };
  });
}
