/** Which lesions an entry of the note is about. */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, listed } from '../model/access';

export type Lesion = ReturnType<typeof entries<'lesions'>>[number]['value'];

/** Whether an entry must say which lesion it means. */
export const hasSeveralLesions = (data: CaseNote): boolean => entries(data, 'lesions').length > 1;

/** The lesions that an entry names by their ids; without a name, the only lesion; of several, none in particular. */
export function lesionsMeant(data: CaseNote, ids: readonly string[] | undefined): readonly Entry<Lesion>[] {
  const all = entries(data, 'lesions');
  const named = listed(ids);
  if (named.length > 0) return all.filter(({ value }) => value.id !== undefined && named.includes(value.id));
  return all.length === 1 ? all : [];
}

/** The lesions of which an operation on one of them tells: by its lesion, its site or its side. */
export function lesionsOperated(
  data: CaseNote,
  { lesion, site, side }: { readonly lesion?: readonly string[]; readonly site?: string; readonly side?: string },
): readonly Entry<Lesion>[] {
  const meant = lesionsMeant(data, lesion);
  if (meant.length > 0) return meant;
  return entries(data, 'lesions').filter(
    ({ value }) => site !== undefined && value.site === site && (side === undefined || value.side === side),
  );
}
