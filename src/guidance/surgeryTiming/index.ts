/** Whether the usual wait before an excision is over in this case, what disputes it, and what is still open. */
import { type Elapsed, elapsedAt, endOfUsualWait, lengthInWords } from '../../clinical/elapsed';
import { excisions, type Operation } from '../../clinical/excision';
import { openFractures } from '../../clinical/fractures';
import { isRaised, latestLab } from '../../clinical/labs';
import { progressiveDeficits } from '../../clinical/nerve';
import { stabilityShown, studiesByLesion } from '../../clinical/operativeImaging';
import { hasWaitingTime } from '../../clinical/waiting';
import type { Path } from '../../knowledge/schema';
import { type Entry, entries, fields, known, valueAt } from '../../model/access';
import { pointOf } from '../../model/axis';
import type { Note } from '../../model/note';
import type { Guidance, Statement } from '../guidance';
import { filled, stated } from '../statement';

/**
 * Guidance for the first excision of the note that is not called off.
 * @returns undefined where the advice does not apply: no excision, or a cause without a waiting time
 */
export function surgeryTiming(note: Note): Guidance | undefined {
  const [excision] = excisions(note.data);
  if (!excision || !hasWaitingTime(note)) return undefined;
  const elapsed = elapsedAt(note, pointOf(excision));
  const reason: Path = [...excision.path, 'timing_reason'];
  const asks = excision.value.timing_reason === undefined && elapsed?.usualWait !== 'reached';
  return {
    topic: 'surgery_timing',
    statements: [
      ...nerveStatements(note),
      timeStatement(note, elapsed),
      ...preconditions(note, excision),
      stated('evidence', 'X12'),
    ],
    heldBack: [],
    basedOn: basis(note, excision.path),
    stubs: asks ? [{ path: reason, comment: filled('question', 'S42.ask') }] : [],
  };
}

function timeStatement(note: Note, elapsed: Elapsed | undefined): Statement {
  if (!elapsed) return filled('shown', 'S43.unknown');
  const slots = { elapsed: lengthInWords(elapsed.lag), line: endOfUsualWait(note) };
  return filled('shown', `S43.${elapsed.usualWait}`, slots);
}

/** A nerve palsy that gets worse is the reason not to wait, so it is said first where there is one. */
const nerveStatements = (note: Note): Statement[] =>
  progressiveDeficits(note.data).length > 0 ? [stated('warning', 'L46')] : [];

/** What the wait is for, as far as the note does not answer it. */
const preconditions = (note: Note, excision: Entry<Operation>): Statement[] =>
  Object.entries(isMet)
    .filter(([, met]) => !met(note, excision))
    .map(([id]) => filled('question', `${id}.ask`));

/** Wounds have healed and every fracture is known not to be open; the last CRP is normal; the bone is stable or mature. */
const isMet: Readonly<Record<string, (note: Note, excision: Entry<Operation>) => boolean>> = {
  S44: (note, excision) =>
    fields(note.data, 'cause').wounds_healed === 'yes' &&
    entries(note.data, 'fractures').every(({ value }) => known(value.status) !== undefined) &&
    openFractures(note, pointOf(excision)).length === 0,
  S45: (note, excision) => {
    const crp = latestLab(note, 'crp', pointOf(excision));
    return crp !== undefined && isRaised(crp.value) === false;
  },
  S46: (note, excision) => studiesByLesion(note, excision).every((studies) => stabilityShown(note, studies)),
};

function basis(note: Note, excision: Path): Path[] {
  const candidates: Path[] = [
    ['cause', 'class'],
    ['cause', 'when'],
    ['cause', 'wounds_healed'],
    [...excision, 'type'],
    [...excision, 'status'],
    [...excision, 'when'],
    ...entries(note.data, 'fractures').map(({ path }) => [...path, 'status']),
    ...entries(note.data, 'labs')
      .filter(({ value }) => value.test === 'crp')
      .map(({ path }) => [...path, 'value']),
    ...entries(note.data, 'imaging').flatMap(({ path }) => [
      [...path, 'change'],
      [...path, 'maturity'],
    ]),
    ...progressiveDeficits(note.data).map(({ path }) => [...path, 'status']),
  ];
  return candidates.filter((path) => valueAt(note.data, path) !== undefined);
}
