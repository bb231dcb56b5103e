/** Diseases of heart and arteries that speak against non-steroidal anti-inflammatory drugs (L27, L28, L140). */
import type { CaseNote } from '../knowledge/index';
import { type Comorbidity, hasIllness, illnessesAmong, type Recorded } from './conditions';
import type { Therapy } from './therapies';

const names = {
  coronary_disease: 'coronary disease',
  stroke_history: 'an earlier stroke',
  heart_failure: 'heart failure',
  peripheral_arterial_disease: 'peripheral arterial disease',
} as const satisfies Partial<Record<Comorbidity, string>>;

type Disease = keyof typeof names;

/** Those that the patient has; severe heart failure is not among them. */
export const heartAndArteries = (data: CaseNote, ...diseases: readonly Disease[]): Recorded[] =>
  illnessesAmong(
    data,
    diseases.map((disease) => [disease, names[disease]]),
  );

const contraindicated: readonly unknown[] = ['diclofenac', 'celecoxib', 'etoricoxib'];

/** Diclofenac and the coxibs are contraindicated in such diseases by European texts (L140). */
export const isDiclofenacOrCoxib = ({ therapy }: Therapy): boolean => contraindicated.includes(therapy);

/** The diseases for which that holds; severe heart failure excludes every such drug, and is told by itself. */
export const arterialContraindications = (data: CaseNote): Recorded[] =>
  heartAndArteries(
    data,
    'coronary_disease',
    'peripheral_arterial_disease',
    'stroke_history',
    ...(hasIllness(data, 'heart_failure_severe') ? [] : (['heart_failure'] as const)),
  );
