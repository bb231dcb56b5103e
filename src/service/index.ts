/** The only door to the engine: everything an adapter may use. Pure: the same input gives the same answer. */
export { edition, notice } from '../knowledge/edition';
export { applyEdits, type Edit, type Span } from '../model/span';
export { levels, type Severity } from '../rules/rule';
export { type Action, fixesAt, guidanceAt } from './actions';
export { type Completion, complete } from './complete';
export type { Config } from './config';
export { diagnose } from './diagnose';
export { type FactRecord, factSheet } from './factSheet';
export { type Hover, hover } from './hover';
export { type NoteKind, newNote, noteKinds } from './newNote';
export { ruleAddress } from './pages/address';
export { explain, page } from './pages/index';
export type { Problem } from './problem';
export { type Reading, read } from './reading';
