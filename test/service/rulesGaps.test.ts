/** What rules find missing: told with the gaps of its section, once, and only where it is certain. */
import assert from 'node:assert/strict';
import { diagnose, read } from '../../src/service/index';
import { config, quiet } from '../support/check';

const head = 'case_id: ELB-0001\nnote_type: initial\n';

/** `severity: rules of its items`, one for each problem of gaps in which a rule speaks. */
const told = (text: string, own = config): string[] =>
  diagnose(read(text), own).flatMap(({ rule, severity, items }) => {
    const rules = items.map((item) => item.rule).filter((id) => id !== 'section-incomplete');
    return rule === 'section-incomplete' && rules.length > 0 ? [`${severity}: ${rules.join(', ')}`] : [];
  });

const about = (rule: string, text: string): string[] => told(text).filter((line) => line.includes(rule));

describe('what a rule finds missing', () => {
  it('stands in the place of the plain item', () => {
    const text = `${head}differential:\n  - diagnosis: gout\n    status: excluded\n`;
    const [gap] = diagnose(read(text), config).filter(({ span }) => text.slice(span.start).startsWith('differential'));
    assert.deepEqual(
      gap?.items.map(({ rule, path }) => `${rule} ${path.join('.')}`),
      [
        'differential-mo-missing differential',
        'differential-tumours-missing differential',
        'excluded-without-reason differential.0.reason',
      ],
    );
    assert.match(gap?.message ?? '', /^Not yet filled in here: reason\. No entry yet for .* Fill them in/);
  });

  it('is information in a draft and in a published case, a warning in a complete note, an error where the rule says so', () => {
    const severity = (rest: string) => about('imaging-missing', `${head}${rest}`).map((line) => line.split(':')[0]);
    assert.deepEqual(severity(''), ['information']);
    assert.deepEqual(severity('note_status: complete\n'), ['warning']);
    assert.deepEqual(severity('note_status: final\n'), ['error']);
    assert.deepEqual(severity('note_status: final\nsource:\n  kind: publication\n'), ['information']);
  });

  it('stands alone where the gaps do not tell of the section', () => {
    assert.deepEqual(about('imaging-missing', `${head}imaging: none\n`), ['information: imaging-missing']);
    assert.deepEqual(about('imaging-missing', `${head}note_status: complete\nimaging: none\n`), [
      'warning: imaging-missing',
    ]);
  });

  it('is not told to who has switched gaps off', () =>
    assert.deepEqual(told(`${head}note_status: final\nimaging: none\n`, quiet), []));

  it('is not certain where the section has a slip in its name, or cannot be read', () => {
    assert.deepEqual(about('imaging-missing', `${head}imagin:\n  - modality: xray\n`), []);
    assert.deepEqual(about('imaging-missing', `${head}imaging: an X-ray\n`), []);
  });

  it('is not certain in a broken text that hides the section or breaks in it', () => {
    assert.deepEqual(about('imaging-missing', `${head}cause:\n  words: "open\nimaging:\n  - modality: xray\n`), []);
    const broken = `${head}labs:\n  - test: crp\n    value: 5\n    words: a: b: c\n`;
    assert.deepEqual(about('lab-without-range', broken), []);
    const elsewhere = `${head}labs:\n  - test: crp\n    value: 5\nplan:\n  reason: a: b: c\n`;
    assert.match(about('lab-without-range', elsewhere).join(), /lab-without-range, lab-without-range/);
  });

  it('is not certain where a value that does not fit may answer it', () => {
    const excluded = (reason: string) =>
      `${head}differential:\n  - diagnosis: gout\n    status: excluded\n    ${reason}\n`;
    assert.match(about('excluded', excluded('when: 2026')).join(), /excluded-without-reason/);
    assert.deepEqual(about('excluded-without-reason', excluded('reason: [a, b]')), []);
    assert.deepEqual(about('excluded-without-reason', excluded('reasn: urate normal')), []);
  });
});
