/** The page of guidance: all topics of one note, each statement with its source, and no text of the note that does anything. */
import assert from 'node:assert/strict';
import { notice } from '../../src/knowledge/edition';
import { guidancePage, noteNumberAt, page, read } from '../../src/service/index';
import { notesIn } from '../corpus/texts';
import { cases } from '../guidance/all';
import { early } from '../notes/early';

const today = '2026-11-24';
const pageOf = (text: string, number = 1) => guidancePage(read(text), number, today);

/** The lines below a heading of a topic or a role, up to the next one. */
function below(text: string, heading: string): string[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const start = lines.indexOf(heading);
  assert.ok(start >= 0, `no ${heading} in\n${text}`);
  const end = lines.findIndex((line, index) => index > start && /^(##|\*\*|_)/.test(line));
  return lines.slice(start + 1, end < 0 ? undefined : end);
}

describe('the page of guidance', () => {
  it('tells of each topic what the note shows, what is asked and the evidence, with links', () => {
    const text = pageOf(early);
    assert.match(text, /^# Guidance for this case\n\nOf the note \*\*ELB\\-0042\*\*, /);
    assert.ok(text.includes('\n## Differential diagnosis\n'));
    const surgery = text.slice(text.indexOf('## Surgery-timing guidance'));
    const [shown = ''] = below(surgery, '**This note shows:**');
    assert.match(
      shown,
      /^- From day 0 to the operation\\: 59 days.*2026\\-05\\-20.*\(\[S43\]\(\.\.\/facts\/S43\.md\)\)$/,
    );
    assert.ok(below(surgery, '**To be answered:**').some((line) => line.endsWith('([S44](../facts/S44.md))')));
    assert.ok(below(surgery, '**Evidence:**').some((line) => line.endsWith('([X12](../disputes/X12.md))')));
    const asked = '- surgery\\.timing\\_reason: Why now\\? ([S42](../facts/S42.md))';
    assert.ok(below(surgery, '**Fields to fill in:**').includes(asked));
    assert.match(surgery, /\*\*Worked out from:\*\* cause class traumatic; cause when 2026\\-01\\-20; /);
  });

  it('names the entries that can be begun, and the places that show a statement', () => {
    const differential = below(pageOf(early), '**Fields to fill in:**');
    assert.equal(differential[0], '- differential: diagnosis parosteal\\_osteosarcoma, status considered, reason');
    const shown = pageOf(`${early}imaging:\n  - modality: xray\n    when: week 4\n    ho_present: yes\n`);
    assert.ok(shown.includes('\n  - In the note: imaging 1 modality xray; imaging 1 when week 4'));
  });

  it('says what is held back, what stands in its place, and for which value', () => {
    const text = pageOf(`${early}diagnosis:\n  primary: myositis_ossificans\n`);
    const lines = below(text, '**Held back in this case:**');
    const at = lines.findIndex((line) => /^- \[S21\]\(\.\.\/facts\/S21\.md\) \S/.test(line));
    assert.ok(at >= 0, lines.join('\n'));
    assert.equal(
      lines[at + 1],
      '  - Instead: [X6](../disputes/X6.md). In the note: diagnosis primary myositis\\_ossificans.',
    );
  });

  it('tells of topics that say the same only once, as in FOP', () => {
    const text = pageOf(`${early}genetics:\n  diagnosis: fop\n`);
    const [together = ''] = /^## Differential diagnosis, .*/m.exec(text) ?? [];
    for (const title of ['prevention', 'surgery-timing', 'imaging']) assert.ok(together.includes(`${title} guidance`));
    const start = text.indexOf(together);
    const section = text.slice(start, text.indexOf('\n## ', start + 1));
    assert.equal(section.match(/^- In FOP a biopsy/gm)?.length, 1);
  });

  it('names the topics that have nothing to say, and says so where there is no note', () => {
    const silent = (text: string) => below(pageOf(text), '## Nothing to say of this note');
    const proven = silent('genetics:\n  diagnosis: poh\n  certainty: proven\n');
    for (const title of ['differential diagnosis', 'surgery-timing guidance']) assert.ok(proven.includes(`- ${title}`));
    assert.ok(!proven.includes('- imaging guidance'));
    for (const text of ['', '# nothing\n']) assert.match(pageOf(text), /There is no note here yet\./);
    assert.match(pageOf(early, 2), /There is no note here yet\./);
  });

  it('is about one of several notes of a text: the one at the cursor', () => {
    const both = `case_id: HIP-0001\nlesions:\n  - site: hip\n---\n${early}`;
    const reading = read(both);
    assert.deepEqual(
      [0, both.length].map((offset) => noteNumberAt(reading, offset)),
      [1, 2],
    );
    assert.equal(noteNumberAt(read(''), 0), 1);
    assert.ok(pageOf(both, 1).includes('HIP\\-0001') && !pageOf(both, 1).includes('ELB'));
    assert.ok(pageOf(both, 2).includes('ELB\\-0042') && !pageOf(both, 2).includes('HIP'));
  });

  it('has what it is not under it, and links only to pages that are there', () => {
    const texts = [...['media/samples', 'test/cases'].flatMap(notesIn), ...cases.map(({ note }) => note)];
    const links = new Set<string>();
    for (const text of texts) {
      const shown = pageOf(text);
      assert.ok(shown.endsWith(`\n\n_${notice}_\n`));
      for (const [, link = ''] of shown.matchAll(/(?<!\\)\]\(([^)]+)\)/g)) links.add(link);
    }
    assert.ok(links.size > 0);
    for (const link of links) assert.ok(link.startsWith('../') && page(link.slice('..'.length)), link);
  }).timeout(60_000);

  it('shows a text of the note only escaped, whatever part of it is repeated', () => {
    const canary = '![x](http://e.x/a.png) [a](command:b) <img src=c> `d` https://e.x a@e.x';
    for (const { note } of cases) {
      const spoiled = note.replace(/^(\s+(?:- )?(?:when|id|words|result|name|lesion|reason): ).+$/gm, `$1'${canary}'`);
      for (const text of [spoiled, spoiled.replace(/^case_id: .*$/m, `case_id: '${canary}'`)]) {
        const shown = pageOf(text).replace(/\\[!-/:-@[-`{-~]/g, '');
        assert.doesNotMatch(shown, /!\[|<img|http:|https:|command:|`/);
        assert.doesNotMatch(pageOf(text).replaceAll('\\', ''), /:\/\/|\w@\w/, 'an address as a whole');
      }
    }
  }).timeout(60_000);
});
