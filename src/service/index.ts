/** The only door to the engine: everything an adapter may use. Pure: the same input gives the same answer. */
export { localThresholds } from '../clinical/thresholds';
export { edition, notice } from '../knowledge/edition';
export { applyEdits, type Edit, type Span } from '../model/span';
export type { Steps } from '../model/steps';
export { type Explanation, levels, type Severity } from '../rules/rule';
export {
  type Action,
  advising,
  advisingIn,
  advisingOn,
  fixesAt,
  guidanceAt,
  guidanceIn,
  guidanceOn,
} from './actions';
export { type Completion, complete, completing } from './complete/index';
export { type Completeness, completeness } from './completeness';
export { type Config, configOf, insertions, levelsFor, type Surroundings, settable } from './config';
export { diagnose, diagnosing } from './diagnose';
export { explain } from './explain/index';
export { type FactRecord, factSheet } from './factSheet';
export { fixAllEdits } from './fixAll';
export { type Fold, foldsOf } from './folding';
export { formExplanations } from './form/explanations';
export { caseIds, caseIdsIn, mostNamed, type Neighbours, type Others } from './form/relations/duplicates';
export { formatEdits } from './format/index';
export { sortEdits } from './format/sort';
export { type GuidanceSheet, guidanceSheet, type NoteGuidance, type Standing, topicNames } from './guidance/sheet';
export { type Hint, type HintKinds, hintsIn } from './hints';
export { type Hover, hover } from './hover/index';
export { type Link, linksIn } from './links';
export { type Named, nameAt, type Refused, renameAt, renameEdits } from './names/index';
export { nearest } from './nearest';
export { type NoteKind, newNote, noteKinds } from './newNote';
export { type OutlineItem, outline } from './outline/index';
export { ruleAddress } from './pages/address';
export { explanationOf, guidancePage, page } from './pages/index';
export type { Problem } from './problem';
export { type Project, type ProjectProblem, projectFile, projectKeys, readProject } from './project';
export { noteNumberAt, type Reading, read, reading } from './reading';
export { type RuleRecord, ruleSheet } from './ruleSheet';
export { selectionsAt } from './selection';
export { type Snippet, snippets } from './snippets/index';
export { type PlacedSnippet, placingSnippets, snippetsAt } from './snippets/placed';
export { topics } from './topics';
