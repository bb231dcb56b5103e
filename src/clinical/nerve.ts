/** Nerve findings that change the timing of an operation. */
import type { CaseNote } from '../knowledge/index';
import { entries } from '../model/access';

/** Where a nerve deficit that gets worse is recorded: a reason not to wait (L46). */
export const progressiveDeficits = (data: CaseNote) =>
  entries(data, 'nerves_vessels').filter(({ value }) => value.status === 'progressive_deficit');
