/** The project file: what counts, and what is said where. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import Ajv from 'ajv';
import { usualThresholds } from '../../src/clinical/thresholds';
import { configOf, levelsFor, projectKeys, readProject, settable } from '../../src/service/index';
import { unmark } from '../support/marked';

/** The problems are exactly those that carets mark, each beginning with the text behind them; the levels are those. */
function checkProject(marked: string, levels: Record<string, string> = {}): void {
  const { text, expected } = unmark(marked);
  const project = readProject(text);
  assert.deepEqual(project.levels, levels);
  const found = project.problems.map(({ span, message }) => ({ span, message }));
  assert.deepEqual(
    found.map(({ span }) => span),
    expected.map(({ span }) => span),
    found.map(({ message }) => message).join('\n'),
  );
  for (const [index, { message }] of expected.entries()) {
    assert.ok(found[index]?.message.startsWith(message), `${found[index]?.message}\ndoes not begin with\n${message}`);
  }
}

describe('a project file', () => {
  it('sets levels, of rules and of what is wrong with the writing', () => {
    checkProject(
      `{
  "$schema": "https://example.org/ho-notes.schema.json",
  "rules": {
    "surgery-before-4-months": "off",
    "unknown-field": "error"
  }
}`,
      { 'surgery-before-4-months': 'off', 'unknown-field': 'error' },
    );
  });

  it('may be empty but for its braces, and may begin with a byte order mark', () => {
    checkProject('{}');
    assert.deepEqual(readProject('\uFEFF{"rules": {"unknown-field": "off"}}'), {
      levels: { 'unknown-field': 'off' },
      thresholds: {},
      problems: [],
    });
  });

  it('is told of every mistake at its place, and what is right counts', () => {
    checkProject(
      `{
  "rulse": {},
  ^^^^^^^ There is no setting "rulse" here. Did you mean rules?
  "threshold": {},
  ^^^^^^^^^^^ There is no setting "threshold" here. Did you mean thresholds?
  "rules": {
    "surgery-before-4-month": "off",
    ^^^^^^^^^^^^^^^^^^^^^^^^ There is no rule "surgery-before-4-month". Did you mean surgery-before-4-months?
    "my-rule": "off",
    ^^^^^^^^^ There is no rule "my-rule". Check the spelling.
    "yaml-syntax": "off",
    ^^^^^^^^^^^^^ "yaml-syntax" is always an error
    "comment-or-text": "informaton",
                       ^^^^^^^^^^^^ This is not a level, so it does not count. Did you mean information? Write off, hint,
    "section-incomplete": 2,
                          ^ This is not a level, so it does not count. Write off, hint, information, warning or error.
    "core-field-missing": ["off"],
                          ^^^^^^^ This is not a level
    "surgery-before-4-months": "hint"
  }
}`,
      { 'surgery-before-4-months': 'hint' },
    );
  });

  it('counts the last of what stands twice, as JSON does, and says so', () => {
    checkProject(
      `{
  "rules": {"unknown-field": "off"},
  ^^^^^^^ "rules" stands here again below
  "rules": {
    "core-field-missing": "loud",
    ^^^^^^^^^^^^^^^^^^^^ "core-field-missing" stands here again below
    "core-field-missing": "error"
  }
}`,
      { 'core-field-missing': 'error' },
    );
  });

  it('wants braces, and the address of a schema as a text', () => {
    checkProject('["off"]\n^^^^^^^ The whole file stands in one pair of braces');
    checkProject('{"rules": "off"}\n          ^^^^^ Write rules and their levels in braces');
    checkProject('{"$schema": 7}\n            ^ Write the address of the schema in double quotes.');
  });

  it('does not know the names that every object has', () => {
    const { levels, problems } = readProject('{"toString": 1, "rules": {"constructor": "off", "__proto__": "off"}}');
    assert.deepEqual(levels, {});
    assert.equal(problems.length, 3);
  });

  it('that is huge is not read', () => {
    const { problems } = readProject(`{"rules": {"unknown-field": "${'off'.repeat(400_000)}"}}`);
    assert.match(problems[0]?.message ?? '', /^This file is too large/);
  });
});

