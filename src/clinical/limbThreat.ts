/** Signs that a limb is in danger: a compartment syndrome, or a vessel that is shut (L146). */
import type { Path } from '../knowledge/schema';
import { entries, fields } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { compare, lag, type Point } from '../model/timeline';
import { noteDay } from './active';
import { isBefore } from './arcs';
import { isSameStructure, type NerveFinding } from './nerve';
import { operations } from './operations';
import { hasUrgentReferral } from './referrals';
import { acuteLimb } from './thresholds';

export interface LimbThreat {
  readonly kind: (typeof acuteSigns)[number] | 'pulse_absent';
  readonly path: Path;
  /** When it was found. */
  readonly point: Point;
}

/** Whether something urgent is recorded: a referral or an operation. */
export const isTakenCareOf = ({ data }: Note): boolean =>
  hasUrgentReferral(data) ||
  operations(data).some(({ value: { urgency } }) => urgency === 'urgent' || urgency === 'emergency');

const acuteSigns = ['pain_out_of_proportion', 'tense_compartment'] as const;

/** Every such sign that the note holds, and that nothing later takes back. */
export function limbThreats(note: Note): LimbThreat[] {
  const symptoms = fields(note.data, 'presentation').symptoms ?? [];
  const acute = isLate(note) ? [] : acuteSigns;
  return [
    ...acute
      .filter((name) => symptoms.includes(name))
      .map(
        (kind): LimbThreat => ({
          kind,
          path: ['presentation', 'symptoms', symptoms.indexOf(kind)],
          point: 'presentation',
        }),
      ),
    ...entries(note.data, 'nerves_vessels')
      .filter((finding) => finding.value.status === 'pulse_absent' && isLast(note, finding))
      .map(
        (finding): LimbThreat => ({ kind: 'pulse_absent', path: [...finding.path, 'status'], point: pointOf(finding) }),
      ),
  ];
}

/** Whether it began certainly too late after the injury to be its compartment syndrome. */
function isLate(note: Note): boolean {
  const sinceDayZero = lag(note.timeline, 'index', 'onset');
  return sinceDayZero !== undefined && compare(sinceDayZero, { days: acuteLimb.days + 1 }) === 'reached';
}

/** Whether nothing later is known of that vessel. */
const isLast = (note: Note, finding: NerveFinding): boolean =>
  !entries(note.data, 'nerves_vessels').some(
    (other) => isSameStructure(finding, other) && isBefore(note, pointOf(finding), pointOf(other)),
  );

/** Whether the day of the note is certainly later than the time in which something can be saved. */
export function isLongAgo(note: Note, { point }: LimbThreat): boolean {
  const day = noteDay(note);
  const since = day && lag(note.timeline, point, day);
  return since !== undefined && compare(since, { days: acuteLimb.days + 1 }) === 'reached';
}
