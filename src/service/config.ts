/**
 * What can be set from outside: levels of rules, by the user and by the project; the day that counts as today; which
 * other notes stand in the same folder; and what is inserted along with guidance. What the user sets goes before what
 * the project says, rule by rule.
 */
import { type LocalThresholds, usualThresholds } from '../clinical/thresholds';
import { rules } from '../rules/index';
import { type Explanation, type Level, levels, type Rule, type Severity } from '../rules/rule';
import { formExplanations } from './form/explanations';
import type { Neighbours } from './form/relations/duplicates';

export interface Config {
  /** Levels by rule id; a rule that is not there has its own. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Today as `YYYY-MM-DD`: passed in, since nothing here asks a clock. */
  readonly today: string;
  /** The case ids of the other notes in the folder; left out, only the documents of one file are compared. */
  readonly neighbours?: Neighbours;
  /** Limits that the project has set to its own; left out, the usual ones. */
  readonly local?: LocalThresholds;
  /** What is inserted along with the entry of guidance; left out, empty fields with their questions. */
  readonly insert?: Insertion;
}

/** What can be inserted as guidance, each with what it means. */
export const insertions = {
  stubsAndComments: 'An entry in `guidance`, and empty fields to fill in, each with its question above it.',
  stubs: 'An entry in `guidance`, and empty fields to fill in without questions.',
  entry: 'An entry in `guidance` only.',
} as const;

export type Insertion = keyof typeof insertions;

/** What an adapter knows of the surroundings of a note. */
export interface Surroundings extends Pick<Config, 'today' | 'neighbours'> {
  /** Levels by rule id as the user has set them; whatever stands there, what is not a level is ignored. */
  readonly settings?: unknown;
  /** What is inserted along with guidance, as the user has set it; what is no such choice is ignored. */
  readonly insert?: unknown;
  /** The nearest project file, read. */
  readonly project?:
    | {
        readonly levels: Readonly<Record<string, Level>>;
        readonly thresholds?: Readonly<Partial<LocalThresholds>>;
      }
    | undefined;
}

/** The config of a note in its surroundings: for each rule the user's level, else the project's. */
export function configOf({ settings, project, insert, ...rest }: Surroundings): Config {
  const own = Object.entries(settings ?? {}).filter(([, level]) => levels.includes(level));
  const local = { ...usualThresholds, ...project?.thresholds };
  return {
    ...rest,
    local,
    levels: { ...project?.levels, ...Object.fromEntries(own) },
    ...(isInsertion(insert) && { insert }),
  };
}

const isInsertion = (set: unknown): set is Insertion => typeof set === 'string' && Object.hasOwn(insertions, set);

/** Whether a rule is asked at all. Quiet ones are only where somebody has set a level for them. */
export function isOn({ id, kind, isQuiet }: Rule, config: Config): boolean {
  const set = config.levels[id];
  return set === undefined ? !isQuiet : set !== 'off' || kind === 'safety';
}

/** What has a level to set: the rules, and what is wrong with the writing short of an error. */
export const settable: readonly Explanation[] = [
  ...rules,
  ...formExplanations.filter(({ level }) => level !== 'error'),
];

/** The levels that a kind of problem may have: of safety never less than information. */
export const levelsFor = ({ kind }: Pick<Explanation, 'kind'>): readonly Level[] =>
  kind === 'safety' ? levels.slice(levels.indexOf(leastOfSafety)) : levels;

const leastOfSafety = 'information';

/**
 * The level at which a finding of a rule, or a problem of form, is shown.
 * @param own its level unless something is set
 */
export function levelOf(
  { id, kind, level }: Pick<Explanation, 'id' | 'kind' | 'level'>,
  own: Severity,
  config: Config,
): Level {
  const set = config.levels[id];
  if (set === undefined || !settableIds.has(id)) return own;
  const wanted = levelsFor({ kind }).includes(set) ? set : leastOfSafety;
  // A finding that is milder than its rule stays milder: there the setting only caps it.
  return wanted !== 'off' && isMilder(own, level) && isMilder(own, wanted) ? own : wanted;
}

const settableIds: ReadonlySet<string> = new Set(settable.map(({ id }) => id));

const isMilder = (a: Severity, b: Severity): boolean => levels.indexOf(a) < levels.indexOf(b);
