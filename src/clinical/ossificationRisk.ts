/** What makes ossification frequent enough to decide about prevention: operations (S05, S06), and patients (L75, L76). */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, fields } from '../model/access';
import { illnessesAmong, type Recorded } from './conditions';
import type { Operation } from './excision';
import { indexOperations } from './operations';

const sites: readonly unknown[] = ['hip', 'acetabulum', 'elbow'];

/**
 * The index operations at hip, acetabulum or elbow. Where the site is left out, an operation is where the only lesion
 * is; where it is answered with a word, nobody can tell.
 */
export function riskyOperations(data: CaseNote): Entry<Operation>[] {
  const [lesion, ...others] = entries(data, 'lesions');
  const usual = others.length === 0 ? lesion?.value.site : undefined;
  return indexOperations(data).filter(({ value }) => sites.includes(value.site ?? usual));
}

/** What went with more ossification after hip replacement in pooled studies (L75). */
export const pooledRisks = (data: CaseNote): Recorded[] => [
  ...(fields(data, 'patient').sex === 'male' ? [{ words: 'male sex', path: ['patient', 'sex'] }] : []),
  ...illnessesAmong(data, [
    ['hip_ankylosis', 'an ankylosed hip'],
    ['ankylosing_spondylitis', 'ankylosing spondylitis'],
  ]),
];

/** What other series or lists name (L76). */
export const namedRisks = (data: CaseNote): Recorded[] =>
  illnessesAmong(data, [
    ['prior_ho', 'earlier HO'],
    ['dish', 'DISH'],
    ['paget_disease', 'Paget disease'],
    ['hypertrophic_osteoarthritis', 'hypertrophic osteoarthritis'],
  ]);
