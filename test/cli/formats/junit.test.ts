/** `--format junit`, read by a strict reader of XML. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { clean, items, mild, newFolder, printed, reportOf, run, wrong } from '../cli';

describe('--format junit', () => {
  const folder = newFolder();
  after(() => folder.remove());

  interface Element {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: Element[];
    text: string;
  }

  /** Reads XML, strictly: what is not well formed fails. */
  function xml(text: string): Element {
    const parser = new SaxesParser();
    const root: Element = { name: '', attributes: {}, children: [], text: '' };
    const open = [root];
    parser.on('error', (error) => assert.fail(error));
    parser.on('opentag', ({ name, attributes }) => {
      const element: Element = {
        name,
        attributes: { ...attributes } as Record<string, string>,
        children: [],
        text: '',
      };
      open.at(-1)?.children.push(element);
      open.push(element);
    });
    parser.on('text', (part) => {
      const element = open.at(-1);
      if (element) element.text += part;
    });
    parser.on('closetag', () => void open.pop());
    parser.write(text).close();
    const [top] = root.children;
    assert.ok(top);
    return top;
  }

  it('is a suite for each file: a clean file passes, each grave problem fails', async () => {
    const paths = [
      folder.file('clean.ho.yaml', clean),
      folder.file('x/wrong.ho.yaml', wrong),
      folder.file('mild.ho.yaml', mild),
    ];
    const { output } = await run(['check', ...paths, '--format', 'junit', '--fail-on', 'error']);
    const { name, attributes, children } = xml(output);
    assert.equal(name, 'testsuites');
    assert.deepEqual(attributes, { name: 'ho-notes' });
    assert.deepEqual(
      children.map((suite) => [suite.attributes['name'], suite.attributes['tests'], suite.attributes['failures']]),
      [
        [paths[0], '1', '0'],
        [paths[1], '1', '1'],
        [paths[2], '1', '0'],
      ],
    );
    const [passed, failed, tolerated] = children.map((suite) => suite.children[0]);
    assert.deepEqual([passed?.attributes['name'], passed?.children], ['no problems', []]);
    assert.equal(failed?.attributes['name'], 'value-not-allowed (4:10)');
    assert.equal(failed?.children[0]?.name, 'failure');
    assert.match(failed?.children[0]?.attributes['message'] ?? '', /^"trauma" is not a value/);
    assert.equal(tolerated?.children[0]?.name, 'system-out');
    assert.match(tolerated?.children[0]?.text ?? '', /:1:1: warning: There is no field "sidee"/);
  });

  it('has an error for what cannot be read', async () => {
    const { children } = xml((await run(['check', 'gone.ho.yaml', '--format', 'junit'])).output);
    assert.equal(children[0]?.attributes['errors'], '1');
    assert.equal(children[0]?.children[0]?.children[0]?.name, 'error');
  });

  it('carries what is gathered', () => {
    const failure = xml(printed('junit', reportOf('a', 'M.', { items }))).children[0]?.children[0]?.children[0];
    assert.match(failure?.text ?? '', /M\.\nlesions\.0\.site: Site: missing\. \[core-field-missing\]\npatient/);
  });

  it('is well-formed XML, whatever a name or a message holds, and loses nothing that XML can carry', () => {
    const units = [...'a<>&"\'\t\n\r]]>', '\u0000', '\u001b', '\u0085', '\u007f', '\ufffe', '\ud800', '🦴', 'é'];
    const anything = fc.string({ unit: fc.constantFrom(...units) });
    fc.assert(
      fc.property(anything, anything, (path, message) => {
        const suite = xml(printed('junit', reportOf(path, message))).children[0];
        const kept = (text: string) => text.replace(/[^\P{Cc}\t\n\r\u0085]|\ufffe|\p{Surrogate}/gu, '\ufffd');
        assert.equal(suite?.attributes['name'], kept(path));
        assert.equal(suite?.children[0]?.children[0]?.attributes['message'], kept(message));
      }),
    );
  });
});
