/** To which operation a therapy belongs, and which region it treats. */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, known } from '../model/access';
import { pointOf } from '../model/axis';
import { excisions, type Operation } from './excision';
import { lesionsMeant } from './lesions';
import { indexOperations, operations } from './operations';
import type { Therapy } from './therapies';

/**
 * The operation that a therapy names; without a name, for prevention, the only one that it can belong to: the index
 * operation for primary prevention, the excision for secondary, and without an intent the only one of both.
 */
export function operationOf(data: CaseNote, { value, path }: Entry<Therapy>): Entry<Operation> | undefined {
  if (value.operation !== undefined) return operations(data).find((one) => one.value.id === value.operation);
  if (path[0] !== 'prophylaxis') return undefined;
  const intent = known(value.intent);
  const possible = [
    ...(intent === 'secondary' ? [] : indexOperations(data)),
    ...(intent === 'primary' ? [] : excisions(data)),
  ];
  return possible.length === 1 ? possible[0] : undefined;
}

/** Whether a therapy is prevention after an excision: by its intent, else by the operation to which it belongs. */
export function isSecondary(data: CaseNote, therapy: Entry<Therapy>): boolean {
  if (therapy.path[0] !== 'prophylaxis') return false;
  const intent = known(therapy.value.intent);
  const operation = operationOf(data, therapy);
  if (intent !== undefined) return intent === 'secondary';
  return operation !== undefined && excisions(data).some((one) => pointOf(one) === pointOf(operation));
}

/** A region that is treated: its name, and the side where the note tells. */
export interface TreatedSite {
  readonly site: string;
  readonly side: 'left' | 'right' | undefined;
}

/**
 * The regions that a therapy treats: those of the lesions it names, else of the operation it belongs to, else of the
 * only lesion. Of several lesions that nothing singles out it is all of them: one of them is meant.
 */
export function sitesTreated(data: CaseNote, therapy: Entry<Therapy>): TreatedSite[] {
  const operation = operationOf(data, therapy)?.value;
  const named = therapy.value.lesion ? lesionsMeant(data, therapy.value.lesion) : [];
  if (named.length > 0) return named.flatMap(({ value }) => siteOf(value));
  const place = operation && siteOf(operation);
  if (place && place.length > 0) return place;
  const operated = operation?.lesion ? lesionsMeant(data, operation.lesion) : [];
  return (operated.length > 0 ? operated : entries(data, 'lesions')).flatMap(({ value }) => siteOf(value));
}

/** The socket is a part of the hip. A side that is both, or not known, tells none. */
function siteOf(place: { readonly site?: string; readonly side?: string }): TreatedSite[] {
  const site = known(place.site);
  const side = place.side === 'left' || place.side === 'right' ? place.side : undefined;
  return site === undefined ? [] : [{ site: site === 'acetabulum' ? 'hip' : site, side }];
}

/** Whether a fracture or another place lies in one of these regions: not on the other side of the body. */
export const isWithin = (
  place: { readonly site?: string; readonly side?: string },
  regions: readonly TreatedSite[],
): boolean =>
  siteOf(place).some(({ site, side }) =>
    regions.some((one) => one.site === site && (side === undefined || one.side === undefined || one.side === side)),
  );
