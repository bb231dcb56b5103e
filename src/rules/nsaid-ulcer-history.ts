/** A non-steroidal anti-inflammatory drug (NSAID) after an ulcer. */
import { hasIllness } from '../clinical/conditions';
import { type NsaidUse, nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import type { Note } from '../model/note';
import type { Finding, Rule } from './rule';

export const nsaidUlcerHistory: Rule = {
  id: 'nsaid-ulcer-history',
  title: 'NSAID after a gastrointestinal ulcer',
  why: 'Bleeding, ulcer and perforation stand in a boxed warning of the US label of indomethacin. A recurrent ulcer or recurrent bleeding is a contraindication in European texts; after a single one stomach protection or another choice is recorded.',
  whenNot:
    'After an ulcer that did not recur it says nothing once gastroprotection is yes. A long-term NSAID has no such field: accept it with a reason. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L27', 'L28'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  comorbidities: gi_ulcer_history
treatment:
  - therapy: indomethacin
             ^^^^^^^^^^^^
`,
      `patient:
  comorbidities: gi_ulcer_recurrent
treatment:
  - therapy: indomethacin
             ^^^^^^^^^^^^
    gastroprotection: yes
`,
    ],
    good: [
      `patient:
  comorbidities: gi_ulcer_history
treatment:
  - therapy: indomethacin
    gastroprotection: yes
`,
      `patient:
  comorbidities: gi_ulcer_recurrent
treatment:
  - therapy: indomethacin
    route: topical
`,
    ],
  },
  check(note, tell) {
    const isRecurrent = hasIllness(note.data, 'gi_ulcer_recurrent');
    if (!isRecurrent && !hasIllness(note.data, 'gi_ulcer_history')) return;
    for (const use of nsaidUses(note)) {
      if (!isRecurrent && use.value.gastroprotection === 'yes') continue;
      tell(isRecurrent ? recurrent(note, use) : once(note, use));
    }
  },
};

const recurrent = (note: Note, use: NsaidUse): Finding =>
  tellNsaid(note, use, {
    level: 'error',
    said: 'is recorded, and so is a recurrent gastrointestinal ulcer. In European texts that is a contraindication, since bleeding and perforation may follow.',
    ahead: 'Consider another method, or record in words what was decided.',
    field: 'comorbidities',
  });

const once = (note: Note, use: NsaidUse): Finding =>
  tellNsaid(note, use, {
    level: 'warning',
    said: 'is recorded after a gastrointestinal ulcer, without stomach protection. A boxed warning of the US label of indomethacin names bleeding, ulcer and perforation.',
    ahead: 'Record the protection, or consider another choice.',
    field: 'comorbidities',
    ask: { course: ['gastroprotection'] },
  });
