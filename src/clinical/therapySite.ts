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

/** Where something is, as an entry of the note says. */
interface Place {
  readonly site?: string;
  readonly side?: string;
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
export const sitesTreated = (data: CaseNote, therapy: Entry<Therapy>): readonly TreatedSite[] =>
  regionsOf(data, therapy).sites;

/** Whether a therapy treats the region of a place: certainly, or it is one of several lesions that may be meant. */
export function treats(data: CaseNote, therapy: Entry<Therapy>, place: Place): 'certain' | 'possible' | undefined {
  const { sites, isSingledOut } = regionsOf(data, therapy);
  const hit = sites.filter((site) => isWithin(place, [site]));
  if (hit.length === 0) return undefined;
  return isSingledOut || hit.length === sites.length ? 'certain' : 'possible';
}

function regionsOf(data: CaseNote, therapy: Entry<Therapy>): { sites: TreatedSite[]; isSingledOut: boolean } {
  const operation = operationOf(data, therapy)?.value;
  const named = therapy.value.lesion ? lesionsMeant(data, therapy.value.lesion) : [];
  if (named.length > 0) return { sites: named.flatMap(({ value }) => siteOf(value)), isSingledOut: true };
  const place = operation ? siteOf(operation) : [];
  if (place.length > 0) return { sites: place, isSingledOut: true };
  const operated = operation?.lesion ? lesionsMeant(data, operation.lesion) : [];
  const meant = operated.length > 0 ? operated : entries(data, 'lesions');
  return { sites: meant.flatMap(({ value }) => siteOf(value)), isSingledOut: operated.length > 0 };
}

/** The socket is a part of the hip. A side that is both, or not known, tells none. */
function siteOf(place: Place): TreatedSite[] {
  const site = known(place.site);
  const side = place.side === 'left' || place.side === 'right' ? place.side : undefined;
  return site === undefined ? [] : [{ site: site === 'acetabulum' ? 'hip' : site, side }];
}

/** Whether a fracture or another place lies in one of these regions: not on the other side of the body. */
export const isWithin = (place: Place, regions: readonly TreatedSite[]): boolean =>
  siteOf(place).some(({ site, side }) =>
    regions.some((one) => one.site === site && (side === undefined || one.side === undefined || one.side === side)),
  );
