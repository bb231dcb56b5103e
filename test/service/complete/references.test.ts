/** Names of entries: only those that a field may point to, and a free one where an entry gets its own. */
import assert from 'node:assert/strict';
import { suggested } from '../../support/check';
import { elbow, offeredAt } from './taken';

const note = `${elbow}imaging:\n  - id: ct1\n    modality: ct\nsurgery:\n  - id: sx1\n    type: ho_excision\n`;

describe('suggested names', () => {
  it('are of lesions where a lesion is meant, and of operations where an operation is', () => {
    const names = (field: string) =>
      suggested(`${note}prophylaxis:\n  - ${field}: $0`).filter((one) => ['elbow_left', 'ct1', 'sx1'].includes(one));
    assert.deepEqual(names('lesion'), ['elbow_left']);
    assert.deepEqual(names('operation'), ['sx1']);
  });

  it('are of any entry where evidence is meant, with what each is', () => {
    const offered = offeredAt(`${note}differential:\n  - evidence: [ct1, $0]`);
    assert.deepEqual(
      offered.map(({ label, detail }) => [label, detail]),
      [
        ['elbow_left', 'lesions 1: elbow, left'],
        ['sx1', 'surgery 1: ho_excision'],
      ],
    );
  });

  it('of an entry are new', () => {
    assert.deepEqual(suggested(`${elbow}surgery:\n  - id: $0`), ['sx1']);
    assert.deepEqual(suggested(`${note}  - id: $0`), ['sx2']);
  });
});
