/** The hover at every third offset of every sample lies in the text, keeps its limits, and shows no text of the note unescaped. */
import assert from 'node:assert/strict';
import { hover, read } from '../../../src/service/index';
import { notesIn } from '../../corpus/texts';

const canary = '![x](http://e.x/a.png) [a](command:b) <img src=c>';

describe('hovers of the samples', () => {
  it('lie in the text and show at most eight lines of evidence', () => {
    for (const text of ['media/samples', 'test/cases'].flatMap(notesIn)) {
      const reading = read(text);
      for (let offset = 0; offset <= text.length; offset += 3) {
        const found = hover(reading, offset);
        if (!found) continue;
        assert.ok(found.span.start >= 0 && found.span.start <= found.span.end && found.span.end <= text.length);
        const lines = found.markdown.match(/^- \[\w+\]\(ho-notes:/gm) ?? [];
        assert.ok(lines.length <= 8, found.markdown);
      }
    }
  }).timeout(60_000);

  it('show a text of the note only escaped', () => {
    const text = `diagnosis:\n  codes: '${canary}'\nlesions:\n  - id: a\n    site: '${canary}'\nlabs:\n  - id: b\n    when: '${canary}'\n    test: crp\nimaging:\n  - lesion: a\n`;
    const reading = read(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const shown = (hover(reading, offset)?.markdown ?? '').replace(/\\[!-/:-@[-`{-~]/g, '');
      assert.doesNotMatch(shown, /!\[|<img|http:|command:/);
    }
  });
});
