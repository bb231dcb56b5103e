/** What the user sees where something is wrong: the same in the editor and on the command line. */
import type { Path } from '../knowledge/schema';
import type { Span } from '../model/span';
import type { Fix, Kind, Severity } from '../rules/rule';

export interface Problem {
  /** Id of the rule or kind of problem: `ho-notes:/rules/<id>.md` explains it. */
  readonly rule: string;
  readonly kind: Kind;
  readonly severity: Severity;
  /** What is wrong here, why it matters, what to do. */
  readonly message: string;
  /** Ids of the facts behind it. */
  readonly facts: readonly string[];
  readonly span: Span;
  readonly related: readonly { readonly at: Span; readonly message: string }[];
  /** What is gathered in it, one line each. */
  readonly items: readonly { readonly rule: string; readonly message: string; readonly path: Path }[];
  readonly fixes: readonly Fix[];
  /** Set where a person has accepted it. */
  readonly acknowledged?: Acknowledged;
}

/** Why a finding was accepted, by whom (a role), and when, as it stands in the note. */
export interface Acknowledged {
  readonly reason: string;
  readonly role?: string;
  readonly when?: string;
}

type Optional = 'facts' | 'related' | 'items' | 'fixes';

/** A problem; what is left out is empty. */
export const problem = (parts: Omit<Problem, Optional> & Partial<Pick<Problem, Optional>>): Problem => ({
  facts: [],
  related: [],
  items: [],
  fixes: [],
  ...parts,
});

/** Text of the user in a message: one line, not too long. */
export const quote = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
