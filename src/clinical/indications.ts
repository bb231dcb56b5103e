/** Why an excision is done, by its indications: for stiffness, or for what no degree of motion decides. */
import { listed } from '../model/access';
import type { Operation } from './excision';

type Indication = NonNullable<Operation['indication']>[number];

/** The reasons beside stiffness and pain (L46). */
const besides = [
  'nerve_compression',
  'pressure_injury',
  'hygiene',
  'seating_transfer',
  'prosthesis_fit',
  'skin_breakdown',
] as const satisfies readonly Indication[];

/** The indications of an operation that stand beside stiffness and pain (L46). */
export const reasonsBeside = ({ indication }: Operation): Indication[] =>
  listed(indication).filter((reason) => besides.some((one) => one === reason));

const others: readonly Indication[] = ['pain', 'vessel_compression', 'suspected_tumour', ...besides];

/** Whether an operation has a reason on which the motion of the joint does not decide. */
export const hasOtherReason = ({ indication }: Operation): boolean =>
  listed(indication).some((reason) => others.includes(reason));

/** Whether a tumour has to be excluded. */
export const isForTumour = ({ indication }: Operation): boolean => listed(indication).includes('suspected_tumour');
