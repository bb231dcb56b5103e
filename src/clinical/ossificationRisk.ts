/** Operations after which heterotopic ossification is frequent enough to decide about prevention (S05, S06). */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries } from '../model/access';
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
