/** What the clinical rules find in one note, as problems at the levels at which they are shown. */
import { usualThresholds } from '../clinical/thresholds';
import type { Path } from '../knowledge/schema';
import type { Note } from '../model/note';
import { once } from '../model/once';
import type { Span } from '../model/span';
import type { Steps } from '../model/steps';
import { rules } from '../rules/index';
import { type Circumstances, type Finding, findingsOf, levels, type Rule } from '../rules/rule';
import { type Acknowledgements, acknowledge, acknowledgementsIn, idleProblems } from './acknowledge';
import { attempt, failureOf } from './attempt';
import { isCertainGap } from './certainGap';
import { type Config, isOn, levelOf } from './config';
import { atItsLevel } from './form/formProblem';
import { gapSeverity, isListedGap } from './form/missing/incomplete';
import type { MissingFinding } from './gather';
import { type Problem, problem } from './problem';

export interface RuleFindings {
  readonly problems: Problem[];
  /** What is told with the other gaps of its section. */
  readonly missing: MissingFinding[];
  /** What other findings ask for, which are as grave as a gap. */
  readonly asked: Path[];
}

/** What a finding is told by. */
interface Scene extends RuleFindings {
  readonly note: Note;
  readonly config: Config;
  readonly circumstances: Circumstances;
  /** Where the text cannot be read. */
  readonly broken: readonly Span[];
  readonly acknowledgements: Acknowledgements;
}

/** What the rules find in one note: some of them in each step. */
export function* ruleFindings(note: Note, config: Config, broken: readonly Span[]): Steps<RuleFindings> {
  const { local = usualThresholds, today } = config;
  const acknowledgements = acknowledgementsIn(note);
  const found = { problems: [], missing: [], asked: [] };
  const scene: Scene = { note, config, circumstances: { local, today }, broken, acknowledgements, ...found };
  const active = activeRules(config);
  for (const [index, rule] of active.entries()) {
    if (index % rulesInStep === 0) yield;
    ask(rule, scene);
  }
  for (const one of idleProblems(acknowledgements, active)) scene.problems.push(...atItsLevel(one, config));
  return scene;
}

/** Less than a millisecond of work in most notes. */
const rulesInStep = 8;

const activeRules = once((config: Config): readonly Rule[] => rules.filter((rule) => isOn(rule, config)));

function ask(rule: Rule, scene: Scene): void {
  const findings = findingsIn(rule, scene);
  // Most rules find nothing in most notes.
  if (findings?.length === 0) return;
  scene.problems.push(...(findings ? attempt(rule.id, () => tell(rule, findings, scene)) : [failureOf(rule.id)]));
}

/** Undefined where the rule breaks off. */
function findingsIn(rule: Rule, { note, circumstances }: Scene): readonly Finding[] | undefined {
  try {
    return findingsOf(rule, note, circumstances);
  } catch {
    return undefined;
  }
}

function tell(rule: Rule, findings: readonly Finding[], scene: Scene): Problem[] {
  const { note, config, circumstances, broken, acknowledgements, missing, asked } = scene;
  const again = once((other: Note) => findingsOf(rule, other, circumstances));
  return leveled(rule, findings, config).flatMap(({ problem: one, path, isImpossible }) => {
    if (!path) {
      const told = withGap(one, note, config);
      if (isAsGrave(told, note)) asked.push(...asksOf(told));
      return [isImpossible ? told : acknowledge(told, rule, acknowledgements)];
    }
    const gap = { problem: { ...one, severity: gapSeverity(note, one.severity) }, path, document: note.root.span };
    if (isCertainGap(note, path, broken, again)) missing.push(gap);
    return [];
  });
}

const asksOf = ({ fixes }: Problem): readonly Path[] => fixes.flatMap(({ asks = [] }) => asks);

/** A question of safety about what the note needs is as grave as that gap; not where a level is set for either. */
function withGap(one: Problem, note: Note, { levels: set }: Config): Problem {
  const isSet = [one.rule, 'section-incomplete'].some((id) => set[id] !== undefined);
  if (one.kind !== 'safety' || isSet || isAsGrave(one, note) || !isListedGap(note, asksOf(one))) return one;
  return { ...one, severity: gapSeverity(note, 'warning') };
}

/** Whether a problem is told at least as gravely as a gap of the note. */
const isAsGrave = ({ severity }: Problem, note: Note): boolean =>
  levels.indexOf(severity) >= levels.indexOf(gapSeverity(note, 'warning'));

interface Found {
  readonly problem: Problem;
  /** Of something missing: what. */
  readonly path: Path | undefined;
  /** Cannot be true, so that nobody can have a reason for it. */
  readonly isImpossible: boolean;
}

function leveled(rule: Rule, findings: readonly Finding[], config: Config): Found[] {
  return findings.flatMap((finding) => {
    const severity = levelOf(rule, finding.level ?? rule.level, config);
    if (severity === 'off') return [];
    const isImpossible = rule.isDataError === true && finding.level === undefined;
    return [{ problem: ruleProblem(rule, finding, severity), path: finding.missing, isImpossible }];
  });
}

const ruleProblem = (rule: Rule, finding: Finding, severity: Problem['severity']): Problem =>
  problem({
    rule: rule.id,
    kind: rule.kind,
    severity,
    message: finding.message,
    facts: rule.facts,
    span: finding.at,
    related: finding.related ?? [],
    fixes: finding.fixes ?? [],
  });
