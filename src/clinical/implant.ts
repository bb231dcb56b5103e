/** Implants that lie beside the heterotopic bone: they can be infected or loose (L61). */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { entries, fields, known, listed } from '../model/access';
import { operations } from './operations';

export interface Implant {
  /** What it is, as a value of the note: an operation, a fixation or a cause. */
  readonly kind: string;
  /** The name of the operation in this note. */
  readonly id: string | undefined;
  readonly path: Path;
}

/** The implants at a site of the bone that the note tells of; none once an operation has taken one out. */
export function implantsBeside(data: CaseNote): Implant[] {
  const done = operations(data).filter(({ value }) => value.status !== 'planned');
  if (done.some(({ value }) => listed(value.procedures).includes('implant_removal'))) return [];
  const { type } = fields(data, 'cause');
  return [
    ...done
      .filter(({ value }) => holdsImplant(value.type) && isBeside(data, value.site))
      .map(({ value, path }): Implant => ({ kind: String(value.type), id: value.id, path: [...path, 'type'] })),
    ...entries(data, 'fractures')
      .filter(({ value }) => isFixed(value.fixation) && isBeside(data, value.site))
      .map(
        ({ value, path }): Implant => ({ kind: String(value.fixation), id: undefined, path: [...path, 'fixation'] }),
      ),
    ...(type === 'arthroplasty' ? [{ kind: type, id: undefined, path: ['cause', 'type'] }] : []),
  ];
}

const holdsImplant = (type: string | undefined): boolean => type === 'arthroplasty' || type === 'fracture_fixation';

const fixed: readonly unknown[] = ['plate', 'screws', 'nail', 'arthroplasty'];
const isFixed = (fixation: unknown): boolean => fixed.includes(fixation);

/** At the site of a lesion; the socket belongs to the hip. */
export const isBeside = (data: CaseNote, site: string | undefined): boolean =>
  known(site) !== undefined &&
  entries(data, 'lesions').some(({ value }) => value.site === site || (site === 'acetabulum' && value.site === 'hip'));
