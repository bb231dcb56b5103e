/** All journeys, in the order they are taken. A journey is added by naming it here. */
import type { Journey } from '../journey';
import { beginsNote } from './beginsNote';
import { checksNote } from './checksNote';
import { fixesValue } from './fixesValue';
import { insertsAll } from './insertsAll';
import { insertsGuidance } from './insertsGuidance';
import { keepsRoots } from './keepsRoots';
import { keepsText } from './keepsText';
import { makesFile } from './makesFile';
import { opensFact } from './opensFact';
import { opensNote } from './opensNote';
import { opensRule } from './opensRule';
import { opensWalkthrough } from './opensWalkthrough';
import { readsGuidance } from './readsGuidance';
import { sharesNote } from './sharesNote';
import { showsBrokenEngine, showsBrokenRule, tellsNothing } from './showsFailure';
import { tidiesNote } from './tidiesNote';
import { typesNote } from './typesNote';
import { writesElbow } from './writesElbow';

export const journeys: readonly Journey[] = [
  opensNote,
  fixesValue,
  typesNote,
  writesElbow,
  beginsNote,
  makesFile,
  checksNote,
  keepsRoots,
  keepsText,
  sharesNote,
  insertsGuidance,
  insertsAll,
  tidiesNote,
  readsGuidance,
  opensFact,
  opensRule,
  opensWalkthrough,
  showsBrokenEngine,
  showsBrokenRule,
  tellsNothing,
];
