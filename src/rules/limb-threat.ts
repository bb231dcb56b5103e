/** Signs of a compartment syndrome or of a vessel that is shut, and nothing urgent is recorded. */
import { noteDay } from '../clinical/active';
import { isBefore } from '../clinical/arcs';
import { isSameStructure, type NerveFinding } from '../clinical/nerve';
import { operations } from '../clinical/operations';
import { askEntry, askReferral } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { hasUrgentReferral } from '../clinical/referrals';
import { acuteLimb } from '../clinical/thresholds';
import type { Path } from '../knowledge/schema';
import { entries, fields } from '../model/access';
import { pointOf } from '../model/axis';
import { type Note, spanOf } from '../model/note';
import { compare, lag, type Point } from '../model/timeline';
import type { Rule } from './rule';

export const limbThreat: Rule = {
  id: 'limb-threat',
  title: 'The limb may be in danger, and nothing urgent is recorded',
  why: 'A severe bruise can lead to a compartment syndrome within 24 to 48 hours, and bone can press on a vessel. Pain far stronger than the injury explains, a tense compartment or a missing pulse are emergencies: assessment comes before documentation. Afterwards the note should hold the time and the findings.',
  whenNot:
    'It says nothing once a referral or an operation is urgent, about pain or tension that began certainly later than 7 days after day 0, about a pulse that was found again, and in a published case. It only informs where the finding is certainly older than 7 days on the day of the note.',
  kind: 'safety',
  level: 'error',
  facts: ['L146', 'L60'],
  fix: 'prompt',
  examples: {
    bad: [
      `cause:
  class: traumatic
presentation:
  onset: day 1
  symptoms: [swelling, pain_out_of_proportion]
                       ^^^^^^^^^^^^^^^^^^^^^^
`,
      `nerves_vessels:
  - structure: artery
    status: pulse_absent
            ^^^^^^^^^^^^
`,
    ],
    good: [
      `cause:
  class: traumatic
presentation:
  onset: day 8
  symptoms: [swelling, pain_out_of_proportion]
`,
      `nerves_vessels:
  - structure: artery
    status: pulse_absent
referral:
  - to: vascular
    urgency: urgent
`,
      `presentation:
  symptoms: tense_compartment
surgery:
  - type: other
    urgency: emergency
`,
    ],
  },
  *check(note) {
    if (isPublished(note.data) || isUrgent(note)) return;
    for (const { path, what, point } of threats(note)) {
      yield {
        at: spanOf(note, path),
        message: isOld(note, point)
          ? `${what}, and nothing urgent is recorded. That was an emergency then. Record with its time what was found and what was done.`
          : `${what}, and nothing urgent is recorded: compartment syndrome or a compressed vessel? Consider urgent assessment first, documentation second. Then record time, findings and who was asked.`,
        ...(isOld(note, point) && { level: 'information' }),
        fixes: [
          ...askReferral(note, path[0] === 'presentation' ? 'orthopaedics' : 'vascular'),
          ...askEntry(note, 'Add nerves and vessels to fill in', 'nerves_vessels', {
            structure: null,
            status: null,
            when: null,
          }),
        ],
      };
    }
  },
};

const isUrgent = ({ data }: Note): boolean =>
  hasUrgentReferral(data) ||
  operations(data).some(({ value: { urgency } }) => urgency === 'urgent' || urgency === 'emergency');

interface Threat {
  readonly path: Path;
  /** As the beginning of a sentence. */
  readonly what: string;
  /** When it was found. */
  readonly point: Point;
}

function threats(note: Note): Threat[] {
  const symptoms = fields(note.data, 'presentation').symptoms ?? [];
  const acute = isLate(note) ? [] : (['pain_out_of_proportion', 'tense_compartment'] as const);
  return [
    ...acute
      .filter((name) => symptoms.includes(name))
      .map(
        (name): Threat => ({
          path: ['presentation', 'symptoms', symptoms.indexOf(name)],
          what: signs[name],
          point: 'presentation',
        }),
      ),
    ...entries(note.data, 'nerves_vessels')
      .filter((finding) => finding.value.status === 'pulse_absent' && isLast(note, finding))
      .map((finding): Threat => ({ path: [...finding.path, 'status'], what: 'No pulse', point: pointOf(finding) })),
  ];
}

const signs = { pain_out_of_proportion: 'Pain out of proportion', tense_compartment: 'A tense compartment' } as const;

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
function isOld(note: Note, point: Point): boolean {
  const day = noteDay(note);
  const since = day && lag(note.timeline, point, day);
  return since !== undefined && compare(since, { days: acuteLimb.days + 1 }) === 'reached';
}
