/** `--format sarif`, held to the schema of SARIF 2.1.0. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import { checked, items, printed, reportOf, run } from '../cli';

const broken = 'test/notes/broken.ho.yaml';

describe('--format sarif', () => {
  // The schema is of draft 4; what it uses of that draft means the same in draft 7.
  const { $schema, id, ...schema } = JSON.parse(readFileSync('test/cli/sarif-2.1.0-rtm.5.schema.json', 'utf8'));
  const reference = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/;
  const ajv = new Ajv({
    strict: false,
    // One of its patterns is none in Unicode mode.
    unicodeRegExp: false,
    allErrors: true,
    formats: { uri: /^[a-z][\w+.-]*:/, 'uri-reference': reference, 'date-time': true },
  });
  const validate = ajv.compile(schema);
  const isSarif = (log: unknown): boolean => validate(log);

  function sarifOf(output: string) {
    const log = JSON.parse(output);
    assert.ok(isSarif(log), JSON.stringify(validate.errors, null, 2));
    return log.runs[0];
  }

  it('is what the official schema asks for, and that schema can refuse', async () => {
    sarifOf((await run(['check', broken, 'media/samples', '--format', 'sarif'])).output);
    sarifOf((await run(['check', 'gone.ho.yaml', '--format', 'sarif'])).output);
    sarifOf(
      printed(
        'sarif',
        reportOf('a b/ü#1.ho.yaml', 'M.', { items, related: [{ at: { start: 0, end: 1 }, message: 'R.' }] }),
      ),
    );
    const log = JSON.parse((await run(['check', broken, '--format', 'sarif'])).output);
    log.runs[0].results[0].level = 'grave';
    assert.ok(!isSarif(log));
    assert.match(`${$schema} ${id}`, /draft-04.*sarif-2\.1\.0/);
  });

  it('has a result for each problem, at its place', async () => {
    const run1 = sarifOf((await run(['check', broken, '--format', 'sarif'])).output);
    const { files } = await checked(broken);
    assert.equal(run1.columnKind, 'utf16CodeUnits');
    assert.equal(run1.results.length, files[0].problems.length);
    for (const [index, { rule, severity, facts, range }] of files[0].problems.entries()) {
      const result = run1.results[index];
      assert.equal(result.ruleId, rule);
      assert.ok(run1.tool.driver.rules.some((one: { id: string }) => one.id === rule));
      assert.equal(result.level, severity === 'error' || severity === 'warning' ? severity : 'note');
      assert.deepEqual(result.properties.facts, facts);
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      assert.deepEqual(artifactLocation, { uri: broken, uriBaseId: '%SRCROOT%' });
      assert.deepEqual(region, {
        startLine: range.start.line,
        startColumn: range.start.column,
        endLine: range.end.line,
        endColumn: range.end.column,
        charOffset: range.start.offset,
        charLength: range.end.offset - range.start.offset,
      });
    }
  });

  it('explains each rule once, with its page, and no link that leads nowhere', async () => {
    const { rules } = sarifOf((await run(['check', broken, '--format', 'sarif'])).output).tool.driver;
    assert.equal(new Set(rules.map((rule: { id: string }) => rule.id)).size, rules.length);
    for (const { id: rule, help, shortDescription, fullDescription } of rules) {
      assert.match(help.markdown, new RegExp(`^# .*\\n\\n\`${rule}\``));
      assert.doesNotMatch(help.text, /\]\((?!https:)/);
      assert.match(shortDescription.text, /[.?!]$/);
      assert.ok(help.markdown.includes(fullDescription.text));
    }
  });

  it('names files by encoded addresses, relative to the current folder where they are in it', () => {
    const uri = (path: string) =>
      sarifOf(printed('sarif', reportOf(path, 'M.'))).results[0].locations[0].physicalLocation.artifactLocation;
    assert.deepEqual(uri('./a b/ü#1%,a:b.ho.yaml'), {
      uri: 'a%20b/%C3%BC%231%25%2Ca%3Ab.ho.yaml',
      uriBaseId: '%SRCROOT%',
    });
    assert.deepEqual(uri('..a/b.ho.yaml'), { uri: '..a/b.ho.yaml', uriBaseId: '%SRCROOT%' });
    assert.deepEqual(uri('half\ud83e.ho.yaml').uri, 'half%EF%BF%BD.ho.yaml');
    assert.deepEqual(uri('/else where/b.ho.yaml'), { uri: 'file:///else%20where/b.ho.yaml' });
    assert.deepEqual(uri('../b.ho.yaml'), { uri: pathToFileURL('../b.ho.yaml').href });
    assert.deepEqual(uri('-'), { uri: 'standard-input' });
  });

  it('lets nothing in a message stand for an argument or a link', () => {
    const { results } = sarifOf(printed('sarif', reportOf('a', 'Write {0} or [a](b) or [c].')));
    assert.equal(results[0].message.text, 'Write {{0}} or [a\\](b) or [c].');
  });

  it('says that a run with a file that cannot be read was no success', async () => {
    const [gone] = sarifOf((await run(['check', 'gone.ho.yaml', '--format', 'sarif'])).output).invocations;
    assert.equal(gone.executionSuccessful, false);
    assert.equal(gone.toolExecutionNotifications[0].message.text, 'There is no such file or folder.');
    const [fine] = sarifOf((await run(['check', broken, '--format', 'sarif'])).output).invocations;
    assert.deepEqual(fine, { executionSuccessful: true, toolExecutionNotifications: [] });
  });
});
