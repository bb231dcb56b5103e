/** The edit engine: each edit does exactly what was asked, in every way a note can be written, and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parseAllDocuments } from 'yaml';
import { noteShape, type Path } from '../../src/knowledge/schema';
import { append, put, remove, rename } from '../../src/model/edit';
import { parse } from '../../src/model/parse';
import type { NewValue } from '../../src/model/render';
import { applyEdits, type Edit } from '../../src/model/span';
import { renderings } from '../support/renderings';

const sample = readFileSync('media/samples/elbow-excision.ho.yaml', 'utf8');

type Data = Record<string | number, unknown>;

/** The last document of a text: in one rendering another note stands before it. */
const dataOf = (text: string): Data => {
  const documents = parseAllDocuments(text);
  assert.ok(Array.isArray(documents));
  assert.deepEqual(
    documents.flatMap(({ errors }) => errors),
    [],
    text,
  );
  return documents.at(-1)?.toJS() ?? {};
};

type Make = (note: Parameters<typeof put>[0]) => readonly Edit[];

const editsOf = (text: string, make: Make): readonly Edit[] => make({ text, root: parse(text).roots.at(-1) });

const edited = (text: string, make: Make): string => applyEdits(text, editsOf(text, make));

/** As edited, and nothing of the original is touched. */
const added = (text: string, make: Make): string => {
  const edits = editsOf(text, make);
  assert.ok(edits.length > 0 && edits.every(({ span }) => span.start === span.end), JSON.stringify(edits));
  return applyEdits(text, edits);
};

function set(data: Data, path: Path, value: unknown): Data {
  const [step = '', ...rest] = path;
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as Data;
  copy[step] = rest.length === 0 ? value : set((copy[step] ?? {}) as Data, rest, value);
  return copy;
}

const missing: [Path, NewValue][] = [
  [['schema_version'], 1],
  [['other_causes'], [{ class: 'other', type: 'infection' }]],
  [['lifestyle', 'smoking'], 'no'],
  [['cause', 'open_injury'], 'no'],
  [['patient', 'weight_kg'], 71.5],
  [['lesions', 0, 'id'], 'elbow_r'],
  [
    ['lesions', 0, 'size_mm'],
    [40, 25, 12],
  ],
  [['surgery', 1, 'timing_reason'], 'Ulnar nerve palsy: gets worse #now, and "soon".'],
  [['surgery', 0, 'words'], `${'A long text that has to be folded over several lines. '.repeat(6)}End.`],
  [['imaging', 1, 'region'], 'two\nparagraphs'],
];

for (const [name, render] of Object.entries(renderings)) {
  const text = render(sample);
  const before = dataOf(text);

  describe(`edits of a note written with ${name}`, () => {
    for (const [path, value] of missing) {
      it(`inserts ${path.join('.')} and changes nothing else`, () => {
        const after = added(text, (note) => put(note, path, value));
        assert.deepEqual(dataOf(after), set(before, path, value));
        assert.equal(/[^\r]\n/.test(after), /[^\r]\n/.test(text), 'line ends');
      });
    }

    it('appends an entry to a list, and a list that is not there', () => {
      for (const section of ['surgery', 'guidance']) {
        const entry = { when: 'day 3', words: 'a: b' };
        const after = added(text, (note) => append(note, [section], entry));
        const list = (before[section] ?? []) as unknown[];
        assert.deepEqual(dataOf(after), { ...before, [section]: [...list, entry] });
      }
    });

    it('replaces a value and leaves its line otherwise alone', () => {
      for (const path of [['note_type'], ['cause', 'class'], ['surgery', 1, 'when'], ['imaging', 2, 'words']]) {
        const after = edited(text, (note) => put(note, path, 'other'));
        assert.ok(isDeepStrictEqual(dataOf(after), set(before, path, 'other')), after);
      }
    });

    it('renames a key', () => {
      const after = edited(text, (note) => rename(note, ['cause', 'class'], 'x_class'));
      const { class: value, ...rest } = before['cause'] as Data;
      assert.deepEqual(dataOf(after)['cause'], { x_class: value, ...rest });
    });

    it('puts every key that is missing at its canonical place', () => {
      const order = Object.keys(noteShape.properties ?? {});
      const present = Object.keys(before);
      const root = parse(text).roots.at(-1);
      for (const key of order.filter((one) => !present.includes(one))) {
        const edits = put({ text, root }, [key], null);
        assert.ok(edits.length > 0);
        const keys = Object.keys(dataOf(applyEdits(text, edits)));
        assert.deepEqual(
          keys,
          order.filter((one) => one === key || present.includes(one)),
        );
      }
    });
  });
}

