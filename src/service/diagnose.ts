/** The one pipeline from a reading to its problems: syntax, form, times, gaps, rules, levels. */
import { usualThresholds } from '../clinical/thresholds';
import type { Path } from '../knowledge/schema';
import { isBeyond, mostProblems } from '../model/limits';
import type { Note } from '../model/note';
import { once } from '../model/once';
import { type Span, touches } from '../model/span';
import { finish, type Steps } from '../model/steps';
import { rules } from '../rules/index';
import { type Finding, findingsOf, levels, type Rule } from '../rules/rule';
import { acknowledge, acknowledgementsIn, idleProblems } from './acknowledge';
import { isCertainGap } from './certainGap';
import { type Config, isOn, levelOf } from './config';
import type { FormId } from './form/explanations';
import { formExplanation, formProblem } from './form/formProblem';
import { emptyProblem, gapProblems } from './form/missing/gaps';
import { gapSeverity, incompleteProblems, isListedGap } from './form/missing/incomplete';
import { duplicateProblems } from './form/relations/duplicates';
import { nameProblems } from './form/relations/names';
import { timeProblems } from './form/relations/times';
import { twiceProblems } from './form/relations/twice';
import { versionProblems } from './form/relations/version';
import { cutProblems } from './form/syntax/cuts';
import { syntaxProblems } from './form/syntax/syntax';
import { misfitProblems } from './form/values/misfits';
import { gather, type MissingFinding } from './gather';
import { type Problem, problem } from './problem';
import type { Reading } from './reading';

/** The checks of form, each under the id of what it mainly finds. */
const formChecks: readonly (readonly [
  FormId,
  (note: Note, misread: readonly Span[], asked: readonly Path[]) => Iterable<Problem>,
])[] = [
  ['value-of-wrong-form', misfitProblems],
  ['text-cut-off', cutProblems],
  ['time-not-readable', timeProblems],
  ['reference-unknown', nameProblems],
  ['none-beside-values', twiceProblems],
  ['schema-version-unknown', versionProblems],
  ['core-field-missing', gapProblems],
  ['section-incomplete', incompleteProblems],
];

/** Every problem of a text, in the order of the text. Never throws: a check that fails is a problem itself. */
export const diagnose = (reading: Reading, config: Config): Problem[] => finish(diagnosing(reading, config));

/** The same in steps: each of them is one check of one note. */
export function* diagnosing(reading: Reading, config: Config): Steps<Problem[]> {
  const broken = reading.parsed.faults.map(({ span }) => span);
  const found: RuleFindings[] = [];
  for (const note of reading.notes) found.push(yield* ruleFindings(note, config, broken));
  const asked = found.map((one) => one.asked);
  const form = yield* formSteps(reading, config, asked);
  // Who does not want to be told of gaps is not told of those that a rule finds.
  const gaps = config.levels['section-incomplete'] === 'off' ? [] : found.flatMap(({ missing }) => missing);
  const gathered = attempt('section-incomplete', () => gather(form, gaps));
  return listed([...gathered, ...found.flatMap(({ problems: own }) => own)]);
}

/** In the order of the text. Of too many the gravest, and one that says that there are more. */
function listed(problems: readonly Problem[]): Problem[] {
  const inOrder = (some: readonly Problem[]) =>
    some.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  if (problems.length <= mostProblems) return inOrder(problems);
  const byGravity = inOrder(problems).sort((a, b) => levels.indexOf(b.severity) - levels.indexOf(a.severity));
  const [first, ...others] = byGravity.slice(mostProblems) as [Problem, ...Problem[]];
  const more = formProblem('beyond-limit', {
    severity: first.severity,
    message: `There are ${others.length + 1} more problems, the first of them here, that are not listed. Correct those that are, and check the note again.`,
    span: first.span,
  });
  return inOrder([...byGravity.slice(0, mostProblems), more]);
}

/** What is wrong with the writing, without the clinical rules. */
export const formProblems = (reading: Reading, config: Config): Problem[] => finish(formSteps(reading, config));

