/** Every edit of every sample, however it is written: exactly the wanted change, and nothing else in the file. */
import assert from 'node:assert/strict';
import { type Path, shapeAt } from '../../src/knowledge/schema';
import { append, put, remove, rename } from '../../src/model/edit';
import { parse } from '../../src/model/parse';
import { applyEdits, type Edit } from '../../src/model/span';
import { locate, type Tree } from '../../src/model/tree';
import { renderings } from '../support/renderings';
import { notesIn } from './texts';

type Data = { [key: string | number]: Data } | Data[] | string | number | boolean | null;

/** A tree as plain data. */
function dataOf(tree: Tree): Data {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(dataOf);
  return Object.fromEntries(tree.pairs.map(({ key, value }) => [key, dataOf(value)]));
}

const lastRoot = (text: string): Tree => {
  const { roots, faults } = parse(text);
  assert.deepEqual(faults, [], text);
  const root = roots.at(-1);
  assert.ok(root);
  return root;
};

/** Every place of a note, those of lists and maps too. */
function* placesIn(tree: Tree, path: Path = []): Iterable<Path> {
  if (path.length > 0) yield path;
  if (tree.kind === 'map') for (const { key, value } of tree.pairs) yield* placesIn(value, [...path, key]);
  if (tree.kind === 'list') for (const [index, item] of tree.items.entries()) yield* placesIn(item, [...path, index]);
}

/** Every field that the format has and a map of the note has not. */
function* missingIn(tree: Tree, path: Path = []): Iterable<Path> {
  if (tree.kind === 'map') {
    const present = new Set(tree.pairs.map(({ key }) => key));
    for (const key of Object.keys(shapeAt(path)?.properties ?? {})) if (!present.has(key)) yield [...path, key];
    for (const { key, value } of tree.pairs) yield* missingIn(value, [...path, key]);
  }
  if (tree.kind === 'list') for (const [index, item] of tree.items.entries()) yield* missingIn(item, [...path, index]);
}

/** The data with one place changed; `undefined` takes it out, and what is left empty by it. */
function changed(data: Data, [step, ...rest]: Path, value: Data | undefined): Data | undefined {
  if (step === undefined) return value;
  const copy = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Record<string | number, Data>;
  const below = changed(copy[step] ?? {}, rest, value);
  if (below !== undefined) copy[step] = below;
  else if (Array.isArray(copy)) copy.splice(Number(step), 1);
  else delete copy[step];
  return Object.keys(copy).length > 0 ? copy : undefined;
}

interface Written {
  readonly text: string;
  readonly root: Tree;
  readonly data: Data;
}

/** The edits make exactly that data. */
function makes({ text }: Written, edits: readonly Edit[], data: Data | undefined, what: string): void {
  assert.ok(edits.length > 0, what);
  const after = applyEdits(text, edits);
  assert.deepEqual(dataOf(lastRoot(after)), data, `${what}\n${after}`);
  assert.equal(/[^\r]\n/.test(after), /[^\r]\n/.test(text), `line ends: ${what}`);
}

const onlyAdds = (edits: readonly Edit[], what: string): void =>
  assert.ok(
    edits.every(({ span }) => span.start === span.end),
    what,
  );

for (const [name, render] of Object.entries(renderings)) {
  describe(`every edit of every sample, written with ${name}`, () => {
    const notes = notesIn('media/samples').map((sample): Written => {
      const text = render(sample);
      const root = lastRoot(text);
      return { text, root, data: dataOf(root) };
    });

    it('adds each field that is missing, and touches nothing that is there', () => {
      for (const note of notes) {
        for (const path of missingIn(note.root)) {
          const edits = put(note, path, 'a: b');
          onlyAdds(edits, path.join('.'));
          makes(note, edits, changed(note.data, path, 'a: b'), path.join('.'));
        }
      }
    }).timeout(60_000);

    it('adds an entry to each list', () => {
      for (const note of notes) {
        for (const path of [...placesIn(note.root)].filter((place) => locate(note.root, place)?.kind === 'list')) {
          const entry = shapeAt(path)?.reading === 'list' ? 'x' : { when: 'day 3', words: 'a, b' };
          const edits = append(note, path, entry);
          onlyAdds(edits, path.join('.'));
          const list = path.reduce<Data>(
            (data, step) => (data as Record<string | number, Data>)[step] ?? null,
            note.data,
          );
          makes(note, edits, changed(note.data, path, [...(list as Data[]), entry]), path.join('.'));
        }
      }
    }).timeout(60_000);

    it('changes each value', () => {
      for (const note of notes) {
        for (const path of [...placesIn(note.root)].filter((place) => locate(note.root, place)?.kind === 'scalar')) {
          makes(note, put(note, path, 'other #1'), changed(note.data, path, 'other #1'), path.join('.'));
        }
      }
    }).timeout(60_000);

    it('takes out each place, and what is left empty by it', () => {
      for (const note of notes) {
        for (const path of placesIn(note.root)) {
          makes(note, remove(note, path), changed(note.data, path, undefined), path.join('.'));
        }
      }
    }).timeout(60_000);

    it('renames each key', () => {
      for (const note of notes) {
        for (const path of [...placesIn(note.root)].filter((place) => typeof place.at(-1) === 'string')) {
          const value = path.reduce<Data>(
            (data, step) => (data as Record<string | number, Data>)[step] ?? null,
            note.data,
          );
          const parent = path.slice(0, -1);
          // Put back under its new name: the order of keys is no part of the data.
          const without = parent.reduce<Data>(
            (data, step) => (data as Record<string | number, Data>)[step] ?? null,
            note.data,
          );
          const { [String(path.at(-1))]: _old, ...others } = without as Record<string, Data>;
          makes(
            note,
            rename(note, path, 'x_new'),
            changed(note.data, parent, { ...others, x_new: value }),
            path.join('.'),
          );
        }
      }
    }).timeout(60_000);
  });
}
