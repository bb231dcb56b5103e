/** Hovers on numbers: which limits they name, and where a limit comes from. */
import assert from 'node:assert/strict';
import { checkHover } from '../../support/check';

const sized = (symptom: string): string =>
  `presentation:\n  symptoms: ${symptom}\nlesions:\n  - site: thigh\n    size_mm: 6$00\n`;

const irradiated = 'prophylaxis:\n  - therapy: radiotherapy\n    total_gy: $07\n    fractions: 1\n';

describe('hovers on numbers', () => {
  it('name the size from which a sarcoma is thought of for a mass', () =>
    checkHover(sized('mass'), '60 mm. A deep mass of more than 50 mm', '[L72](ho-notes:/facts/L72.md)'));

  it('say nothing of that size for bone that is no mass; the evidence on the field stays', () => {
    checkHover(sized('stiffness'), '60 mm.');
    assert.throws(() => checkHover(sized('stiffness'), 'A deep mass of more than'));
  });

  it('tell the dose that is usual practice from the one of a guideline', () =>
    checkHover(
      irradiated,
      '7 Gy in one fraction. Usual practice, not from one source: 6 to 8 Gy in one fraction.',
      'The German guideline gives 7-8 Gy once',
    ));
});
