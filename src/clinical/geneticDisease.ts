/** Genetic diseases in which bone forms where it should not, as diagnosis and in the differential. */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, fields, known, listed } from '../model/access';

type Considered = ReturnType<typeof entries<'differential'>>[number]['value'];
type Disease = NonNullable<Considered['diagnosis']>;

/** What comes to mind in a child whose ossification has no cause (L103). */
export const childhoodDiseases = ['fop', 'poh', 'aho'] as const;

/** The entries of the differential on these diseases. */
export const diseaseEntries = (data: CaseNote, ...diseases: readonly Disease[]): Entry<Considered>[] =>
  entries(data, 'differential').filter(
    ({ value: { diagnosis } }) => diagnosis !== undefined && diseases.includes(diagnosis),
  );

/** Those of which more is said than that the disease was thought of: a result, a reason or evidence. */
export const answeredEntries = (data: CaseNote, ...diseases: readonly Disease[]): Entry<Considered>[] =>
  diseaseEntries(data, ...diseases).filter(
    ({ value: { status, reason, evidence } }) =>
      (known(status) !== undefined && status !== 'considered') ||
      known(reason) !== undefined ||
      listed(evidence).length > 0,
  );

/** Whether it is Albright hereditary osteodystrophy with hormones that may be disturbed (L90, L93). */
export const hasHormoneDisease = (data: CaseNote): boolean =>
  ['aho', 'php1a', 'php1c'].includes(fields(data, 'genetics').diagnosis ?? '');
