/** Signs of an airway in danger in fibrodysplasia ossificans progressiva (FOP), and nothing urgent on record. */
import { fopAt } from '../clinical/fop';
import { askFields, askReferral } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { hasUrgentReferral } from '../clinical/referrals';
import { entries, fields } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const fopAirwayFlare: Rule = {
  id: 'fop-airway-flare',
  title: 'Airway signs in FOP without an urgent referral',
  why: 'In fibrodysplasia ossificans progressiva (FOP) a flare at the front of the neck or below the jaw is an emergency of the airway. Jaw and cervical spine are not manipulated.',
  whenNot: 'It says nothing once any referral is urgent. It only informs in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L138'],
  fix: 'prompt',
  examples: {
    bad: [
      `genetics:
  diagnosis: fop
presentation:
  symptoms: [swelling, neck_or_jaw_swelling]
                       ^^^^^^^^^^^^^^^^^^^^
`,
      `genetics:
  diagnosis: fop
presentation:
  symptoms: breathing_difficulty
            ^^^^^^^^^^^^^^^^^^^^
referral:
  - to: fop_expert
    urgency: soon
`,
    ],
    good: [
      `genetics:
  diagnosis: fop
presentation:
  symptoms: [swelling, warmth]
`,
      `genetics:
  diagnosis: fop
presentation:
  symptoms: breathing_difficulty
referral:
  - to: fop_expert
    urgency: urgent
`,
    ],
  },
  check(note, tell) {
    const { data } = note;
    const fop = fopAt(note);
    const symptoms = fields(data, 'presentation').symptoms ?? [];
    const index = symptoms.findIndex((symptom) => signs.includes(symptom));
    if (!fop || index < 0 || hasUrgentReferral(data)) return;
    const expert = entries(data, 'referral').find(({ value }) => value.to === 'fop_expert');
    tell({
      at: spanOf(note, ['presentation', 'symptoms', index]),
      message: `The symptom ${symptoms[index]} is recorded in FOP, and no referral is urgent. A flare at the front of the neck or below the jaw is an emergency of the airway; jaw and neck are not manipulated. Consider urgent help first and writing second; then record it as a referral.`,
      ...(isPublished(data) && { level: 'information' }),
      related: [{ at: spanOf(note, fop), message: 'FOP is recorded here.' }],
      fixes: [
        ...askReferral(note, 'fop_expert'),
        ...(expert ? askFields(note, 'Add urgency to the referral', expert.path, ['urgency']) : []),
      ],
    });
  },
};

const signs: readonly unknown[] = ['neck_or_jaw_swelling', 'breathing_difficulty', 'swallowing_difficulty'];