describe('a project file that is not JSON', () => {
  const rest = '"rules": {"unknown-field": "off"}';
  const cases: Record<string, string> = {
    'a comment': `{\n  // ours\n  ^^^^^^^ A comment cannot stand in this file.\n  ${rest}\n}`,
    'a comment of YAML': `{\n  # ours\n  ^^^^^^ A comment cannot stand in this file.\n  ${rest}\n}`,
    'single quotes': `{\n  'rules': {}\n  ^^^^^^ Names and texts stand in double quotes\n}`,
    'no quotes': '{\n  rules: {}\n  ^^^^^ Names and texts stand in double quotes\n}',
    'curly quotes': '{\n  “rules”: {}\n  ^^^^^^ Names and texts stand in double quotes\n}',
    YAML: 'rules:\n^^^^^ Names and texts stand in double quotes\n  unknown-field: off\n',
    'a missing colon': '{"rules" {}}\n         ^ A colon is missing before this.',
    'a missing value': '{"rules": }\n          ^ A value is missing before this.',
    'two commas': '{"rules": {},, }\n             ^ A name in double quotes is missing before this.',
    'a list that ends with a comma':
      '{"x": [1,]}\n ^^^ There is no setting "x" here.\n         ^ Delete the comma before this ].',
    'an open text': '{"rules: {}}\n ^^^^^^ This text is not closed by a double quote',
    'an unknown backslash': '{"rules": "\\q"}\n          ^ This text is not closed by a double quote, or holds',
    'a sign': '{"rules": {=}}\n           ^ This sign cannot stand here.',
    'a second file': '{}\n{}\n^ The file goes on behind its end.',
    NaN: '{"rules": NaN}\n          ^^^ Names and texts stand in double quotes',
  };
  for (const [fault, marked] of Object.entries(cases)) {
    it(`says so in a sentence: ${fault}`, () => checkProject(marked));
  }

  it('counts up to the fault', () => {
    checkProject(
      `{
  "rules": {
    "unknown-field": "off"
    "core-field-missing": "error"
    ^^^^^^^^^^^^^^^^^^^^ A comma is missing before this, or the } that closes.
  }
}`,
      { 'unknown-field': 'off' },
    );
    checkProject(
      `{
  "rules": {
    "unknown-field": "off",
  }
  ^ Delete the comma before this }.
}`,
      { 'unknown-field': 'off' },
    );
  });

  it('may end anywhere', () => {
    const whole = `{"$schema": "x", ${rest}}`;
    for (let end = 0; end < whole.length; end++) {
      const { problems } = readProject(whole.slice(0, end));
      assert.equal(problems.length, 1, whole.slice(0, end));
      assert.match(problems[0]?.message ?? '', /^(The file ends too early|This text is not closed|Names and texts)/);
    }
  });

  it('may be nested beyond reason', () => {
    assert.match(readProject(`{"rules": ${'['.repeat(100_000)}`).problems.at(-1)?.message ?? '', /nested too deeply/);
  });
});

describe('limits of a project', () => {
  it('count where they are numbers within their bounds', () => {
    const { thresholds, problems } = readProject('{"thresholds": {"severePain": 8, "radiotherapyHoursAfter": 96}}');
    assert.deepEqual(thresholds, { severePain: 8, radiotherapyHoursAfter: 96 });
    assert.deepEqual(problems, []);
  });

  it('are refused, each at its place, where they are not', () => {
    checkProject(`{
  "thresholds": {
    "severePian": 8,
    ^^^^^^^^^^^^ There is no limit "severePian". Did you mean severePain?
    "severePain": 11,
                  ^^ Write a number of points of 10 from 1 to 10.
    "ankylosisDegrees": "5"
                        ^^^ Write a number of degrees from 0 to 20.
  }
}`);
    checkProject('{"thresholds": []}\n               ^^ Write limits and their numbers in braces');
  });

  it('take the place of the usual ones', () => {
    const project = readProject('{"thresholds": {"severePain": 8}}');
    assert.deepEqual(configOf({ project, today: '2026-11-24' }).local, { ...usualThresholds, severePain: 8 });
    assert.deepEqual(configOf({ today: '2026-11-24' }).local, usualThresholds);
  });
});

describe('the schema of the project file', () => {
  const validator = async () => {
    const schema = JSON.parse(await readFile('schemas/ho-notes.schema.json', 'utf8'));
    return new Ajv({ strict: false }).compile(schema);
  };

  it('accepts exactly the levels that count', async () => {
    const validate = await validator();
    for (const { id, kind } of settable) {
      for (const level of ['off', 'hint', 'information', 'warning', 'error', 'loud', null]) {
        const text = JSON.stringify({ rules: { [id]: level } });
        const counts = readProject(text).problems.length === 0;
        assert.equal(validate(JSON.parse(text)), counts, text);
        assert.equal(
          counts,
          levelsFor({ kind }).some((one) => one === level),
          text,
        );
      }
    }
  });

  it('knows the keys of the file, and no others', async () => {
    const validate = await validator();
    assert.ok(validate({ $schema: 'x', rules: {} }));
    for (const wrong of [{ rulse: {} }, { rules: { 'my-rule': 'off' } }, { rules: [] }, { $schema: 1 }, []]) {
      assert.ok(!validate(wrong), JSON.stringify(wrong));
      assert.notEqual(readProject(JSON.stringify(wrong)).problems.length, 0);
    }
    assert.deepEqual(Object.keys(projectKeys), ['$schema', 'rules', 'thresholds']);
  });
});
