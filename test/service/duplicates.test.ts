/** One case id for two notes: in one file, and in the files of one folder. */
import assert from 'node:assert/strict';
import { caseIds, caseIdsIn, diagnose, read } from '../../src/service/index';
import { bases } from '../corpus/texts';
import { config } from '../support/check';
import { halfTyped, mutated, numbersFrom } from '../support/mutations';

const rest = 'note_type: initial\ncause:\n  class: traumatic\nlesions:\n  - site: elbow\n';
const noteOf = (id: string) => `case_id: ${id}\n${rest}`;

const neighboursOf = (files: Record<string, string[]>) =>
  new Map(Object.entries(files).map(([id, names]) => [id, { names, count: names.length }]));

const duplicates = (text: string, files?: Record<string, string[]>) =>
  diagnose(read(text), { ...config, ...(files && { neighbours: neighboursOf(files) }) })
    .filter(({ rule }) => rule === 'case-id-duplicate')
    .map(({ span, message, related }) => ({
      at: text.slice(span.start, span.end),
      message,
      related: related.map(({ at }) => text.slice(0, at.start).split('\n').length),
    }));

describe('a case id', () => {
  it('that another file of the folder has is marked on its value, and the file is named', () => {
    const [found, ...more] = duplicates(noteOf('ELB-0001'), { 'ELB-0001': ['b.ho.yaml'], 'ELB-0002': ['c.ho.yaml'] });
    assert.equal(found?.at, 'ELB-0001');
    assert.match(found?.message ?? '', /^b\.ho\.yaml has the same case_id, so two notes would count as one case\./);
    assert.equal(more.length, 0);
  });

  it('that many files have names three and counts the rest', () => {
    const message = (files: string[]) => duplicates(noteOf('A-1'), { 'A-1': files })[0]?.message ?? '';
    assert.match(message(['b', 'c']), /^b and c have the same/);
    assert.match(message(['b', 'c', 'd', 'e']), /^b, c, d and 1 more file have the same/);
    assert.match(message(['b', 'c', 'd', 'e', 'f']), /^b, c, d and 2 more files have the same/);
  });

  it('that two documents of one file have is marked in both, each leading to the other', () => {
    const text = `${noteOf('ELB-0001')}---\n${noteOf('ELB-0002')}---\n${noteOf('"ELB-0001"')}`;
    const [first, second, ...more] = duplicates(text);
    assert.match(first?.message ?? '', /^Another document of this file has the same case_id/);
    assert.deepEqual([first?.related, second?.related], [[15], [1]]);
    assert.equal(more.length, 0);
  });

  it('that is no id, is not there or is another one is left alone', () => {
    for (const id of ['not_stated', 'unknown', '', 'ELB-0001']) {
      const neighbours = { not_stated: ['b'], unknown: ['b'], '': ['b'], 'ELB-0002': ['b'], 'elb-0001': ['b'] };
      assert.deepEqual(duplicates(`${noteOf(id)}---\n${noteOf(id === 'ELB-0001' ? 'ELB-0009' : id)}`, neighbours), []);
    }
    assert.deepEqual(duplicates(rest, { 'ELB-0001': ['b'] }), []);
  });

  it('is the same at a glance, whatever becomes of the head of a note', () => {
    const random = numbersFrom(20261128);
    const heads = bases().map((text) => `${text.split('\n').slice(0, 6).join('\n')}\n`);
    for (let round = 0; round < 3000; round++) {
      const head = heads[random(heads.length)] ?? '';
      const text = random(3) === 0 ? halfTyped(head, random) : mutated(head, random);
      assert.deepEqual(caseIdsIn(text), caseIds(read(text)), JSON.stringify(text));
    }
    const odd = [
      '"case_\\u0069d": B-1',
      '? case_id\n: B-1',
      '{ case_id: B-1 }',
      '---\ncase_id: B-1',
      'case_id: B-1\n  B-2',
    ];
    for (const text of odd.flatMap((one) => [`${one}\n`, `case_id: A-1\n---\n${one}\n${rest}`, `${rest}${one}\n`])) {
      assert.deepEqual(caseIdsIn(text), caseIds(read(text)), JSON.stringify(text));
    }
  });

  it('is given once for each text', () => {
    assert.deepEqual(caseIds(read(`${noteOf('A-1')}---\n${noteOf('B-2')}---\n${noteOf(' A-1 ')}`)), ['A-1', 'B-2']);
    assert.deepEqual(caseIds(read(noteOf('unknown'))), []);
    assert.deepEqual(caseIds(read('')), []);
  });
});
