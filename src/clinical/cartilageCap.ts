/** How thick a cartilage cap may be before malignant change of an osteochondroma is thought of (L71). */
import type { Entry } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { isGrown } from './growth';
import type { Study } from './imaging';
import { thickCapMm } from './thresholds';

/** The limit in mm that a cap exceeds; undefined of one that does not. Over the larger one it is too thick at any age. */
export function thickCapLimit(note: Note, study: Entry<Study>): number | undefined {
  const cap = study.value.cartilage_cap_mm;
  if (typeof cap !== 'number') return undefined;
  if (cap > thickCapMm.grown && isGrown(note, pointOf(study))) return thickCapMm.grown;
  return cap > thickCapMm.growing ? thickCapMm.growing : undefined;
}
