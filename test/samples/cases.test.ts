/** Cases retold from published reports, on which the tests of the rules build: cited, and clean as they are. */
import assert from 'node:assert/strict';
import { read } from '../../src/service/index';
import { expectedOf, notesIn, problemsOf, written } from './expected';
import { identifiersIn } from './identifiers';

const folder = 'test/cases';
const cases = notesIn(folder);

describe('the published cases', () => {
  it('are many, each with an id and a source of its own', () => {
    assert.ok(cases.size >= 16, `${cases.size} cases`);
    const heads = [...cases.values()].map((text) => read(text).notes[0]?.data);
    assert.equal(new Set(heads.map((data) => data?.case_id)).size, cases.size);
  });

  for (const [file, text] of cases) {
    it(`${file} has the problems that are written beside it, and no other`, () => {
      const known = expectedOf(`${folder}/${file}`).map((problem) => ({ ...problem, reason: '' }));
      assert.equal(written(problemsOf(text)), written(known));
    });

    it(`${file} says where it comes from, and holds nothing that identifies a person`, () => {
      const source = read(text).notes[0]?.data.source;
      assert.ok(typeof source === 'object', 'no source');
      assert.equal(source.kind, 'publication');
      assert.ok(source.title && source.text_read && (source.doi || source.pmid || source.url));
      assert.deepEqual(identifiersIn(text), []);
    });
  }
});
