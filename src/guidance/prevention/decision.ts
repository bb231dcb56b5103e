/** What was decided on prevention after each event, what is still to be decided, and the place for it. */
import { isDecision, preventionOf } from '../../clinical/preventionDecision';
import type { PreventionTarget } from '../../clinical/preventionSetting';
import { isPublished } from '../../clinical/published';
import type { Therapy } from '../../clinical/therapies';
import { inOneLine, inWords, therapyInWords, withDetail } from '../../knowledge/guidanceText';
import { isAnswer, known } from '../../model/access';
import type { Note } from '../../model/note';
import type { Statement, Stub } from '../guidance';
import { filled } from '../statement';
import { claimOf, eventText, type Targets } from './targets';

/** What is recorded is shown, what is not is asked for. */
export const decisions = (note: Note, targets: Targets): Statement[] =>
  targets.all.flatMap((target) => [
    ...recorded(note, target),
    ...(isDecided(note, target) ? [] : asked(note, target, targets)),
  ]);

const own = ({ data }: Note, { intent, operation }: PreventionTarget) => preventionOf(data, intent, operation?.value);

const isDecided = (note: Note, target: PreventionTarget): boolean =>
  isAnswer(note.data.prophylaxis) || own(note, target).some(({ value }) => isDecision(value));

function recorded(note: Note, target: PreventionTarget): Statement[] {
  const made = own(note, target).filter(({ value }) => isDecision(value) && known(value.therapy) !== undefined);
  if (made.length === 0) return [];
  const slots = { event: eventText(target), decision: inOneLine(made.map(({ value }) => decisionText(value))) };
  const places = made.map(({ path }) => [...path, 'therapy']);
  return [filled('shown', nameOf(target, 'decided'), slots, places)];
}

/** `indomethacin (given)`, `none (low risk)`. */
function decisionText({ therapy, status, reason }: Therapy): string {
  const details = [known(status), known(reason)].filter((detail) => detail !== undefined).map(inWords);
  return withDetail(therapyInWords(therapy ?? ''), inOneLine(details));
}

/** The decision, or of a section that says none only why. */
const asked = (note: Note, target: PreventionTarget, targets: Targets): Statement[] =>
  typeof note.data.prophylaxis === 'string'
    ? [filled('question', nameOf(target, 'reason'))]
    : [question(target, targets)];

const question = (target: PreventionTarget, { ahead }: Targets): Statement =>
  filled(
    'question',
    nameOf(target, ahead.includes(target) ? 'decide' : 'past'),
    { event: eventText(target) },
    target.from,
  );

const nameOf = (target: PreventionTarget, template: string): string => [claimOf(target), template].join('.');

/**
 * An empty decision on each event that has no entry yet, none to choose from: a therapy is never filled in. None where
 * the section is a word, or the case was published.
 */
export function decisionStubs(note: Note, targets: Targets): Stub[] {
  if (typeof note.data.prophylaxis === 'string' || isPublished(note.data)) return [];
  const open = targets.all.filter((target) => own(note, target).length === 0);
  const stubs = open.map((target) => stub(target, targets));
  return stubs.filter(({ entry }, index) => stubs.findIndex((one) => isSame(one.entry, entry)) === index);
}

function stub(target: PreventionTarget, targets: Targets) {
  const id = target.operation?.value.id;
  return {
    section: 'prophylaxis',
    entry: { therapy: null, intent: target.intent, ...(id !== undefined && { operation: id }), reason: null },
    comments: { therapy: question(target, targets), reason: filled('question', nameOf(target, 'reason')) },
  } satisfies Stub;
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
