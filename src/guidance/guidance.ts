/** What guidance is: data that follows from one note, without prose of its own. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';

export type Topic = Exclude<
  NonNullable<Exclude<Extract<CaseNote['guidance'], readonly unknown[]>[number], undefined>['topic']>,
  'not_stated' | 'unknown'
>;

/** A statement: a fact or a dispute, and the template of it that fits, with its slots filled from the note. */
export interface Statement {
  readonly id: string;
  readonly text: string;
}

/** An empty field for the clinician to fill in. */
export interface Stub {
  readonly path: Path;
  /** Says what is asked. */
  readonly comment: string;
}

export interface Guidance {
  readonly topic: Topic;
  readonly statements: readonly Statement[];
  /** The places of the note that it was worked out from. */
  readonly basedOn: readonly Path[];
  readonly stubs: readonly Stub[];
}
