/** How far each joint can move: every limit on both sides, and what a fixed joint changes. */
import assert from 'node:assert/strict';
import type { Angle } from '../../src/clinical/motion';
import { limitsOf, oddness } from '../../src/clinical/motionLimits';
import { entries } from '../../src/model/access';
import { read } from '../../src/service/index';

/** What is odd about an angle of a joint; `rest` are further fields of the entry. */
function odd(joint: string, angle: Angle, value: number, rest = ''): string {
  const [note] = read(`lesions: [{site: ${joint}}]\nrom: [{${angle}: ${value}${rest}}]`).notes;
  assert.ok(note);
  assert.deepEqual(note.misfits, []);
  const [motion] = entries(note.data, 'rom').map((entry) => entry.value);
  assert.ok(motion);
  return oddness(motion[angle], limitsOf(note.data, motion, angle)) ?? 'usual';
}

/** Joint, field, least and largest plausible, least and largest possible. */
const table: readonly [string, Angle, number, number, number, number][] = [
  ['elbow', 'flexion', 20, 150, 0, 165],
  ['elbow', 'extension_deficit', -15, 100, -30, 165],
  ['elbow', 'pronation', -30, 90, -90, 110],
  ['elbow', 'supination', -30, 95, -90, 120],
  ['elbow', 'arc', 0, 165, 0, 195],
  ['elbow', 'rotation_arc', 0, 185, 0, 230],
  ['wrist', 'pronation', -30, 90, -90, 110],
  ['hip', 'flexion', 10, 130, 0, 155],
  ['hip', 'extension_deficit', -20, 60, -45, 120],
  ['hip', 'abduction', 0, 55, -40, 90],
  ['hip', 'adduction', 0, 40, -40, 60],
  ['hip', 'internal_rotation', 0, 50, -45, 80],
  ['hip', 'external_rotation', 0, 65, -45, 95],
  ['hip', 'arc', 0, 150, 0, 200],
  ['knee', 'flexion', 10, 145, 0, 165],
  ['knee', 'extension_deficit', -10, 60, -25, 150],
  ['knee', 'arc', 0, 155, 0, 190],
  ['shoulder', 'flexion', 0, 180, -20, 195],
  ['shoulder', 'abduction', 0, 180, -20, 195],
  ['shoulder', 'extension', 0, 60, 0, 90],
  ['shoulder', 'external_rotation', -20, 95, -60, 130],
  ['shoulder', 'internal_rotation', -20, 95, -60, 130],
  ['shoulder', 'arc', 0, 240, 0, 285],
  ['ankle', 'dorsiflexion', -30, 25, -60, 45],
  ['ankle', 'plantarflexion', 0, 55, -45, 90],
  ['jaw', 'interincisal_mm', 5, 60, 0, 80],
];

describe('limits of motion', () => {
  for (const [joint, angle, plausibleFrom, plausibleTo, possibleFrom, possibleTo] of table) {
    it(`${joint} ${angle}`, () => {
      const inside = [plausibleFrom, plausibleTo].map((value) => odd(joint, angle, value));
      assert.deepEqual(inside, ['usual', 'usual']);
      const beyond = [possibleFrom - 1, possibleTo + 1].map((value) => odd(joint, angle, value));
      assert.deepEqual(beyond, ['impossible', 'impossible']);
      assert.equal(odd(joint, angle, possibleTo), 'unusual');
      assert.equal(odd(joint, angle, plausibleTo + 1), 'unusual');
      const isSame = plausibleFrom === possibleFrom;
      assert.equal(odd(joint, angle, possibleFrom), isSame ? 'usual' : 'unusual');
      assert.equal(odd(joint, angle, plausibleFrom - 1), isSame ? 'impossible' : 'unusual');
    });
  }

  it('are not set for other joints, and for fields that a joint does not have', () => {
    assert.equal(odd('wrist', 'flexion', 500), 'usual');
    assert.equal(odd('hand', 'arc', 500), 'usual');
    assert.equal(odd('knee', 'abduction', 500), 'usual');
    assert.equal(odd('elbow', 'extension', 500), 'usual');
  });

  const fixed = ', fixed: yes';
  const positions: readonly [string, Angle, number, string, string][] = [
    ['hip', 'flexion', -10, '', 'impossible'],
    ['hip', 'flexion', -10, fixed, 'usual'],
    ['hip', 'flexion', -10, ', extension_deficit: -10', 'usual'],
    ['hip', 'flexion', -10, ', extension_deficit: -11', 'impossible'],
    ['hip', 'flexion', -45, fixed, 'usual'],
    ['hip', 'flexion', -46, fixed, 'impossible'],
    ['hip', 'flexion', 156, fixed, 'impossible'],
    ['elbow', 'extension_deficit', 120, '', 'unusual'],
    ['elbow', 'extension_deficit', 120, fixed, 'usual'],
    ['hip', 'extension_deficit', 155, fixed, 'usual'],
    ['hip', 'extension_deficit', 156, fixed, 'impossible'],
    ['elbow', 'pronation', -60, fixed, 'usual'],
    ['elbow', 'pronation', -91, fixed, 'impossible'],
    ['hip', 'flexion', 9, ', fixed: no', 'unusual'],
    ['shoulder', 'flexion', -20, fixed, 'usual'],
    ['shoulder', 'flexion', -21, fixed, 'impossible'],
  ];
  for (const [joint, angle, value, rest, expected] of positions) {
    it(`${joint} ${angle} ${value}${rest}: ${expected}`, () => assert.equal(odd(joint, angle, value, rest), expected));
  }
});
