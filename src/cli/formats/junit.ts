/** `--format junit`: XML as continuous integration collects it. A file is a suite, and a clean file a test that passed. */
import type { FileReport, ProblemReport } from '../report';
import type { Trouble } from '../trouble';
import { type Format, formatOf, type Wanted } from './format';

/** The suites have their counts; in front of all of them nothing has been counted yet. */
export const junit = ({ fails }: Wanted): Format =>
  formatOf({
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ho-notes">\n',
    file: (report) => suite(report, fails),
    trouble: troubleSuite,
    foot: () => '</testsuites>\n',
  });

/** Each problem is a test. One that is too mild to fail the run passes, and what it says is kept as its output. */
function suite({ path, problems }: FileReport, fails: Wanted['fails']): string {
  const failures = problems.filter(fails).length;
  const cases = problems.map((problem) => testCase(path, problem, fails(problem)));
  const inside = cases.length > 0 ? cases : [`    <testcase${attributes({ name: 'no problems', classname: path })}/>`];
  const head = attributes({ name: path, tests: inside.length, failures, errors: 0 });
  return `  <testsuite${head}>\n${inside.join('\n')}\n  </testsuite>\n`;
}

function testCase(
  path: string,
  { rule, severity, message, range: { start }, items = [] }: ProblemReport,
  isFailure: boolean,
) {
  const head = attributes({ name: `${rule} (${start.line}:${start.column})`, classname: path });
  const gathered = items.map((item) => `\n${item.path}: ${item.message} [${item.rule}]`).join('');
  const body = escaped(`${path}:${start.line}:${start.column}: ${severity}: ${message}${gathered}`);
  const inside = isFailure
    ? `<failure${attributes({ type: rule, message })}>${body}</failure>`
    : `<system-out>${body}</system-out>`;
  return `    <testcase${head}>${inside}</testcase>`;
}

/** What could not be read is an error of the run, not a clean file. */
function troubleSuite({ path, message, at }: Trouble): string {
  const name = at ? `unreadable (${at.line}:${at.column})` : 'unreadable';
  const head = attributes({ name: path, tests: 1, failures: 0, errors: 1 });
  const error = `<error${attributes({ type: 'unreadable', message })}/>`;
  return `  <testsuite${head}>\n    <testcase${attributes({ name, classname: path })}>${error}</testcase>\n  </testsuite>\n`;
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

/** XML has no way to write most control characters, so they are replaced. Line ends and tabs are kept in attributes. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{7e}\u{85}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
