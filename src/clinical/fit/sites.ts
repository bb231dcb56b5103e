/** Where an entry of the note is: its own site or joint, else that of the lesions that it means. */
import type { CaseNote } from '../../knowledge/index';
import type { Path } from '../../knowledge/schema';
import { entries, known, valueAt } from '../../model/access';
import { lesionsMeant } from '../lesions';

interface Placed {
  readonly joint?: string;
  readonly site?: string;
  readonly lesion?: readonly string[];
}

/** The sites that a place of the note may be about; none where nothing is known of them. */
export function sitesOf(data: CaseNote, [section = '', index = 0]: Path): readonly string[] {
  const entry = (valueAt(data, [section, index]) ?? {}) as Placed;
  const own = known(entry.joint) ?? known(entry.site);
  if (own !== undefined) return [own];
  const meant = lesionsMeant(data, Array.isArray(entry.lesion) ? entry.lesion : undefined);
  const lesions = meant.length > 0 ? meant : entries(data, 'lesions');
  return lesions.flatMap(({ value }) => known(value.site) ?? []);
}
