/** Keys: none that is there, needed ones first, and at a joint the planes in which it moves. */
import assert from 'node:assert/strict';
import { suggested } from '../../support/check';
import { elbow } from './taken';

describe('suggested keys', () => {
  it('leave out every one that is there, wherever it stands', () => {
    const keys = suggested(`note_date: 2026-03-01\n$0\n${elbow}`);
    for (const key of ['note_date', 'case_id', 'cause', 'lesions']) assert.ok(!keys.includes(key), key);
  });

  it('begin with what this note needs, then follow the order of the format', () => {
    const keys = suggested(`${elbow}$0`);
    const needed = ['note_date', 'privacy', 'patient', 'presentation', 'rom', 'imaging'];
    assert.deepEqual(keys.slice(0, needed.length), needed);
    assert.ok(keys.indexOf('genetics') > keys.indexOf('imaging'));
    const ofLesion = suggested(`${elbow}    $0`);
    assert.deepEqual(ofLesion.slice(0, 2), ['tissue', 'grade']);
  });

  it('ask for the planes of the joint, and for others last', () => {
    const hip = suggested(`${elbow}rom:\n  - joint: hip\n    $0`);
    const [flexion, abduction, pronation, words] = ['flexion', 'abduction', 'pronation', 'words'].map((key) =>
      hip.indexOf(key),
    );
    assert.ok(flexion !== undefined && abduction !== undefined && pronation !== undefined && words !== undefined);
    assert.ok(flexion < pronation && abduction < pronation && words < pronation, hip.join());
    const jaw = suggested('lesions:\n  - site: jaw\nrom:\n  - $0');
    assert.ok(jaw.indexOf('interincisal_mm') < jaw.indexOf('flexion'), jaw.join());
  });

  it('of an unknown joint are all possible', () => {
    const keys = suggested('rom:\n  - $0');
    assert.ok(keys.indexOf('flexion') < keys.indexOf('words'));
  });
});
