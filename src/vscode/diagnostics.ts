/** What a check of a note comes to: its problems as VS Code shows them, or that it could not be checked. */
import { Diagnostic, DiagnosticSeverity, Range, type TextDocument } from 'vscode';
import { configFor } from './config';
import { diagnosticOf, source } from './convert';
import { engine } from './engine';
import { countsOf, type Glance } from './noteState';
import { problemsOf, readingOf } from './notes';
import { isLeftToYaml } from './selector';
import { turn } from './turns';

export interface Outcome {
  /** Undefined if the check failed. */
  readonly glance: Glance | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks the document as it is now. If it changes meanwhile, the answer is of no use. */
export async function outcomeOf(document: TextDocument): Promise<Outcome> {
  const problems = await problemsOf(document, await configFor(document));
  const { completeness, ruleAddress } = await engine();
  const reading = await readingOf(document);
  await turn();
  const ours = problems.filter(({ rule }) => rule !== 'yaml-syntax' || !isLeftToYaml(document));
  return {
    glance: { counts: countsOf(ours), filled: completeness(reading) },
    diagnostics: ours.map((problem) => diagnosticOf(document, problem, ruleAddress(problem.rule))),
  };
}

/** Stands on the whole first line of a note that could not be checked. */
export function notChecked(): Outcome {
  const diagnostic = new Diagnostic(
    new Range(0, 0, 0, Number.MAX_SAFE_INTEGER),
    'This note could not be checked because of a mistake in the extension, so it is not known to be clean.',
    DiagnosticSeverity.Error,
  );
  diagnostic.source = source;
  diagnostic.code = 'rule-failed';
  return { glance: undefined, diagnostics: [diagnostic] };
}
