/** What a fact, a dispute and a warning are: the only forms in which the product knows anything about HO. */
import type { SourceId } from './sources';

/**
 * How sure a statement is. `founding`: a claim of the founding text, a patient page without references. `confirmed`:
 * read in the published source that is cited; a part that is not says so in the statement. `textbook`: common knowledge
 * of the field. `design`: our house style.
 */
export type Mark = 'founding' | 'confirmed' | 'textbook' | 'design';

export interface Fact {
  /** S01–S61 for claims of the founding text, L01–L147 for facts beyond it. Never reused. */
  readonly id: string;
  /** A few plain sentences in our own words. */
  readonly statement: string;
  /** What it means for someone writing a case note. */
  readonly meaning: string;
  readonly mark: Mark;
  /** Empty only for marks `textbook` and `design`. */
  readonly sources: readonly SourceId[];
  /** Year and month of the last look at it. */
  readonly reviewed: string;
  /** The matter moves (licences, code lists): shown with `reviewed`, and to be checked before use. */
  readonly changing?: true;
  /** Ids of {@link Dispute}s in which it takes part: a founding claim on one side, every other fact on the other. */
  readonly disputes: readonly string[];
  /** Fields (`section.field`), values (`section.field=value`) and rules that it bears on. */
  readonly bearsOn: readonly string[];
  /** Sentences for guidance, with `{slots}` that are filled from the note. */
  readonly templates?: Readonly<Record<string, string>>;
}

/** A claim of the founding text and what other evidence says. They are always shown together. */
export interface Dispute {
  /** X1–X17. */
  readonly id: string;
  readonly title: string;
  /** What the founding text says, in our words. */
  readonly founding: string;
  /** What other evidence says. */
  readonly other: string;
  /** How strong the dispute is. */
  readonly strength: string;
  /** Ids of the facts on the founding side. */
  readonly claims: readonly string[];
  /** Ids of the facts on the other side. */
  readonly evidence: readonly string[];
}

/** A dispute as it is written down; its sides follow from the facts that name it. */
export type DisputeText = Omit<Dispute, 'claims' | 'evidence'>;

/** Something the founding text is silent about although silence is dangerous: shown wherever one of its claims is. */
export interface Warning {
  /** W1–W4. */
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  /** Ids of the claims of the founding text that are dangerous alone. */
  readonly claims: readonly string[];
  /** Ids of the facts that complete them. */
  readonly facts: readonly string[];
}
