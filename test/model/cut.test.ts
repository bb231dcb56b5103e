/** Notes that are read section by section: exactly what `yaml` finds in the whole, or not read so at all. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readCut } from '../../src/model/lanes/cut';
import { readEvents } from '../../src/model/lanes/events';
import { readYaml } from '../../src/model/lanes/yaml';
import { noteOf } from '../notes/long';
import { halfTyped, mutated, numbersFrom } from '../support/mutations';

const folder = 'media/samples';
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** Whether the text is read in sections; if so, `yaml` finds the same in the whole. */
function isCut(text: string): boolean {
  const found = readCut(text);
  if (found) assert.deepEqual(found, readYaml(text), JSON.stringify(text));
  return found !== undefined;
}

/** How many of the texts that are not plain are read in sections. */
const shareOf = (texts: readonly string[]): number => {
  const odd = texts.filter((text) => !readEvents(text));
  return odd.filter(isCut).length / odd.length;
};

const before = 'case_id: A-1\nnote_type: initial\nnote_date: 2026-03-18\ncause:\n  class: traumatic\n';
const after = 'lesions:\n  - site: hip\n    side: left\npatient:\n  age: 7\n  sex: female\n';

/** A list that is most of the note, with lines of an entry in its middle: read as a whole, it would not be cut. */
const list = (middle: string, margin = '  '): string => {
  const entries = `${margin}- when: week 3\n${margin}  words: >-\n${margin}    Stiff.\n`.repeat(12);
  return `${before}rom: # by hand\n\n${entries}${middle.replace(/^/gm, margin)}\n${entries}${after}`;
};

const odd = (count: number): string => Array.from({ length: count }, (_, i) => `odd${i}:\n  - a\n  b${i}\n`).join('');

describe('reading in sections', function () {
  // Thousands of texts, on a machine that may be busy.
  this.timeout(30_000);

  const cut: Readonly<Record<string, string>> = {
    'a key without its colon': `${before}rom:\n  - when: week 3\n    mod\n${after}`,
    'a section without its colon': `${before}ro\n${after}`,
    'a colon in a text': `${before}rom:\n  - words: a: b\n${after}`,
    'a quote that is open at the end': `${before}${after}plan:\n  reason: "Pain at\n`,
    'an anchor and its alias': `${before}rom: &x [1]\nlabs: 1\n${after}`,
    'a key of the section written twice': `${before}rom:\n  a: 1\n  a: 2\n${after}`,
    'a bracket that is open': `${before}rom: [open\n${after}`,
    'a sign that ends no line in YAML': `${before}rom:\n  - a\u2028labs: 1\n  b\n${after}`,
    'odd sections far apart': `${before}rom:\n  - a\n  b\n${after}labs:\n  - a\n  c\n`,
    'odd sections one after the other': `${before}${after}${odd(8)}y: ${'y'.repeat(400)}\n`,
    'odd sections of many kinds': `${before}rom: [open\n${after}plan: !t 1\nreport:\n  consent: yes\nlabs: a: b\n`,
    'comments in front': `# one\n\n${before}rom:\n  - a\n  b\n${after}`,
    'an entry with a key without its colon': list('- when: week 4\n  mod'),
    'an entry in a list without a margin': list('- when: week 4\n  mod', ''),
    'an entry with a colon in a text': list('- words: a: b'),
    'an entry with an anchor and its alias': list('- a: &x [1]\n  b: *x'),
    'an entry with a tag, and one with a key written twice': list('- !t a\n- a: 1\n  a: 2'),
    'an entry that is one too many dashes': list('- - - a\n  -b'),
    'entries that are empty, and one that is odd': list('-\n- \n- a: b: c\n-'),
    'an entry farther in than the others': list(' - a\n- b'),
    'the last entry': list('- a').replace(/(?=\nlesions)/, '\n  - mod: a: b'),
  };
  for (const [what, text] of Object.entries(cut)) {
    it(`keeps to the section that is odd: ${what}`, () => assert.equal(isCut(text), true));
  }

  const whole: Readonly<Record<string, string>> = {
    'a quote that is open': `${before}rom: "open\n${after}`,
    'a block of text that begins too late': `${before}rom: [a]>\n${after}`,
    'a section written twice': `${before}rom:\n  - a\n  b\n${before}${after}`,
    'an alias to another odd section': `${before}rom:\n  - &x a\n  b\n${after}labs:\n  - *x\n  c\n`,
    'more odd sections than are looked at': `${before}${after}${odd(9)}y: ${'y'.repeat(400)}\n`,
    'an alias to another section': `${before}rom: &x 1\n${after}labs: *x\n`,
    'a merge key of the note': `${before}<<: {a: 1}\n${after}`,
    'two documents': `${before}rom:\n  - a\n  b\n${after}---\n${after}`,
    'an instruction': `%YAML 1.1\n---\n${before}${after}`,
    'no section at all': 'ca\n',
    'an entry with a quote that is open': list('- words: "open'),
    'a long key in front of a list': `? \n-\n${list('- a: b: c').slice(before.length)}`,
    'a list that stands far in': list('- a: b: c', ' '.repeat(60_000)),
    'an alias to another entry': list('- a: &x 1\n- b: *x'),
    'more odd entries than are looked at': list('- a: b: c\n'.repeat(9).trimEnd()),
    'an entry with a bracket that is open': list('- words: a\n  views: [ap'),
    'two keys that are nothing': `${before}lesions:\n  - a\n: 1\npatient: 1\nrom:\n  a: 1\n ~\n`,
    'the end of the note behind a bracket that is open': `${before}${after}rom:\n  a: [ap, \n ...\n  words: 'a'\n`,
    'most of the note': `${before}rom:\n${'  - when: week 3\n'.repeat(20)}  b\n${after}`,
  };
  for (const [what, text] of Object.entries(whole)) {
    it(`reads all of it where more may be odd: ${what}`, () => assert.equal(isCut(text), false));
  }

  const parts = samples.flatMap((text) => {
    const sections = text.split(/^(?=\w)/m);
    return sections.map((_, index) => sections.slice(index, index + 5).join(''));
  });

  it('agrees with yaml on half-typed notes, and reads most of them so', () => {
    const random = numbersFrom(7);
    const texts = Array.from({ length: 300 }, () => halfTyped(parts[random(parts.length)] ?? '', random));
    assert.ok(shareOf(texts) > 0.5, `${shareOf(texts)}`);
  });

  it('agrees with yaml on notes that are half-typed in several sections', () => {
    const random = numbersFrom(13);
    const texts = Array.from({ length: 600 }, () => {
      let text = parts[random(parts.length)] ?? '';
      for (let turn = 0; turn < 3; turn++) text = halfTyped(text, random);
      return text;
    });
    assert.ok(shareOf(texts) > 0.2, `${shareOf(texts)}`);
  });

  it('agrees with yaml on notes of long lists, half-typed and wrong in several entries', () => {
    const random = numbersFrom(17);
    const texts = Array.from({ length: 500 }, () => {
      let text = noteOf(60 + random(60), random(5000));
      for (let turn = 0; turn < 3; turn++) text = random(2) ? halfTyped(text, random) : mutated(text, random);
      return text;
    });
    assert.ok(shareOf(texts) > 0.4, `${shareOf(texts)}`);
  });

  it('agrees with yaml on notes made wrong at random', () => {
    const random = numbersFrom(11);
    const texts = Array.from({ length: 800 }, () => mutated(parts[random(parts.length)] ?? '', random));
    assert.ok(shareOf(texts) > 0.3, `${shareOf(texts)}`);
  });
});
