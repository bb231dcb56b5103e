/** What can prevent the bone in this case, what its data speak against, and what was decided or has to be. */
import { isGenetic } from '../../clinical/genetic';
import { isPreventionOver, preventionTargets } from '../../clinical/preventionSetting';
import { isPublished } from '../../clinical/published';
import type { Note } from '../../model/note';
import { fopDoubt, fopSafety } from '../fopSafety';
import type { Guidance, Statement } from '../guidance';
import { basis } from './basis';
import { decisionStubs, decisions } from './decision';
import { evidence } from './evidence';
import { methodsFor, noMethods } from './methods';
import { movement } from './movement';
import { questions } from './questions';
import { claims } from './regimens';
import { risks } from './risks';
import { sinceOperation } from './since';

/**
 * In FOP only its safety is said, and while it is not excluded no method is named. In another genetic disease the
 * decision is asked for, without what was reported of acquired bone.
 * @returns undefined where the note tells of no event after which bone is prevented
 */
export function prevention(note: Note, today: string): Guidance | undefined {
  const named = Object.values(claims);
  const fop = fopSafety(note, 'prevention', named);
  if (fop) return fop;
  const all = preventionTargets(note);
  if (all.length === 0) return undefined;
  const doubt = fopDoubt(note, 'prevention', named);
  if (doubt) return doubt;
  const targets = { all, ahead: all.filter((target) => !isPreventionOver(note, target, today)) };
  const methods = isGenetic(note) ? noMethods(note, all) : methodsFor(note, targets);
  return {
    topic: 'prevention',
    statements: unique([
      ...decisions(note, targets),
      ...targets.ahead.flatMap((target) => sinceOperation(note, target, methods.remaining)),
      ...risks(note, targets.ahead),
      ...methods.statements,
      ...movement(all),
      ...(isPublished(note.data) ? [] : questions(note, targets, methods.remaining)),
      ...evidence(targets, methods.remaining),
    ]),
    heldBack: methods.heldBack,
    basedOn: basis(note, all),
    stubs: decisionStubs(note, targets),
  };
}

/** What holds of several events is said once. */
const unique = (statements: readonly Statement[]): Statement[] => [
  ...new Map(statements.map((statement) => [JSON.stringify(statement), statement])).values(),
];
