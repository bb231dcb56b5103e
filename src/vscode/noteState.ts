/** How the check of a note stands, and how that is said in a few words. */
import type { Event, TextDocument } from 'vscode';
import type { Completeness, Problem, Severity } from '../service/index';

export type Counts = Readonly<Record<Severity, number>>;

/** What can be said of a note at a glance. */
export interface Glance {
  readonly counts: Counts;
  readonly filled: Completeness;
}

export type State =
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed' }
  | ({ readonly kind: 'checked' } & Glance);

/** Whom to ask how notes stand. */
export interface Checks {
  /** Of a document that is no open note: undefined. */
  stateOf(document: TextDocument): State | undefined;
  /** The state of a document is another one. */
  readonly onDidChange: Event<TextDocument>;
  /** Checks a note without waiting for a rest; the state when its newest version is checked. */
  checkNow(document: TextDocument): Promise<State | undefined>;
  /** Something that notes are checked against has changed. */
  recheck(which?: (document: TextDocument) => boolean): void;
}

/** How many problems there are of each level. */
export const countsOf = (problems: readonly Problem[]): Counts => {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
};

/** Whether there is no problem of any level. */
export const isClean = (counts: Counts): boolean => Object.values(counts).every((count) => count === 0);

/** `2 errors, 1 warning, 3 remarks`, or `no problems`. */
export function inWords({ error, warning, information, hint }: Counts): string {
  const parts = [numbered(error, 'error'), numbered(warning, 'warning'), numbered(information + hint, 'remark')];
  return parts.filter((part) => part !== '').join(', ') || 'no problems';
}

const numbered = (count: number, noun: string): string =>
  count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;

/** An entry of the status bar. */
export interface Face {
  /** The name of one of VS Code's icons. */
  readonly icon: string;
  readonly words: string;
  readonly explanation: string;
}

/** What the status bar shows of a note. */
export function faceOf(state: State): Face {
  if (state.kind === 'checking') {
    return { icon: 'loading~spin', words: 'HO note: checking', explanation: 'This case note is being checked.' };
  }
  if (state.kind === 'failed') {
    const explanation =
      'This case note could not be checked because of a mistake in the extension: it is not known to be clean.';
    return { icon: 'error', words: 'HO note: not checked', explanation };
  }
  const { counts, filled } = state;
  return {
    icon: iconOf(counts),
    words: [`HO note: ${inWords(counts)}`, ...filledWords(filled)].join(' · '),
    explanation: [`This case note has ${inWords(counts)}.`, ...filledSentence(filled)].join(' '),
  };
}

function iconOf({ error, warning, information, hint }: Counts): string {
  if (error > 0) return 'error';
  if (warning > 0) return 'warning';
  return information + hint > 0 ? 'info' : 'pass';
}

const filledWords = ({ answered, needed }: Completeness): string[] => {
  if (needed === 0) return [];
  return [answered === needed ? 'complete' : `${answered} of ${needed} filled`];
};

const filledSentence = ({ answered, needed }: Completeness): string[] =>
  needed === 0 ? [] : [`Of ${needed} fields that a complete note of this kind needs, ${answered} are filled in.`];