/** @param asked for each note, what findings ask for: such a gap is not told again */
function* formSteps(
  { parsed, notes }: Reading,
  config: Config,
  asked: readonly (readonly Path[])[] = [],
): Steps<Problem[]> {
  const misread: Span[] = [];
  const syntax = attempt('yaml-syntax', () => {
    const { problems, spans } = syntaxProblems(parsed);
    misread.push(...spans);
    return problems;
  });
  const form = [
    ...(notes.length === 0 && !parsed.faults.some(({ code }) => isBeyond(code)) ? [emptyProblem(parsed.text)] : []),
    ...attempt('case-id-duplicate', () => [...duplicateProblems(notes, config.neighbours)]),
  ];
  for (const [index, note] of notes.entries()) {
    for (const [id, check] of checksOf(note)) {
      yield;
      for (const one of attempt(id, () => [...check(note, misread, asked[index] ?? [])])) form.push(one);
    }
  }
  // What stands on broken YAML or in a text that is cut off is misread: it has one cause, and one message.
  const cut = form.filter(({ rule }) => rule === 'text-cut-off');
  const isMisread = (one: Problem) =>
    one.rule !== 'beyond-limit' &&
    (misread.some((broken) => touches(broken, one.span)) ||
      cut.some((whole) => whole !== one && touches(whole.span, one.span)));
  return [...syntax, ...form.filter((one) => !isMisread(one))].flatMap((one) => atItsLevel(one, config));
}

/** A text that is no note at all has one problem, not one for each field that it lacks. */
const checksOf = (note: Note) => (note.root.kind === 'map' ? formChecks : formChecks.slice(0, 1));

function atItsLevel(one: Problem, config: Config): Problem[] {
  const explanation = formExplanation.get(one.rule);
  const severity = explanation ? levelOf(explanation, one.severity, config) : one.severity;
  return severity === 'off' ? [] : [{ ...one, severity }];
}

interface RuleFindings {
  readonly problems: readonly Problem[];
  /** What is told with the other gaps of its section. */
  readonly missing: readonly MissingFinding[];
  /** What other findings ask for, which are as grave as a gap. */
  readonly asked: readonly Path[];
}

/** What the rules find in one note, at the levels at which it is shown. */
function* ruleFindings(note: Note, config: Config, broken: readonly Span[]): Steps<RuleFindings> {
  const missing: MissingFinding[] = [];
  const asked: Path[] = [];
  const acknowledgements = acknowledgementsIn(note);
  const active = activeRules(config);
  const problems: Problem[] = [];
  const tell = (rule: Rule, findings: readonly Found[]): Problem[] => {
    const again = once((other: Note) => checked(rule, other, config));
    return findings.flatMap(({ problem: one, path, isImpossible }) => {
      if (!path) {
        const told = withGap(one, note, config);
        if (isAsGrave(told, note)) asked.push(...asksOf(told));
        return [isImpossible ? told : acknowledge(told, rule, acknowledgements)];
      }
      const gap = { problem: { ...one, severity: gapSeverity(note, one.severity) }, path, document: note.root.span };
      if (isCertainGap(note, path, broken, again)) missing.push(gap);
      return [];
    });
  };
  for (const rule of active) {
    yield;
    const found = attempt(rule.id, () => {
      const findings = ruleProblems(rule, note, config);
      return findings.length === 0 ? [] : tell(rule, findings);
    });
    if (found.length > 0) problems.push(...found);
  }
  const idle = idleProblems(acknowledgements, active).flatMap((one) => atItsLevel(one, config));
  return { problems: [...problems, ...idle], missing, asked };
}

const activeRules = once((config: Config): readonly Rule[] => rules.filter((rule) => isOn(rule, config)));

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

const checked = (rule: Rule, note: Note, { local = usualThresholds, today }: Config): readonly Finding[] =>
  findingsOf(rule, note, { local, today });

interface Found {
  readonly problem: Problem;
  /** Of something missing: what. */
  readonly path: Path | undefined;
  /** Cannot be true, so that nobody can have a reason for it. */
  readonly isImpossible: boolean;
}

function ruleProblems(rule: Rule, note: Note, config: Config): Found[] {
  const findings = checked(rule, note, config);
  // Most rules find nothing in most notes.
  if (findings.length === 0) return [];
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

/** Runs one check. If it breaks off, that is what the user sees: never a note that looks clean. */
function attempt(check: string, run: () => readonly Problem[]): readonly Problem[] {
  try {
    return run();
  } catch {
    // Nothing of the error is shown: its message could quote the note.
    return [
      problem({
        rule: 'rule-failed',
        kind: 'form',
        severity: 'error',
        message: `The check ${check} failed because of a mistake in this program, so the note is not known to be clean. Please report it with this id.`,
        span: { start: 0, end: 0 },
      }),
    ];
  }
}
