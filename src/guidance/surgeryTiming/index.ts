/** When to operate in this case: how long it is since day 0, what the wait is for, and whether anything calls for it. */
import { excisions } from '../../clinical/excision';
import { fopClueAt } from '../../clinical/fop';
import { plannedExcisions } from '../../clinical/invasive';
import { isPublished } from '../../clinical/published';
import { hasWaitingTime } from '../../clinical/waiting';
import type { Path } from '../../knowledge/schema';
import { entries, fields, valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import { fopPossible } from '../dangers';
import { fopSafety } from '../fopSafety';
import type { Guidance, Statement, Stub } from '../guidance';
import { brain, child } from './child';
import { aftermath, capsule } from './elbow';
import { evidence } from './evidence';
import { healing } from './healing';
import { inflammation } from './inflammation';
import { hasLostMotion } from './lastMotion';
import { motion } from './motion';
import { worseningNerves } from './nerve';
import { nameOf, type Occasion, occasionsOf } from './occasion';
import { hasReason, quiet, reasons } from './reasons';
import { scheme } from './scheme';
import { stable } from './stable';
import { inRetrospect, type Step, together } from './step';
import { reason, time } from './time';
import { tried } from './tried';

/** @returns undefined where no excision is recorded and none is called for, and for causes without a waiting time */
export function surgeryTiming(note: Note, today: string): Guidance | undefined {
  const fop = fopSafety(note, 'surgery_timing', ['S33', 'S35', 'S43', 'X12']);
  if (fop) return fop;
  if (!hasWaitingTime(note)) return withoutWait(note);
  const occasions = occasionsOf(note, today).filter((occasion) => isCalledFor(note, occasion));
  if (occasions.length === 0) return undefined;
  const parts = occasions.map((occasion) => ({ name: nameOf(occasion), steps: stepsOf(note, occasion) }));
  const nerves = isPublished(note.data) ? inRetrospect(worseningNerves(note)) : worseningNerves(note);
  const said = [...fopPossible(note), ...nerves.map(({ statement }) => statement), ...together(parts)];
  return guidance(
    note,
    [...said, ...evidence(note, occasions, said)],
    parts.flatMap(({ steps }) => steps),
  );
}

/** The wait counts from an event that such a cause does not have. While FOP is possible an excision is put off (L103). */
function withoutWait(note: Note): Guidance | undefined {
  const clue = fopClueAt(note);
  if (!clue || plannedExcisions(note).length === 0) return undefined;
  return { ...guidance(note, fopPossible(note), []), heldBack: [{ id: 'S43', because: 'L103', from: [clue] }] };
}

/** An excision is recorded; else there is a reason for one, or a note that is expressly without any. */
function isCalledFor(note: Note, occasion: Occasion): boolean {
  if (occasion.standing !== 'open') return true;
  const isPlanned = fields(note.data, 'plan').management === 'surgical';
  return isPlanned || hasReason(note, occasion) || hasLostMotion(note, occasion) || quiet(note, occasion).length > 0;
}

function stepsOf(note: Note, occasion: Occasion): Step[] {
  const { standing } = occasion;
  if (standing === 'open' && quiet(note, occasion).length > 0) return quiet(note, occasion);
  const why = reason(note, occasion);
  const counted = [...time(note, occasion), ...scheme(note, occasion)];
  const found = [...counted, ...support(note, occasion), ...wait(note, occasion)];
  if (standing === 'over') return [...inRetrospect(found), ...why, ...aftermath(note, occasion)];
  return [...why, ...found, ...(standing === 'ahead' ? [...tried(note, occasion), ...capsule(occasion)] : [])];
}

/** Whether an operation is called for. */
const support = (note: Note, occasion: Occasion): Step[] => [
  ...reasons(note, occasion),
  ...motion(note, occasion),
  ...child(note, occasion),
];

/** What the wait is for. */
const wait = (note: Note, occasion: Occasion): Step[] => [
  ...healing(note, occasion),
  ...inflammation(note, occasion),
  ...stable(note, occasion),
  ...brain(note, occasion),
];

const guidance = (note: Note, statements: readonly Statement[], steps: readonly Step[]): Guidance => ({
  topic: 'surgery_timing',
  statements,
  heldBack: [],
  basedOn: basis(note),
  stubs: fopClueAt(note) ? [] : stubs(steps),
});

/** One for each field; none while FOP is possible, when an operation is put off. */
const stubs = (steps: readonly Step[]): Stub[] => [
  ...new Map(
    steps.flatMap(({ asks, statement }): [string, Stub][] =>
      asks ? [[asks.join(), { path: asks, comment: statement }]] : [],
    ),
  ).values(),
];

/** What decided which statements are made, besides the places that they name. */
function basis({ data }: Note): Path[] {
  const candidates: Path[] = [
    ['patient', 'age'],
    ['cause', 'class'],
    ['cause', 'type'],
    ['cause', 'when'],
    ...entries(data, 'other_causes').map(({ path }) => [...path, 'type']),
    ['neuro', 'lesion'],
    ...entries(data, 'lesions').map(({ path }) => [...path, 'site']),
    ...excisions(data).flatMap(({ path }) => [
      [...path, 'type'],
      [...path, 'status'],
      [...path, 'when'],
    ]),
  ];
  return candidates.filter((path) => valueAt(data, path) !== undefined);
}
