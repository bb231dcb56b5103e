/** Signs of a compartment syndrome or of a vessel that is shut, and nothing urgent is recorded. */
import { isLongAgo, isTakenCareOf, limbThreats } from '../clinical/limbThreat';
import { askEntry, askReferral } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { spanOf } from '../model/note';
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
  check(note, tell) {
    if (isPublished(note.data) || isTakenCareOf(note)) return;
    for (const threat of limbThreats(note)) {
      const { path } = threat;
      const what = signs[threat.kind];
      tell({
        at: spanOf(note, path),
        message: isLongAgo(note, threat)
          ? `${what}, and nothing urgent is recorded. That was an emergency then. Record with its time what was found and what was done.`
          : `${what}, and nothing urgent is recorded: compartment syndrome or a compressed vessel? Consider urgent assessment first, documentation second. Then record time, findings and who was asked.`,
        ...(isLongAgo(note, threat) && { level: 'information' }),
        fixes: [
          ...askReferral(note, path[0] === 'presentation' ? 'orthopaedics' : 'vascular'),
          ...askEntry(note, 'Add nerves and vessels to fill in', 'nerves_vessels', {
            structure: null,
            status: null,
            when: null,
          }),
        ],
      });
    }
  },
};

const signs = {
  pain_out_of_proportion: 'Pain out of proportion',
  tense_compartment: 'A tense compartment',
  pulse_absent: 'No pulse',
} as const;
