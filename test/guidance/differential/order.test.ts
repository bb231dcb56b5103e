/** The most dangerous diagnosis comes first: what is inserted, by the picture of the case. */
import assert from 'node:assert/strict';
import { differential } from '../../../src/guidance/differential/index';
import { read } from '../../../src/service/index';
import { stubName } from '../case';
import { swollenHip } from './early.cases';
import { toddler } from './genetic.cases';
import { lump } from './tumour.cases';

const inserted = (text: string): string[] => {
  const note = read(text).notes.at(-1) ?? assert.fail('no note');
  return (differential(note)?.stubs ?? []).map((stub) => stubName(stub).replace('differential ', ''));
};

describe('the differential diagnosis begins with the most dangerous', () => {
  it('FOP in a child without a cause, since a biopsy would do harm', () => {
    assert.deepEqual(inserted(toddler).slice(0, 1), ['fop']);
  });

  it('thrombosis and infection in an early swollen limb, before blood and pain', () => {
    assert.deepEqual(inserted(swollenHip).slice(0, 4), [
      'deep_vein_thrombosis',
      'septic_arthritis',
      'osteomyelitis',
      'cellulitis',
    ]);
    assert.ok(inserted(swollenHip).indexOf('haematoma') < inserted(swollenHip).indexOf('crps'));
  });

  it('sarcomas where the picture fits one, even in a swollen limb', () => {
    const swollen = lump('pattern: central_dense').replace('[mass, pain]', '[mass, warmth]');
    assert.deepEqual(inserted(swollen).slice(0, 4), [
      'parosteal_osteosarcoma',
      'extraskeletal_osteosarcoma',
      'soft_tissue_sarcoma',
      'deep_vein_thrombosis',
    ]);
    const bland = swollen.replace('central_dense', 'peripheral_mature');
    assert.deepEqual(inserted(bland).slice(0, 1), ['deep_vein_thrombosis']);
  });

  it('parosteal osteosarcoma before osteochondroma and myositis in every other case', () => {
    const plain = inserted('cause:\n  class: traumatic\nlesions:\n  - site: elbow\n');
    assert.deepEqual(plain, ['parosteal_osteosarcoma', 'osteochondroma', 'myositis_ossificans']);
  });
});
