/** Where a snippet is offered in a note that is opened as YAML, and what comes of it there. */
import assert from 'node:assert/strict';
import { applyEdits, diagnose, type PlacedSnippet, read, snippetsAt } from '../../src/service/index';
import { config } from '../support/check';
import { unmark } from '../support/marked';
import { leftAsIs } from '../support/snippets';

function offered(marked: string): PlacedSnippet[] {
  const { text, cursor } = unmark(marked);
  return snippetsAt(read(text), cursor);
}

const prefixes = (marked: string): string[] => offered(marked).map(({ prefix }) => prefix);

/** As VS Code writes it: further lines get the margin of the first one. */
function taken(marked: string, prefix: string): string {
  const { text } = unmark(marked);
  const found = offered(marked).find((one) => one.prefix === prefix);
  assert.ok(found, prefixes(marked).join());
  const margin = /^ */.exec(text.slice(text.lastIndexOf('\n', found.span.start - 1) + 1))?.[0] ?? '';
  return applyEdits(text, [{ span: found.span, text: leftAsIs(found.body.join(`\n${margin}`)) }]);
}

describe('a snippet is offered', () => {
  it('of a whole note in an empty text alone', () => {
    assert.ok(prefixes('$0').includes('note-cord'));
    assert.ok(!prefixes('case_id: A-1\n$0').some((prefix) => prefix.startsWith('note')));
  });

  it('of each section that is not there', () => {
    const found = prefixes('cause:\n  class: genetic\n$0');
    assert.ok(found.includes('section-lesions') && !found.includes('section-cause'));
  });

  it('of an entry in its own list, behind the dash or before it', () => {
    for (const marked of ['rom:\n  - $0', 'rom:\n  $0', 'rom:\n  - joint: hip\n  - rom$0']) {
      assert.ok(prefixes(marked).includes('rom-elbow'), marked);
      assert.ok(
        prefixes(marked).every((prefix) => prefix.startsWith('rom-')),
        marked,
      );
    }
  });

  for (const [place, marked] of [
    ['in an entry that is begun', 'rom:\n  - joint: hip\n    $0'],
    ['in a value', 'cause:\n  class: $0'],
    ['in braces', 'rom:\n  - {$0}'],
    ['on a key that has its colon', 'cau$0se:\n  class: genetic\n'],
    ['in a comment', '# $0'],
  ] as const) {
    it(`nowhere else: ${place}`, () => assert.deepEqual(prefixes(marked), []));
  }

  it('with the margin of its place, and holds no mistake of form there', () => {
    for (const [marked, prefix] of [
      ['$0', 'note-traumatic'],
      ['case_id: A-1\n$0\nplan:\n  management: surgical\n', 'section-lesions'],
      ['rom:\n  - $0\n', 'rom-elbow'],
      ['rom:\n  - joint: hip\n  $0\n', 'rom-elbow'],
      ['imaging:\n- $0\n', 'imaging-ct'],
    ] as const) {
      const text = taken(marked, prefix);
      const wrong = diagnose(read(text), config).filter(({ kind }) => kind === 'form');
      assert.deepEqual(
        wrong.map(({ message }) => message),
        [],
        text,
      );
    }
  });
});
