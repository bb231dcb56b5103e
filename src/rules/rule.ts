/** What a rule is: one thing that can be wrong with a case, why it matters, and how to find it. */
import type { LocalThresholds } from '../clinical/thresholds';
import type { Path } from '../knowledge/schema';
import type { Note } from '../model/note';
import type { Edit, Span } from '../model/span';

export const levels = ['off', 'hint', 'information', 'warning', 'error'] as const;
export type Level = (typeof levels)[number];
export type Severity = Exclude<Level, 'off'>;

/** What kind of thing is wrong. `form` is the writing itself, and is not the business of rules. */
export type Kind = 'form' | 'missing' | 'contradiction' | 'safety' | 'advice' | 'privacy';

/** What a reader can look up about a problem; pages, settings and RULES.md are made of it. */
export interface Explanation {
  /** For ever: users have it in their settings. */
  readonly id: string;
  /** What is wrong, as a short sentence without a full stop. */
  readonly title: string;
  /** The clinical reason, in Markdown. */
  readonly why: string;
  /** When the rule is wrong, or says nothing. */
  readonly whenNot?: string;
  readonly kind: Kind;
  readonly level: Severity;
  /** Says nothing unless somebody sets a level for it. */
  readonly isQuiet?: true;
  /** Ids of the facts and disputes behind it; empty where it is house style. */
  readonly facts: readonly string[];
}

/** A change that a finding offers. */
export interface Fix {
  /** Begins with a verb. */
  readonly title: string;
  /**
   * `rewrite` changes form only; `prompt` asks, and the finding stands until a person has answered; `redact` takes out or
   * coarsens what identifies a person, which answers the finding, and is never done unasked.
   */
  readonly kind: 'rewrite' | 'prompt' | 'redact';
  /** Exactly one answer is right. */
  readonly preferred: boolean;
  /** The fields that it puts in to be filled: the finding tells of them, so its section need not. */
  readonly asks?: readonly Path[];
  /** The changes, which do not overlap; worked out when they are asked for. None where something stands in the way. */
  edits(): readonly Edit[];
}

export interface Finding {
  readonly at: Span;
  /** What is wrong here, why it matters, what to do. */
  readonly message: string;
  /** Where it differs from the level of the rule. */
  readonly level?: Severity;
  /** Of a rule of kind `missing`: what is missing. It is told with all else that its section lacks. */
  readonly missing?: Path;
  /** Other places that belong to it. */
  readonly related?: readonly { readonly at: Span; readonly message: string }[];
  readonly fixes?: readonly Fix[];
}

/** What a rule is told besides the note. */
export interface Circumstances {
  /** Limits that a project may set to its own. */
  readonly local: LocalThresholds;
  /** Today as `YYYY-MM-DD`, for notes of one's own that have no date. */
  readonly today: string;
}

export interface Rule extends Explanation {
  /** Ids under which it was known before: they count in settings and acknowledgements as its own. */
  readonly aliases?: readonly string[];
  /** What it finds at its own level cannot be true, so nobody can have a reason for it: it cannot be acknowledged. */
  readonly isDataError?: true;
  /** The kind of its fixes. */
  readonly fix: 'none' | Fix['kind'];
  /** Parts of notes in which it speaks, with the place marked by a line of carets, and the nearest misses. */
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] };
  /** Tells what is wrong. It sees only valid parts; everything may be missing. */
  check(note: Note, tell: Tell, circumstances: Circumstances): void;
}

/** Takes a finding from a rule. */
export type Tell = (finding: Finding) => void;

/** All that a rule finds in a note. Mostly that is nothing, which takes no list. */
export function findingsOf(rule: Rule, note: Note, circumstances: Circumstances): readonly Finding[] {
  let found: Finding[] | undefined;
  rule.check(
    note,
    (finding) => {
      found ??= [];
      found.push(finding);
    },
    circumstances,
  );
  return found ?? nothing;
}

const nothing: readonly Finding[] = [];