describe('edits of short and odd notes', () => {
  const cases: [string, string, Path, NewValue, string][] = [
    ['an empty text', '', ['case_id'], 'X-1', 'case_id: X-1\n'],
    ['a comment only', '# mine', ['cause', 'class'], 'other', '# mine\ncause:\n  class: other\n'],
    ['an empty section', 'cause: # why?\n', ['cause', 'class'], 'other', 'cause: # why?\n  class: other\n'],
    ['an empty value', 'note_type:\n', ['note_type'], 'initial', 'note_type: initial\n'],
    ['an empty value with a blank', 'note_type: \n', ['note_type'], 'initial', 'note_type: initial\n'],
    ['braces', 'cause: {type: burn}\n', ['cause', 'class'], 'other', 'cause: {class: other, type: burn}\n'],
    ['braces, behind', 'cause: {class: other}\n', ['cause', 'words'], 'a, b', 'cause: {class: other, words: "a, b"}\n'],
    ['a value in braces', 'cause: {class: other}\n', ['cause', 'class'], 'a, b', 'cause: {class: "a, b"}\n'],
    ['a bare name in braces', 'cause: {class}\n', ['cause', 'class'], 'other', 'cause: {class: other}\n'],
    ['empty braces', 'cause: {}\n', ['cause', 'class'], 'other', 'cause: {class: other}\n'],
    ['a list below, by one in its line', 'a:\n  - b\n  - c\n', ['a'], ['d'], 'a: [d]\n'],
    ['a list in its line, by one below', 'a: [b, c]\n', ['a'], [{ d: 1 }], 'a:\n  - d: 1\n'],
    ['a list below, by one below', 'a: \n  - b\n  - c\n', ['a'], [{ d: 1 }], 'a:\n  - d: 1\n'],
    ['a list below a comment', 'a: # e\n  - b\n', ['a'], ['d'], 'a: # e\n  [d]\n'],
    ['text of two lines', 'a:\n  b: c\n', ['a', 'b'], 'd\ne', 'a:\n  b: >-\n    d\n\n    e\n'],
    ['a comment behind the line', 'case_id: X # x\n', ['note_type'], 'initial', 'case_id: X # x\nnote_type: initial\n'],
    [
      'the first key of an entry',
      'surgery:\n  - type: biopsy\n',
      ['surgery', 0, 'id'],
      'b1',
      'surgery:\n  - id: b1\n    type: biopsy\n',
    ],
  ];
  for (const [title, text, path, value, after] of cases) {
    it(`${title}: ${path.join('.')}`, () =>
      assert.equal(
        edited(text, (note) => put(note, path, value)),
        after,
      ));
  }

  it('goes behind the blank lines that belong to a text, and adds none to them', () => {
    const kept = 'case_id: |+\n  X\n\n';
    for (const below of ['', 'lesions: none\n']) {
      const after = edited(kept + below, (note) => put(note, ['note_type'], 'initial'));
      assert.equal(after, `${kept}note_type: initial\n${below}`);
    }
    const surgery = 'surgery:\n  - type: biopsy\n    words: |+\n      a\n\n';
    const after = edited(`${surgery}rom:\n  - when: day 3\n`, (note) => append(note, ['surgery'], { type: 'biopsy' }));
    assert.equal(after, `${surgery}  - type: biopsy\nrom:\n  - when: day 3\n`);
  });

  it('gives way to a word that answers the section', () => {
    for (const text of ['surgery: none\n', 'surgery: not_stated\n', 'surgery: hello\n']) {
      assert.equal(
        edited(text, (note) => append(note, ['surgery'], { type: 'biopsy' })),
        text,
      );
      assert.equal(
        edited(text, (note) => put(note, ['surgery', 0, 'type'], 'biopsy')),
        text,
      );
    }
  });
});

