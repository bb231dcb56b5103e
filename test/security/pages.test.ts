/** Pages are Markdown in VS Code's own preview: none of ours runs, loads or commands anything, whatever the note says. */
import assert from 'node:assert/strict';
import { disputes, facts, warnings } from '../../src/knowledge/facts/index';
import { rules } from '../../src/rules/index';
import { formExplanations } from '../../src/service/form/explanations';
import { guidancePage, page, read } from '../../src/service/index';
import { notesIn } from '../corpus/texts';
import { rendered } from '../fuzz/judge';
import { config } from '../support/check';

/** Written as a hostile note would: a picture, a tag and a command in place of words. */
const hostile = '![a](https://picture.example/a.png) <script>a</script> [b](command:workbench.action.quit)';

const shelves: Readonly<Record<string, Iterable<string>>> = {
  rules: [...rules, ...formExplanations].map(({ id }) => id),
  facts: facts.keys(),
  disputes: disputes.keys(),
  warnings: warnings.keys(),
};

describe('the pages', () => {
  it('run nothing and load nothing', () => {
    let seen = 0;
    for (const [shelf, ids] of Object.entries(shelves)) {
      for (const id of ids) {
        assert.deepEqual([...rendered(page(`/${shelf}/${id}.md`) ?? assert.fail(id))], [], id);
        seen++;
      }
    }
    assert.ok(seen > 300, `${seen}`);
  });

  it('about a note run nothing and load nothing either, though the note has it in every value', () => {
    for (const text of notesIn('media/samples')) {
      const spoilt = text.replace(/^( *(?:- )?(?:words|reason|diagnosis|drug|id|when|site): ).+$/gm, `$1'${hostile}'`);
      assert.notEqual(spoilt, text);
      for (const one of [text, spoilt]) {
        assert.deepEqual([...rendered(guidancePage(read(one), 1, config.today))], []);
      }
    }
  });
});
