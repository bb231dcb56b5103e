/** The hover on the key of a section tells in short of the guidance that is offered there. */
import assert from 'node:assert/strict';
import { advice } from '../../../src/guidance/index';
import { inOrder } from '../../../src/service/guidance/print';
import { hover, read } from '../../../src/service/index';
import { early } from '../../notes/early';
import { config } from '../../support/check';
import { unmark } from '../../support/marked';

const hoverAt = (marked: string): string => {
  const { text, cursor } = unmark(marked);
  return hover(read(text), cursor, config)?.markdown ?? assert.fail('no hover');
};

const guidanceIn = (markdown: string): string[] =>
  markdown.split('\n').filter((line) => /^\*\*.* for this case:\*\*$|^- .*\(\[\w+\]|^- … and|^\[Show/.test(line));

describe('the hover on the key of a section', () => {
  it('shows the first statements of its topic, how many more there are, and the way to all', () => {
    const lines = guidanceIn(hoverAt(early.replace('surgery:', 'sur$0gery:')));
    const [note] = read(early).notes;
    assert.ok(note);
    const statements = inOrder(advice.surgery_timing?.(note, config.today) ?? assert.fail('no guidance'));
    assert.equal(lines.length, 6);
    assert.equal(lines[0], '**Surgery-timing guidance for this case:**');
    for (const [index, { id }] of statements.slice(0, 3).entries()) {
      assert.ok(lines[index + 1]?.endsWith(`([${id}](ho-notes:/facts/${id}.md))`), lines[index + 1]);
    }
    assert.ok(lines.some((line) => line.startsWith('- From day 0 to the operation\\: 59 days')));
    assert.equal(lines[4], `- … and ${statements.length - 3} more.`);
    assert.equal(lines[5], '[Show guidance for this case](ho-notes:/guidance/1.md)');
  });

  it('begins with what is most dangerous', () => {
    const palsy = 'nerves_vessels:\n  - structure: ulnar_nerve\n    status: progressive_deficit\n';
    const [, first = ''] = guidanceIn(hoverAt(early.replace('surgery:', `${palsy}sur$0gery:`)));
    assert.ok(first.endsWith('([L46](ho-notes:/facts/L46.md))'), first);
  });

  it('of the lesions shows one statement of each topic that has no section yet', () => {
    const lines = guidanceIn(hoverAt(early.replace('lesions:', 'les$0ions:')));
    const titles = lines.filter((line) => line.startsWith('**'));
    assert.ok(titles.includes('**Differential diagnosis for this case:**'));
    assert.ok(titles.includes('**Imaging guidance for this case:**'));
    assert.ok(!titles.some((title) => title.startsWith('**Surgery')));
    assert.equal(lines.filter((line) => line.startsWith('- ') && !line.startsWith('- …')).length, titles.length);
  });

  it('names the page of its own note, where a text has several', () => {
    const second = `case_id: HIP-0001\nlesions:\n  - site: hip\n---\n${early.replace('surgery:', 'sur$0gery:')}`;
    assert.equal(guidanceIn(hoverAt(second)).at(-1), '[Show guidance for this case](ho-notes:/guidance/2.md)');
  });

  it('is without guidance where there is none, on other keys, on values, and where no day is known', () => {
    const silent = [
      'surg$0ery:\n  - type: arthroscopy\n',
      early.replace('cause:', 'ca$0use:'),
      early.replace('  - type', '  - ty$0pe'),
      early.replace('ho_excision', 'ho_$0excision'),
    ];
    for (const marked of silent)
      assert.deepEqual(
        guidanceIn(hoverAt(marked)).filter((line) => /case/.test(line)),
        [],
      );
    const { text, cursor } = unmark(early.replace('surgery:', 'sur$0gery:'));
    assert.ok(!hover(read(text), cursor)?.markdown.includes('for this case'));
  });
});
