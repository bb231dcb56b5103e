/** The three kinds of prevention: what was reported and remains, and what is held back because of what. */
import type { Method } from '../../clinical/contraindications';
import type { PreventionTarget } from '../../clinical/preventionSetting';
import type { Path } from '../../knowledge/schema';
import { valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import type { HeldBack, Statement } from '../guidance';
import { filled, stated } from '../statement';
import { type Against, against, holdsBack } from './against';
import { claims, regimensOf } from './regimens';
import { claimOf, type Targets } from './targets';

export interface Methods {
  /** Options, and what speaks against one. */
  readonly statements: readonly Statement[];
  readonly heldBack: readonly HeldBack[];
  /** Of which an option is named. */
  readonly remaining: readonly Method[];
}

const methods: readonly Method[] = ['nsaid', 'radiotherapy', 'bisphosphonate'];

/** For the events for which something can still be given; where all are over, all is held back. */
export function methodsFor(note: Note, { all: targets, ahead }: Targets): Methods {
  if (ahead.length === 0) return { statements: [], heldBack: targets.flatMap(tooLate), remaining: [] };
  const all = ahead.flatMap((target) => methods.map((method) => ofMethod(note, method, target)));
  return {
    statements: all.flatMap(({ options, harms }) => [...options, ...harms]),
    heldBack: all.flatMap(({ heldBack }) => heldBack),
    remaining: methods.filter((method) => all.some((one) => one.method === method && one.options.length > 0)),
  };
}

function ofMethod(note: Note, method: Method, target: PreventionTarget) {
  const harms = against(note, method, target);
  const isOut = harms.some(({ holds }) => holds === 'method');
  const reported = regimensOf(target.setting, method);
  const claim = claims[method];
  const left = reported.filter((name) => !harms.some((harm) => holdsBack(harm, name)));
  const named = left.length > 0 ? left : [claim];
  const gone = isOut && reported.length === 0 ? [claim] : reported.filter((name) => !left.includes(name));
  return {
    method,
    options: isOut ? [] : named.map(option),
    harms: harms.map(({ statement }) => statement),
    heldBack: gone.flatMap((name) => heldBy(harms, name)),
  };
}

/** What was reported begins around the event. */
const tooLate = (target: PreventionTarget): HeldBack[] =>
  methods
    .flatMap((method) => [...regimensOf(target.setting, method), claims[method]])
    .map((name) => ({ id: factOf(name), because: claimOf(target), from: target.from }));

/** The fact of a statement by its name. */
const factOf = (name: string): string => name.split('.')[0] ?? name;

const option = (name: string): Statement => (name.includes('.') ? filled('option', name) : stated('option', name));

const heldBy = (harms: readonly Against[], name: string): HeldBack[] =>
  harms
    .filter((harm) => holdsBack(harm, name))
    .map(({ statement: { id, from } }) => ({ id: factOf(name), because: id, from }));

/** In a genetic disease: what is said of acquired bone does not stand for it. */
export const noMethods = (note: Note, targets: readonly PreventionTarget[]): Methods => ({
  statements: [],
  heldBack: [...new Set(targets.map(claimOf))].flatMap((because) =>
    Object.values(claims).map((id) => ({ id, because, from: places(note) })),
  ),
  remaining: [],
});

const places = ({ data }: Note): Path[] =>
  [
    ['genetics', 'diagnosis'],
    ['cause', 'class'],
  ].filter((path) => valueAt(data, path) !== undefined);