describe('taking something out', () => {
  const cases: [string, string, Path, string][] = [
    ['a line', 'case_id: X\nnote_type: initial # now\nx_a: 1\n', ['note_type'], 'case_id: X\nx_a: 1\n'],
    ['the last line', 'case_id: X\nnote_type: initial', ['note_type'], 'case_id: X'],
    ['with CRLF', 'case_id: X\r\nnote_type: initial\r\n', ['note_type'], 'case_id: X\r\n'],
    ['a text of several lines', 'x_a: >-\n  one\n  two\n\n# here\nx_b: 1\n', ['x_a'], '\n# here\nx_b: 1\n'],
    ['an empty value', 'case_id:\nnote_type: initial\n', ['case_id'], 'note_type: initial\n'],
    ['the only field, with its section', 'x_a: 1\ncause:\n  class: other\n', ['cause', 'class'], 'x_a: 1\n'],
    ['the only entry, with its list', 'x_a: 1\nrom:\n  - when: day 3\n', ['rom', 0], 'x_a: 1\n'],
    ['an entry', 'rom:\n  - when: day 3\n  - when: day 4\n    arc: 5\n', ['rom', 1], 'rom:\n  - when: day 3\n'],
    ['the first field of an entry', 'rom:\n  - when: day 3\n    arc: 5\n', ['rom', 0, 'when'], 'rom:\n  - arc: 5\n'],
    [
      'the first field of an entry, and no comment',
      'rom:\n  - when: day 3\n    # bent\n    arc: 5\n',
      ['rom', 0, 'when'],
      'rom:\n  - \n    # bent\n    arc: 5\n',
    ],
    ['from braces', 'cause: {class: other, type: burn}\n', ['cause', 'type'], 'cause: {class: other}\n'],
    ['the first from braces', 'cause: {class: other, type: burn}\n', ['cause', 'class'], 'cause: {type: burn}\n'],
    ['from brackets', 'x_a: [1, 2, 3]\n', ['x_a', 1], 'x_a: [1, 3]\n'],
    ['a value that counts as a list of one', 'x_a: 1\nx_b: 2\n', ['x_b', 0], 'x_a: 1\n'],
  ];
  for (const [title, text, path, after] of cases) {
    it(`takes out ${title}`, () =>
      assert.equal(
        edited(text, (note) => remove(note, path)),
        after,
      ));
  }

  it('leaves alone what is not there, and the note itself', () => {
    for (const path of [[], ['note_type'], ['rom', 0], ['case_id', 'x']]) {
      assert.deepEqual(
        editsOf('case_id: X\n', (note) => remove(note, path)),
        [],
      );
    }
  });
});

describe('text that is only repeated', () => {
  const text =
    'x_a: &base\n  class: other\n  type: burn\ncause: *base\nother_causes:\n  - <<: *base\n    when: day 3\n';

  it('is replaced as a whole, and never edited inside', () => {
    assert.match(
      edited(text, (note) => put(note, ['cause'], 'unknown')),
      /cause: unknown\n/,
    );
    for (const make of [put, rename]) {
      assert.deepEqual(
        editsOf(text, (note) => make(note, ['cause', 'class'], 'x_b')),
        [],
      );
    }
    assert.deepEqual(
      editsOf(text, (note) => remove(note, ['cause', 'class'])),
      [],
    );
  });

  it('is overridden, not replaced, where a merge key brings it in', () => {
    const after = edited(text, (note) => put(note, ['other_causes', 0, 'type'], 'infection'));
    assert.equal(after, text.replace('- <<: *base\n', '- <<: *base\n    type: infection\n'));
    assert.deepEqual(
      editsOf(text, (note) => remove(note, ['other_causes', 0, 'type'])),
      [],
    );
  });
});
