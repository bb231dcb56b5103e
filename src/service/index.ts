/** The only door to the engine: everything an adapter may use. Pure: the same input gives the same answer. */
export { edition, notice } from '../knowledge/edition';
export { applyEdits, type Edit, type Span } from '../model/span';
export { type Explanation, levels, type Severity } from '../rules/rule';
export { type Action, fixesAt, guidanceAt } from './actions';
export { type Completion, complete } from './complete';
export { type Config, configOf, levelsFor, type Surroundings, settable } from './config';
export { diagnose } from './diagnose';
export { type FactRecord, factSheet } from './factSheet';
export { caseIds, type Neighbours } from './form/duplicates';
export { formExplanations } from './form/explanations';
export { type Hover, hover } from './hover';
export { nearest } from './nearest';
export { type NoteKind, newNote, noteKinds } from './newNote';
export { ruleAddress } from './pages/address';
export { explain, explanationOf, page } from './pages/index';
export type { Problem } from './problem';
export { type Project, type ProjectProblem, projectFile, projectKeys, readProject } from './project';
export { type Reading, read } from './reading';
