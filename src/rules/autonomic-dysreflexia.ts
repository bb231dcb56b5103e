/** A cord lesion at T6 or above with a crisis of blood pressure, or an operation that may set one off. */
import { noteDay } from '../clinical/active';
import { isAtT6OrAbove } from '../clinical/cns';
import { plannedOperations } from '../clinical/invasive';
import { askAnyReferral, askFields } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { hasUrgentReferral } from '../clinical/referrals';
import { presentNow } from '../clinical/thresholds';
import { fields, known } from '../model/access';
import { type Note, spanOf } from '../model/note';
import { compare, lag } from '../model/timeline';
import type { Finding, Rule } from './rule';

export const autonomicDysreflexia: Rule = {
  id: 'autonomic-dysreflexia',
  title: 'Autonomic dysreflexia, or an operation that may set it off',
  why: 'With a lesion of the cord at T6 or above, the blood pressure can rise dangerously, with headache, flushing, sweating above the lesion or a slow pulse; it can end in bleeding of the brain, a seizure or death. Bladder, bowel, pressure injury, a clot, a fracture or an operation can set it off. When present it is an emergency.',
  whenNot:
    'It says nothing with a lesion below T6 or of unknown level, about operations that are done, and once `plan_dysreflexia` is filled in. The symptom is an error only where the presentation is at most 7 days from the note and no referral is urgent. In published cases it only informs of the symptom.',
  kind: 'safety',
  level: 'warning',
  facts: ['L144'],
  fix: 'prompt',
  examples: {
    bad: [
      `neuro:
  sci_level: T5
surgery:
  - type: ho_excision
          ^^^^^^^^^^^
    status: planned
`,
      `note_date: 2026-03-10
neuro:
  sci_level: C5-C6
presentation:
  when: 2026-03-09
  symptoms: [autonomic_dysreflexia, swelling]
             ^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `neuro:
  sci_level: T8
surgery:
  - type: ho_excision
    status: planned
`,
      `neuro:
  sci_level: T5
surgery:
  - type: ho_excision
    status: planned
    plan_dysreflexia: usual pressure 95/60, anaesthetist informed
`,
    ],
  },
  check(note, tell) {
    if (!isAtT6OrAbove(note.data)) return;
    const symptom = (fields(note.data, 'presentation').symptoms ?? []).indexOf('autonomic_dysreflexia');
    if (symptom >= 0) tell(crisis(note, symptom));
    for (const { value, path } of plannedOperations(note)) {
      if (known(value.plan_dysreflexia) !== undefined) continue;
      tell({
        at: spanOf(note, [...path, 'type']),
        message:
          'An operation is planned with a cord lesion at T6 or above. It can set off autonomic dysreflexia: a rise of 20 mmHg or more with headache, sweating or a slow pulse, which is an emergency. Record the usual pressure, triggers and the plan in plan_dysreflexia.',
        related: [level(note)],
        fixes: askFields(note, 'Add plan_dysreflexia', path, ['plan_dysreflexia']),
      });
    }
  },
};

function crisis(note: Note, symptom: number): Finding {
  const isUnanswered = isNow(note) && !hasUrgentReferral(note.data);
  return {
    at: spanOf(note, ['presentation', 'symptoms', symptom]),
    ...(isPublished(note.data) ? { level: 'information' } : isUnanswered && { level: 'error' }),
    message:
      'Autonomic dysreflexia with a cord lesion at T6 or above: a rise of 20 mmHg or more with headache, sweating or a slow pulse is an emergency. It can end in bleeding of the brain. Record the usual pressure, the trigger, what was done, and who was asked urgently.',
    related: [level(note)],
    fixes: askAnyReferral(note),
  };
}

const level = (note: Note) => ({ at: spanOf(note, ['neuro', 'sci_level']), message: 'The level of the lesion.' });

/** Whether the presentation is certainly within a week of the note. */
function isNow(note: Note): boolean {
  const day = noteDay(note);
  const since = day && lag(note.timeline, 'presentation', day);
  return (
    since !== undefined &&
    compare(since, { days: presentNow.days + 1 }) === 'before' &&
    compare(since, { days: -presentNow.days }) === 'reached'
  );
}
