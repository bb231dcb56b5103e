/** The hook for pre-commit: it starts what there is, on the files that are notes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { commands } from '../../src/cli/run';

describe('the hook for pre-commit', () => {
  const [hook, ...more] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  const { bin, scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

  it('is one, with what pre-commit asks for', () => {
    assert.equal(more.length, 0);
    assert.equal(hook.id, 'ho-notes');
    for (const part of ['name', 'description', 'entry', 'language', 'files']) assert.equal(typeof hook[part], 'string');
    assert.equal(hook.language, 'node');
  });

  it('starts a command of the program that the package installs', () => {
    const [program, command, ...options] = hook.entry.split(' ');
    assert.equal(bin[program], 'dist/cli.js');
    assert.ok(commands.some(({ name }) => name === command));
    assert.deepEqual(options, []);
  });

  it('is built before it is packed, with nothing printed where pre-commit reads the name of the package', () => {
    assert.equal(scripts.prepack, scripts.build);
    assert.match(readFileSync('.npmrc', 'utf8'), /^foreground-scripts=false$/m);
    assert.ok(devDependencies.esbuild);
  });

  it('takes notes, and no other files', () => {
    const files = new RegExp(hook.files);
    for (const name of ['a.ho.yaml', 'notes/a.ho.yml', 'notes/.ho.yaml']) assert.match(name, files);
    for (const name of ['a.yaml', 'a.ho.yaml.bak', 'a.ho.json', 'aho.yaml', '.ho-notes.json'])
      assert.doesNotMatch(name, files);
  });

  it('sees all notes of a commit in one run, since their case ids are compared', () => {
    assert.equal(hook.require_serial, true);
  });
});
