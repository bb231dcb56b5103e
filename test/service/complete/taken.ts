/** A suggestion that is taken, as text in and text out. */
import assert from 'node:assert/strict';
import { applyEdits, type Completion, complete, read } from '../../../src/service/index';
import { config } from '../../support/check';
import { unmark } from '../../support/marked';

/** All suggestions at the cursor, as an adapter gets them. */
export function offeredAt(marked: string): Completion[] {
  const { text, cursor } = unmark(marked);
  return complete(read(text), cursor, config);
}

/** The note after the suggestion of that label at the cursor is taken. */
export function taken(marked: string, label: string): string {
  const offered = offeredAt(marked);
  const found = offered.find((one) => one.label === label);
  assert.ok(found, `offered: ${offered.map((one) => one.label).join(', ') || 'nothing'}`);
  return applyEdits(unmark(marked).text, [{ span: found.span, text: found.insert }]);
}

/** A note on one elbow after an injury, in the type that asks for most. */
export const elbow = `case_id: ELB-0042
note_type: initial
cause:
  class: traumatic
  type: fracture
  when: 2026-01-20
lesions:
  - id: elbow_left
    site: elbow
    side: left
`;
