/** The name of a new note's file: from a case id, and never that of a file which is there. */
import assert from 'node:assert/strict';
import { isCaseId, noteFileName, whyNoName } from '../../src/vscode/noteName';

describe('the file name of a new note', () => {
  it('is the case id with our ending', () => {
    assert.equal(noteFileName('ELB-0042'), 'ELB-0042.ho.yaml');
    assert.equal(noteFileName(' ELB-0042.ho.yaml '), 'ELB-0042.ho.yaml');
    assert.equal(noteFileName('ELB-0042.ho.yml'), 'ELB-0042.ho.yml');
    assert.equal(noteFileName('elbow.yaml'), 'elbow.yaml.ho.yaml');
  });

  it('is refused where it cannot be one, and where it is taken', () => {
    const there = ['ELB-0042.ho.yaml', 'notes'];
    assert.equal(whyNoName('ELB-0043', there), undefined);
    assert.match(whyNoName('  ', there) ?? '', /^Type a case id/);
    for (const typed of ['a/b', '..\\b', 'a:b', 'a?', 'a\u0000b']) {
      assert.match(whyNoName(typed, there) ?? '', /cannot have any of these signs/, typed);
    }
    assert.match(whyNoName('elb-0042', there) ?? '', /^There is a file ELB-0042\.ho\.yaml already/);
  });

  it('stands in the note only if it looks like a case id', () => {
    assert.ok(isCaseId('ELB-0042'));
    for (const typed of ['elbow', 'ELB-0042.ho.yaml', 'E-1', 'ELB 0042']) assert.ok(!isCaseId(typed), typed);
  });
});
