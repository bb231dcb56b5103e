/** Drugs and illnesses that add to the harm of a non-steroidal anti-inflammatory drug (NSAID) (L28). */
import type { CaseNote } from '../knowledge/index';
import { drugsAmong, illnessesAmong, type Recorded, takes } from './conditions';
import { isEgfrBelow } from './kidney';
import { nsaidEgfr } from './thresholds';

/** What adds to bleeding. */
export const bleedingPartners = (data: CaseNote): Recorded[] => [
  ...drugsAmong(data, [
    ['anticoagulant', 'an anticoagulant'],
    ['antiplatelet', 'an antiplatelet drug'],
    ['corticosteroid', 'a corticosteroid'],
    ['ssri', 'an SSRI'],
  ]),
  ...illnessesAmong(data, [['bleeding_disorder', 'a bleeding disorder']]),
];

/** What harms the kidney together with one, or rises by it. */
export function toxicPartners(data: CaseNote): Recorded[] {
  const isLow = isEgfrBelow(data, nsaidEgfr.cautious) === true;
  return drugsAmong(data, [
    ['lithium', 'lithium'],
    ['methotrexate', 'methotrexate'],
    ...(takes(data, 'diuretic') ? ([['ace_inhibitor_or_arb', 'an ACE inhibitor or ARB and a diuretic']] as const) : []),
    ...(isLow
      ? ([['ace_inhibitor_or_arb', `an ACE inhibitor or ARB at an eGFR below ${nsaidEgfr.cautious}`]] as const)
      : []),
  ]);
}
