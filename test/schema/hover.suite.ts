/** What the schema explains on hover. */
import assert from 'node:assert/strict';
import { unmark } from '../support/marked';
import { least, server } from './session';

/** Added to the least note, with `$0` at the cursor; then what must be in the hover. */
const hovers: Readonly<Record<string, readonly [marked: string, ...parts: string[]]>> = {
  'on a key gives title, description, need and values': [
    'patient:\n  s$0ex: male\n',
    '#### Sex\n\nSex of the patient.',
    'Needed in a complete note.',
    '`female`: Female.',
    '`not_stated`: The source does not say.',
  ],
  'on a value begins with it': ['patient:\n  sex: ma$0le\n', 'Allowed Values:\n\n* `male`: Male.'],
  'on a number gives its unit': ['rom:\n  - flex$0ion: 95\n', 'Largest flexion.', 'Unit: degrees.', 'Needed if'],
  'on an empty key': ['rom:\n  - flex$0ion:\n', 'Largest flexion.', 'Unit: degrees.'],
  'on the key of several values explains them': [
    'presentation:\n  symp$0toms: [pain]\n',
    '#### Symptoms\n\nSymptoms that are present',
    '- `swelling` Swelling.',
  ],
  'on one of several values': [
    'presentation:\n  symptoms: [pain, swel$0ling]\n',
    '#### Symptoms\n',
    '* `swelling`: Swelling.\n* `pain`: Pain at the site.',
  ],
  'on a value that stands for a list': ['presentation:\n  symptoms: swel$0ling\n', '* `swelling`: Swelling.\n* `pain`'],
  'on an item of a list has the title of its own list': [
    'source:\n  authors: [Exam$0ple A]\nreport:\n  key_words: [elbow]\nplan:\n  reason: none\n',
    '#### Authors\n',
  ],
  'on a packed value explains its words': ['diagnosis:\n  co$0des: omim 135100\n', '- `omim` Online Mendelian'],
  'on a time tells its forms': ['presentation:\n  on$0set: week 7\n', 'week 8', 'before sx1'],
  'on a list section': ['ro$0m:\n  - flexion: 95\n', '#### Range of motion\n', 'one entry per joint', 'Needed in'],
  'on a map section': ['cau$0se:\n  class: other\n', '#### Cause\n', 'What started it.', 'Evidence'],
  'on a section with one word': ['pati$0ent: not_stated\n', '#### Patient\n', '`not_stated`: The source does not say.'],
};

describe('a hover of a language server', () => {
  for (const [where, [marked, ...parts]] of Object.entries(hovers)) {
    it(where, async () => {
      const { text, cursor } = unmark(marked.startsWith('cau') ? marked : least + marked);
      const found = (await server().hover(text, cursor)) ?? '';
      for (const part of parts) assert.ok(found.includes(part), `${found}\ndoes not hold\n${part}`);
      // Where alternatives fit at the same time, the server joins their titles.
      assert.ok(!found.includes('||'), `one title, one text:\n${found}`);
    });
  }
});
