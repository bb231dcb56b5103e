/** What a note accepts with a reason stays in the output and does not fail. */
import assert from 'node:assert/strict';
import { checked, clean, newFolder, run } from './cli';

const early = `${clean.replace('class: traumatic', 'class: traumatic\n  when: 2024-01-31')}surgery:
  - type: ho_excision
    when: 2024-03-10
`;
const accepted = `${early}acknowledgements:\n  - rule: surgery-before-4-months\n    reason: ulnar nerve\n    role: surgeon\n`;

describe('what is acknowledged', () => {
  const folder = newFolder();
  after(() => folder.remove());
  // What the note has not come to yet is told elsewhere.
  folder.file('.ho-notes.json', '{ "rules": { "section-incomplete": "off" } }');
  const open = folder.file('open.ho.yaml', early);
  const closed = folder.file('closed.ho.yaml', accepted);
  const rule = 'surgery-before-4-months';

  it('does not fail', async () => {
    assert.equal((await checked(open)).exitCode, 1);
    assert.equal((await checked(closed)).exitCode, 0);
  });

  it('does not fail at any level, though what is of safety stays information', async () => {
    const text = `${early}    timing_reason: palsy\npatient:\n  egfr_ml_min: 20\n  pregnancy: not_pregnant\ntreatment:\n  - therapy: naproxen\n    status: planned\nacknowledgements:\n  - rule: nsaid-renal-severe\n    reason: nephrology agreed\n`;
    const safe = folder.file('safe.ho.yaml', text);
    const unsafe = folder.file('unsafe.ho.yaml', text.split('acknowledgements')[0] ?? '');
    for (const limit of ['error', 'information', 'hint']) {
      assert.equal((await run(['check', safe, '--fail-on', limit, '--today', '2026-11-24'])).exitCode, 0, limit);
      assert.equal((await run(['check', unsafe, '--fail-on', limit, '--today', '2026-11-24'])).exitCode, 1, limit);
    }
    assert.match((await run(['check', safe])).output, /: information: .* Accepted: nephrology agreed/);
  });

  it('is told with its reason and role', async () => {
    const { files } = await checked(closed);
    const own = files[0].problems.filter((problem: { rule: string }) => problem.rule === rule);
    assert.deepEqual(
      own.map(({ rule: id, severity, acknowledged }: Record<string, unknown>) => [id, severity, acknowledged]),
      [['surgery-before-4-months', 'hint', { reason: 'ulnar nerve', role: 'surgeon' }]],
    );
    assert.match((await run(['check', closed])).output, /: hint: .* Accepted: ulnar nerve \[surgery-before-4-months\]/);
  });

  it('is suppressed in SARIF, with its justification', async () => {
    const { results } = JSON.parse((await run(['check', closed, '--format', 'sarif'])).output).runs[0];
    const result = results.find(({ ruleId }: { ruleId: string }) => ruleId === rule);
    assert.deepEqual(result.suppressions, [{ kind: 'inSource', justification: 'ulnar nerve' }]);
  });
});
