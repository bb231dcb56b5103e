/** `ho-notes rules`: the names of its JSON are a contract. */
import assert from 'node:assert/strict';
import { rules } from '../../src/rules/index';
import { wantedRules } from '../rules/wanted';
import { run } from './cli';

describe('ho-notes rules', () => {
  it('lists every rule with what one has to know of it', async () => {
    const { output, exitCode } = await run(['rules', '--format', 'json']);
    const { rules: listed } = JSON.parse(output);
    assert.equal(exitCode, 0);
    assert.deepEqual(
      listed.map(({ id }: { id: string }) => id),
      rules.map(({ id }) => id),
    );
    const names = listed.flatMap(({ id, aliases }: { id: string; aliases: string[] }) => [id, ...aliases]);
    const wanted = Object.values(wantedRules).flatMap((topic) => Object.keys(topic));
    assert.equal(wanted.length, 160);
    assert.deepEqual(
      wanted.filter((id) => !names.includes(id)),
      [],
    );
    for (const rule of listed) {
      assert.deepEqual(Object.keys(rule), [
        'id',
        'aliases',
        'kind',
        'level',
        'facts',
        'fixKind',
        'title',
        'why',
        'whenNot',
      ]);
    }
  });

  it('says of each in words what it is, why, and on what evidence', async () => {
    const { output } = await run(['rules']);
    assert.match(output, /^surgery-before-4-months \(advice, warning\): Excision earlier than 4 months/m);
    assert.match(output, /^ {4}Facts: S42, S43/m);
  });
});
