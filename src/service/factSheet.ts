/** The fact base as plain data, for export and for those who check it. */
import { facts } from '../knowledge/facts/index';
import { type Source, sources } from '../knowledge/sources';
import { citation } from './pages/factPage';

/** One fact with its sources in full. */
export interface FactRecord {
  readonly id: string;
  readonly mark: string;
  readonly statement: string;
  readonly meaning: string;
  readonly sources: readonly (Source & { readonly citation: string })[];
  readonly disputes: readonly string[];
  readonly reviewed: string;
}

/** All facts, claims of the founding text first. */
export const factSheet = (): FactRecord[] =>
  [...facts.values()].map(({ id, mark, statement, meaning, sources: ids, disputes, reviewed }) => ({
    id,
    mark,
    statement,
    meaning,
    sources: ids.map((source) => ({ ...sources[source], citation: citation(sources[source]) })),
    disputes,
    reviewed,
  }));
