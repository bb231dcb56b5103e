/** Which departments usually follow ossification of a cause (S25, S26, X7), and whether one is at work already. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { entries } from '../model/access';
import { operations } from './operations';
import type { Referral } from './referrals';

export interface Partner {
  /** Each of these will do. */
  readonly any: readonly NonNullable<Referral['to']>[];
  readonly inWords: string;
  /** Where the note shows otherwise that such a department treats the patient. */
  readonly workAt: (data: CaseNote) => Path | undefined;
}

/** Who usually follows a class of cause; undefined where nobody does by the facts. */
export const partnerOf = (causeClass: string): Partner | undefined => partners[causeClass];

const partners: Readonly<Partial<Record<string, Partner>>> = {
  traumatic: {
    any: ['orthopaedics', 'burns'],
    inWords: 'orthopaedics (after a burn, a burns unit)',
    workAt: (data) => operationAt(data, (type) => type !== 'neurosurgery'),
  },
  neurogenic: {
    any: ['neurosurgery', 'rehabilitation_medicine'],
    inWords: 'neurosurgery or rehabilitation medicine',
    workAt: (data) => operationAt(data, (type) => type === 'neurosurgery') ?? programmeAt(data),
  },
  genetic: {
    any: ['genetics', 'fop_expert', 'endocrinology'],
    inWords: 'genetics, an FOP expert or endocrinology',
    workAt: () => undefined,
  },
};

function operationAt(data: CaseNote, isTheirs: (type: string | undefined) => boolean): Path | undefined {
  const operation = operations(data).find(({ value }) => isTheirs(value.type));
  return operation && [...operation.path, 'type'];
}

function programmeAt(data: CaseNote): Path | undefined {
  const programme = entries(data, 'rehabilitation').find(({ value }) => value.type === 'inpatient_programme');
  return programme && [...programme.path, 'type'];
}
