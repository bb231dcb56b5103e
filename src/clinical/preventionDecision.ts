/** Whether it is decided, for or against, what is given to prevent bone after an event. */
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, fields, isAnswer } from '../model/access';
import type { Note } from '../model/note';
import { hasCause } from './causes';
import { hasIllness } from './conditions';
import type { Operation } from './excision';
import { indexOperations } from './operations';
import { riskyOperations } from './ossificationRisk';
import type { Therapy } from './therapies';

/** Against the first bone, or against its return after an excision. */
export type Intent = 'primary' | 'secondary';

/**
 * An event after which bone is frequent: an operation that belongs to the injury, or brain injury together with a
 * fracture, which needs none (S05, S06, L75, L76, L79).
 */
export interface RiskyEvent {
  readonly operation?: Entry<Operation>;
  /** What makes it risky, as a sentence. */
  readonly words: string;
}

/** Events without an entry of prevention that may belong to them. */
export const undecidedEvents = (note: Note): RiskyEvent[] =>
  riskyEvents(note.data).filter(
    ({ operation }) =>
      !preventionOf(note.data, 'primary', operation?.value).some(({ value }) => value.therapy !== undefined),
  );

/** All such events of a note: operations, or else the injuries. */
export function riskyEvents(data: CaseNote): RiskyEvent[] {
  const bySite = riskyOperations(data);
  const byIllness = hasIllness(data, 'prior_ho', 'ankylosing_spondylitis', 'hip_ankylosis')
    ? indexOperations(data)
    : [];
  const others = byIllness.filter(({ path }) => !bySite.some((one) => one.path[1] === path[1]));
  const events: RiskyEvent[] = [
    ...bySite.map((operation) => ({
      operation,
      words: 'After an operation at hip, acetabulum or elbow HO is frequent.',
    })),
    ...others.map((operation) => ({
      operation,
      words: 'HO in the past, ankylosing spondylitis or a stiff hip raises the risk after an operation.',
    })),
  ];
  if (events.length > 0 || !isBrainInjuryWithFracture(data)) return events;
  return [{ words: 'Brain injury together with a fracture raises the risk of HO.' }];
}

const isBrainInjuryWithFracture = (data: CaseNote): boolean =>
  (hasCause(data, 'tbi') || fields(data, 'neuro').lesion === 'tbi') &&
  (hasCause(data, 'fracture', 'fracture_dislocation') || entries(data, 'fractures').length > 0);

/** The entries of prevention that may belong to an event: they name its operation, or none and are not meant for another. */
export const preventionOf = (data: CaseNote, intent: Intent, operation: Operation | undefined): Entry<Therapy>[] =>
  entries(data, 'prophylaxis').filter(({ value }) =>
    value.operation === undefined || isAnswer(value.operation)
      ? value.intent !== (intent === 'primary' ? 'secondary' : 'primary')
      : value.operation === operation?.id,
  );

/** Whether an entry tells what was decided: what is given, or that nothing is and why. */
export const isDecision = ({ therapy, status, reason }: Therapy): boolean =>
  therapy === 'none' || status === 'declined' ? reason !== undefined : therapy !== undefined;
