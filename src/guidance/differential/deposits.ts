/** Deposits of calcium and loose bodies that are taken for bone (L63), by the place where they occur. */
import type { Name } from '../../clinical/differential';
import type { CaseNote } from '../../knowledge/index';
import { entries, known } from '../../model/access';

const joints: readonly unknown[] = [
  'hip',
  'elbow',
  'knee',
  'shoulder',
  'ankle',
  'wrist',
  'hand',
  'foot',
  'jaw',
  'spine',
];

/** Whether a lesion lies at a joint, or may do so. */
export const hasJoint = (data: CaseNote): boolean =>
  entries(data, 'lesions').some(({ value: { site } }) => known(site) === undefined || joints.includes(site));

/** A tendon, a joint, and any damaged tissue each have their own. */
export const deposits = (data: CaseNote): Name[] => [
  ...(hasJoint(data) ? (['calcific_tendinitis', 'tumoral_calcinosis', 'synovial_chondromatosis'] as const) : []),
  'dystrophic_calcification',
  'gout',
];
