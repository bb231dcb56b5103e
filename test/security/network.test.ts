/** Nobody is asked: the engine and the command line work with the network closed, and do not try. */
import assert from 'node:assert/strict';
import dns from 'node:dns';
import http from 'node:http';
import net from 'node:net';
import { commands } from '../../src/cli/run';
import { newFolder, run } from '../cli/cli';
import { bases, notesIn } from '../corpus/texts';
import { examine } from '../fuzz/examine';
import { triedWhileClosed } from './closed';

describe('with the network closed', function () {
  this.timeout(60_000);
  const folder = newFolder();
  after(() => folder.remove());

  it('the engine answers every question about every sample, and asks nobody', async () => {
    const tried = await triedWhileClosed(() => {
      for (const text of notesIn('media/samples')) assert.deepEqual(examine(text, [0.3, 0.7]).faults, []);
    });
    assert.deepEqual(tried, []);
  });

  it('every command of the command line does its work, and asks nobody', async () => {
    const [note = ''] = bases();
    const path = folder.file('a.ho.yaml', note);
    const operands: Readonly<Record<string, readonly string[]>> = {
      check: [path],
      format: [path],
      guidance: ['differential', path],
      explain: ['S43'],
    };
    const tried = await triedWhileClosed(async () => {
      for (const { name } of commands) {
        const { exitCode, output } = await run([name, ...(operands[name] ?? [])]);
        assert.ok(exitCode < 2 && output.length > 0, name);
        assert.equal((await run([name, '--help'])).exitCode, 0);
      }
    });
    assert.deepEqual(tried, []);
  });
});

describe('a door that is tried', () => {
  const planted: Readonly<Record<string, () => unknown>> = {
    fetch: () => fetch('https://example.org'),
    get: () => http.get('http://example.org'),
    lookup: () => dns.promises.lookup('example.org'),
    connect: () => new net.Socket().connect(80),
    WebSocket: () => Reflect.construct(Reflect.get(globalThis, 'WebSocket'), ['ws://example.org']),
  };
  for (const [name, attempt] of Object.entries(planted)) {
    it(`is remembered: ${name}`, async () => {
      const tried = await triedWhileClosed(() => assert.throws(attempt));
      assert.deepEqual(tried, [name]);
    });
  }

  it('opens again afterwards', async () => {
    await triedWhileClosed(() => undefined);
    assert.equal(typeof http.get, 'function');
    assert.doesNotMatch(String(http.get), /is closed/);
  });
});
