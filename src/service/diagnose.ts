/** The one pipeline from a reading to its problems: syntax, form, times, gaps, rules, levels. */
import type { Path } from '../knowledge/schema';
import { isBeyond, mostProblems } from '../model/limits';
import type { Note } from '../model/note';
import { type Span, touches } from '../model/span';
import { finish, type Steps } from '../model/steps';
import { levels } from '../rules/rule';
import { attempt } from './attempt';
import type { Config } from './config';
import { type RuleFindings, ruleFindings } from './findings';
import type { FormId } from './form/explanations';
import { atItsLevel, formProblem } from './form/formProblem';
import { emptyProblem, gapProblems } from './form/missing/gaps';
import { incompleteProblems } from './form/missing/incomplete';
import { duplicateProblems } from './form/relations/duplicates';
import { nameProblems } from './form/relations/names';
import { timeProblems } from './form/relations/times';
import { twiceProblems } from './form/relations/twice';
import { versionProblems } from './form/relations/version';
import { cutProblems } from './form/syntax/cuts';
import { syntaxProblems } from './form/syntax/syntax';
import { misfitProblems } from './form/values/misfits';
import { gather } from './gather';
import type { Problem } from './problem';
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
