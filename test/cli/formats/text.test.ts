/** `--format text`: for people, and for the problem matchers of editors. */
import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { items, printed, reportOf } from '../cli';

describe('--format text', () => {
  it('puts what is gathered below its problem', () => {
    assert.equal(
      printed('text', reportOf('a.ho.yaml', 'Two.', { items })),
      `a.ho.yaml:1:5: warning: Two. [unknown-field]
    lesions.0.site: Site: missing. [core-field-missing]
    patient: Date of birth: missing. [section-incomplete]
1 file: 0 error, 1 warning, 0 information, 0 hint
`,
    );
  });

  it('does not say one thing twice, but says what another rule adds', () => {
    const [item] = items;
    assert.ok(item);
    const lines = (rule: string) =>
      printed('text', reportOf('a', 'M.', { rule, items: [item] })).split('\n').length - 2;
    assert.deepEqual([lines('core-field-missing'), lines('section-incomplete')], [1, 2]);
  });

  it('keeps a problem on one line, and steers no terminal, whatever a name or a message holds', () => {
    const [line, ...rest] = printed('text', reportOf('a\n\u001b[31m.ho.yaml', 'x\u202ey\u0085z\r\nend')).split('\n');
    assert.equal(line, 'a\\u000a\\u001b[31m.ho.yaml:1:5: warning: x\\u202ey\\u0085z\\u000d\\u000aend [unknown-field]');
    assert.equal(rest.length, 2);
  });

  it('is coloured for a terminal alone', () => {
    const coloured = printed('text', reportOf('a', 'M.'), true);
    assert.ok(coloured.startsWith('a:1:5: \u001b[33mwarning\u001b[39m: M. '), JSON.stringify(coloured));
    assert.equal(stripVTControlCharacters(coloured), printed('text', reportOf('a', 'M.')));
  });

  it('can be taken apart by one pattern, with a drive letter too', () => {
    const matcher = /^(.+):(\d+):(\d+): (error|warning|information|hint): (.*) \[([\w-]+)\]$/m;
    const found = matcher.exec(printed('text', reportOf('C:\\notes\\a.ho.yaml', 'One: two [three].', { items })));
    assert.deepEqual(found?.slice(1), [
      'C:\\notes\\a.ho.yaml',
      '1',
      '5',
      'warning',
      'One: two [three].',
      'unknown-field',
    ]);
  });
});
