/** What a rule offers to write in place of a slip of form, and where it offers nothing since that would be wrong as well. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../src/service/index';
import { findings } from './findings';
import { ruleOf } from './severities';

/** The note after each fix of a rule, by its title. */
const corrected = (id: string, text: string): Record<string, string> =>
  Object.fromEntries(
    findings(ruleOf(id), text).flatMap(({ fixes = [] }) =>
      fixes.map(({ title, edits }) => [title, applyEdits(text, edits())]),
    ),
  );

const dose = (gy: number, fractions = '') => `treatment: [{therapy: radiotherapy, total_gy: ${gy}${fractions}}]`;
const elbow = (angles: string) => `lesions: [{site: elbow}]\nrom: [{${angles}}]`;

describe('a slip of form is corrected on request', () => {
  it('from centigray', () => {
    assert.deepEqual(corrected('rt-unit-slip', dose(700)), { 'Write 7: it was in cGy': dose(7) });
    assert.deepEqual(corrected('rt-unit-slip', dose(1000, ', fractions: 1')), {
      'Write 10: it was in cGy': dose(10, ', fractions: 1'),
    });
    assert.deepEqual(corrected('rt-unit-slip', dose(1750, ', fractions: 5')), {
      'Write 17.5: it was in cGy': dose(17.5, ', fractions: 5'),
    });
  });

  it('not to a dose that is an error again', () => {
    assert.deepEqual(corrected('rt-unit-slip', dose(1001, ', fractions: 1')), {});
    assert.deepEqual(corrected('rt-unit-slip', dose(10000)), {});
    assert.deepEqual(corrected('rt-unit-slip', dose(9999)), { 'Write 99.99: it was in cGy': dose(99.99) });
  });

  it('to a modified grade at another joint', () => {
    const grade = (system: string) => `lesions: [{site: elbow, grade: ${system} III}]`;
    assert.deepEqual(corrected('brooker-not-hip', grade('brooker')), {
      'Write brooker_modified III: used as others have': grade('brooker_modified'),
    });
  });

  it('from two angles that are swapped', () => {
    assert.deepEqual(
      corrected('rom-extension-over-flexion', elbow('flexion: 30, extension_deficit: 95, pronation: 40')),
      { 'Swap flexion and extension_deficit': elbow('flexion: 95, extension_deficit: 30, pronation: 40') },
    );
  });

  it('from overextension to a lack, not beyond the flexion', () => {
    const lack = 'Write 30: the joint lacks 30 degrees';
    const flexed = (flexion: number, deficit: number) => elbow(`flexion: ${flexion}, extension_deficit: ${deficit}`);
    assert.deepEqual(corrected('rom-sign-suspect', flexed(120, -30)), { [lack]: flexed(120, 30) });
    assert.deepEqual(corrected('rom-sign-suspect', flexed(30, -30)), { [lack]: flexed(30, 30) });
    assert.deepEqual(corrected('rom-sign-suspect', flexed(29, -30)), {});
    const fixed = (deficit: number) => elbow(`flexion: 20, extension_deficit: ${deficit}, fixed: yes`);
    assert.deepEqual(corrected('rom-sign-suspect', fixed(-30)), { [lack]: fixed(30) });
  });

  it('is never done unasked', () => {
    for (const id of ['rt-unit-slip', 'brooker-not-hip', 'rom-extension-over-flexion', 'rom-sign-suspect']) {
      const [example = ''] = ruleOf(id).examples.bad;
      const fixes = findings(ruleOf(id), example.replace(/^ *\^+\n/gm, '')).flatMap((finding) => finding.fixes ?? []);
      assert.ok(fixes.length > 0 && fixes.every(({ preferred, kind }) => !preferred && kind === 'rewrite'), id);
    }
  });
});
