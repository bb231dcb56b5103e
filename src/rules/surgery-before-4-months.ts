/** Excision earlier than 4 months after day 0, without a recorded reason. */
import { type Elapsed, elapsedAt, endOfUsualWait, isBackwards, lengthInWords } from '../clinical/elapsed';
import { excisions, type Operation } from '../clinical/excision';
import { progressiveDeficits } from '../clinical/nerve';
import { isPlanned } from '../clinical/operations';
import { isPublished } from '../clinical/published';
import { hasWaitingTime } from '../clinical/waiting';
import type { CaseNote } from '../knowledge/index';
import { type Entry, fields, listed } from '../model/access';
import { pointOf } from '../model/axis';
import { put } from '../model/edit';
import { type Note, spanOf } from '../model/note';
import type { Finding, Rule } from './rule';

export const surgeryBefore4Months: Rule = {
  id: 'surgery-before-4-months',
  title: 'Excision earlier than 4 months after day 0, without a reason',
  why: 'Common advice is to wait 4 months or longer, so that fractures and wounds have healed, inflammation has settled and the bone is stable. Newer series report good results from about 3 months, and no trial supports exactly 4 months. A nerve palsy that gets worse may be a reason not to wait. So the reason for the timing belongs in the note.',
  whenNot:
    'It says nothing in genetic or idiopathic HO, in fibrodysplasia ossificans progressiva (FOP), about an excision biopsy, about cases copied from a publication, and once `timing_reason` is filled in. It only informs where the times are too vague to be sure, about an operation that is done, and where a nerve palsy that gets worse, a pressure injury or a suspected tumour is the reason.',
  kind: 'advice',
  level: 'warning',
  facts: ['S42', 'S43', 'X12', 'L46', 'L48', 'L49', 'L52', 'L55'],
  fix: 'prompt',
  examples: {
    bad: [
      `case_id: ELB-0001
note_type: initial
cause:
  class: traumatic
  when: 2024-01-31
lesions:
  - site: elbow
surgery:
  - type: ho_excision
    status: planned
    when: 2024-05-30
          ^^^^^^^^^^
`,
      `case_id: HIP-0001
note_type: initial
cause:
  class: neurogenic
lesions:
  - site: hip
surgery:
  - type: ho_excision
    when: day 121
          ^^^^^^^
`,
    ],
    good: [
      `case_id: ELB-0001
note_type: initial
cause:
  class: traumatic
  when: 2024-01-31
lesions:
  - site: elbow
surgery:
  - type: ho_excision
    status: planned
    when: 2024-05-31
`,
      `case_id: ELB-0002
note_type: initial
cause:
  class: traumatic
lesions:
  - site: elbow
surgery:
  - type: fracture_fixation
    role: index
    when: day 1
  - type: ho_excision
    when: day 121
    timing_reason: ulnar nerve palsy that gets worse
`,
    ],
  },
  check(note, tell) {
    if (isPublished(note.data) || !hasWaitingTime(note)) return;
    for (const excision of excisions(note.data)) {
      const elapsed = elapsedAt(note, pointOf(excision));
      const answered = excision.value.timing_reason !== undefined;
      if (!elapsed || answered || isOver(elapsed)) continue;
      tell(finding(note, excision, elapsed));
    }
  },
};

/** The wait is over, or the operation comes before day 0, which is another mistake. */
const isOver = (elapsed: Elapsed): boolean => elapsed.usualWait === 'reached' || isBackwards(elapsed);

function finding(note: Note, excision: Entry<Operation>, elapsed: Elapsed): Finding {
  const certain = elapsed.usualWait === 'before';
  return {
    at: spanOf(note, [...excision.path, excision.value.when === undefined ? 'type' : 'when']),
    message: certain ? early(note, elapsed) : vague(elapsed),
    ...(!(certain && isPlanned(note, excision) && !hasReasonNotToWait(note.data, excision.value)) && {
      level: 'information',
    }),
    ...(fields(note.data, 'cause').when !== undefined && {
      related: [{ at: spanOf(note, ['cause', 'when']), message: 'Day 0, from which the time is counted.' }],
    }),
    fixes: [
      {
        title: 'Add timing_reason: why now?',
        kind: 'prompt',
        preferred: false,
        edits: () => put(note, [...excision.path, 'timing_reason'], null),
      },
    ],
  };
}

const early = (note: Note, { lag }: Elapsed): string =>
  `This excision is earlier than 4 months after day 0: ${lengthInWords(lag)}; 4 months are reached ${endOfUsualWait(note)}. ${bothSides} Record why now in timing_reason.`;

const vague = ({ lag }: Elapsed): string =>
  `This excision may be earlier than 4 months after day 0 (${lengthInWords(lag)}). ${bothSides} Write the times more exactly, or record why now in timing_reason.`;

const bothSides =
  'Common advice is to wait; newer series report good results from about 3 months; a nerve palsy that gets worse may be a reason not to wait.';

const hasReasonNotToWait = (data: CaseNote, { indication }: Operation): boolean =>
  listed(indication).some(
    (reason) =>
      reason === 'suspected_tumour' ||
      reason === 'pressure_injury' ||
      (reason === 'nerve_compression' && progressiveDeficits(data).length > 0),
  );
