/** The one pipeline from a reading to its problems: syntax, shape, times, gaps, rules, levels. */
import type { Note } from '../model/note';
import { touches } from '../model/span';
import { rules } from '../rules/index';
import type { Finding, Rule } from '../rules/rule';
import { type Config, levelOf } from './config';
import { duplicateProblems } from './form/duplicates';
import { emptyProblem, gapProblems } from './form/gaps';
import { misfitProblems } from './form/misfits';
import { syntaxProblems } from './form/syntax';
import { timeProblems } from './form/times';
import { type Problem, problem } from './problem';
import type { Reading } from './reading';

/** Every problem of a text, in the order of the text. Never throws: a check that fails is a problem itself. */
export function diagnose({ parsed, notes }: Reading, config: Config): Problem[] {
  const syntax = attempt('yaml-syntax', () => syntaxProblems(parsed));
  // What stands on broken YAML is misread: it has one cause, and one message.
  const isBroken = ({ span }: Problem) => syntax.some((broken) => touches(broken.span, span));
  const problems = [
    ...syntax,
    ...(notes.length === 0 ? [emptyProblem(parsed.text)] : []),
    ...attempt('case-id-duplicate', () => duplicateProblems(notes, config.neighbours)),
    ...notes.flatMap((note) => [
      ...formProblems(note).filter((problem) => !isBroken(problem)),
      ...rules.flatMap((rule) => attempt(rule.id, () => ruleProblems(rule, note, config))),
    ]),
  ];
  return problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const formProblems = (note: Note): Problem[] => [
  ...attempt('value-of-wrong-form', () => misfitProblems(note)),
  ...attempt('time-not-readable', () => timeProblems(note)),
  // A text that is no note at all has one problem, not one for each field that it lacks.
  ...(note.root.kind === 'map' ? attempt('core-field-missing', () => gapProblems(note)) : []),
];

function* ruleProblems(rule: Rule, note: Note, config: Config): Iterable<Problem> {
  for (const finding of rule.check(note)) {
    const severity = levelOf(rule, finding.level ?? rule.level, config);
    if (severity !== 'off') yield ruleProblem(rule, finding, severity);
  }
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
function attempt(check: string, run: () => Iterable<Problem>): Problem[] {
  try {
    return [...run()];
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
