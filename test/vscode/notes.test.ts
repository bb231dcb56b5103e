/** What is kept of a document: one reading for each version, and its problems for each config. */
import assert from 'node:assert/strict';
import { problemsOf, readingOf } from '../../src/vscode/notes';
import { early, earlyRule } from '../notes/early';
import { config } from '../support/check';

type Document = Parameters<typeof readingOf>[0];

/** A document as far as it is asked here. */
class Fake {
  version = 1;
  constructor(private text: string) {}
  readonly getText = (): string => this.text;
  write(text: string): void {
    this.text = text;
    this.version++;
  }
}

const opened = (text: string) => {
  const fake = new Fake(text);
  return { fake, document: fake as unknown as Document };
};

describe('what is kept of a document', () => {
  it('is one reading until the text changes', async () => {
    const { fake, document } = opened(early);
    const reading = await readingOf(document);
    assert.equal(await readingOf(document), reading);
    fake.write('case_id: ELB-0043\n');
    assert.notEqual(await readingOf(document), reading);
    assert.equal((await readingOf(document)).parsed.text, 'case_id: ELB-0043\n');
  });

  it('are its problems, found once for all who ask with the same config', async () => {
    const { document } = opened(early);
    const neighbours = () => new Map([['ELB-0042', { names: ['other.ho.yaml'], count: 1 }]]);
    const problems = await problemsOf(document, { ...config, neighbours: neighbours() });
    assert.ok(problems.some(({ rule }) => rule === 'case-id-duplicate'));
    assert.equal(await problemsOf(document, { ...config, neighbours: neighbours() }), problems);
  });

  it('are other problems when the text, a level or a neighbour changes', async () => {
    const { fake, document } = opened(early);
    const rules = async (own = config) => (await problemsOf(document, own)).map(({ rule }) => rule);
    assert.ok((await rules()).includes(earlyRule));
    assert.ok(!(await rules({ ...config, levels: { [earlyRule]: 'off' } })).includes(earlyRule));
    const neighbours = new Map([['ELB-0042', { names: ['other.ho.yaml'], count: 1 }]]);
    assert.ok((await rules({ ...config, neighbours })).includes('case-id-duplicate'));
    assert.ok(!(await rules()).includes('case-id-duplicate'));
    fake.write(early.replace('2026-03-20', '2026-06-20'));
    assert.ok(!(await rules()).includes(earlyRule));
  });
});
