/** Lesions of the brain and the spinal cord: the causes of neurogenic heterotopic ossification. */
import type { CaseNote } from '../knowledge/index';
import { entries, fields } from '../model/access';
import { causeClasses, hasCause } from './causes';

const types = ['tbi', 'sci', 'stroke', 'encephalitis', 'cerebral_anoxia', 'cns_tumour', 'other_cns'] as const;
export type CnsLesion = (typeof types)[number];

/** Those of the brain. */
export const brainTypes: readonly CnsLesion[] = types.filter((type) => type !== 'sci');

/** Every such lesion that the note names, as a cause or as an illness of its own. */
export function cnsLesions(data: CaseNote): readonly CnsLesion[] {
  const named: readonly unknown[] = [
    fields(data, 'cause').type,
    ...entries(data, 'other_causes').map(({ value }) => value.type),
    fields(data, 'neuro').lesion,
  ];
  return types.filter((type) => named.includes(type));
}

/** Whether such a lesion is named, and it is not known that brain or cord recover no further (S41). */
export const mayRecover = (data: CaseNote): boolean =>
  cnsLesions(data).length > 0 && !['complete', 'plateau'].includes(fields(data, 'neuro').recovery ?? '');

/** Whether such a lesion is among the causes of the ossification, by its type or only by the group. */
export const isNeurogenic = (data: CaseNote): boolean =>
  causeClasses(data).includes('neurogenic') || hasCause(data, ...types);

/** Whether the cord is injured at T6 or above: there a full bladder or an operation may set off a crisis (L144). */
export function isAtT6OrAbove(data: CaseNote): boolean {
  // Of a span such as C5-C6 the upper end counts, which stands first.
  const [, region, segment] = /^([CTLS])(\d+)/.exec(fields(data, 'neuro').sci_level ?? '') ?? [];
  return region === 'C' || (region === 'T' && Number(segment) <= 6);
}
