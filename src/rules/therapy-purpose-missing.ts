/** A drug or radiotherapy, and for what it was given is not recorded. */
import { gapSpan } from '../clinical/gapSpan';
import { askFields } from '../clinical/prompts';
import { isDrug, isRadiotherapy, therapies } from '../clinical/therapies';
import { isMisfit } from '../clinical/unreadable';
import { isAnswer } from '../model/access';
import type { Rule } from './rule';

export const therapyPurposeMissing: Rule = {
  id: 'therapy-purpose-missing',
  title: 'Drug or radiotherapy without its purpose',
  why: 'The same drug can be meant against pain, against the bone, or for another illness; as prevention it is meant against the first bone or against its return. What counts as success, and which dose and time are usual, depends on that.',
  whenNot:
    'It says nothing about what was declined or may have been, and once `intent` is chosen or answered with `not_stated` or `unknown`.',
  kind: 'missing',
  level: 'information',
  facts: ['S28', 'S30', 'S31'],
  fix: 'prompt',
  examples: {
    bad: [
      `treatment:
^^^^^^^^^
  - therapy: indomethacin
`,
      `prophylaxis:
^^^^^^^^^^^
  - therapy: radiotherapy
`,
    ],
    good: [
      `treatment:
  - therapy: indomethacin
    intent: symptom_relief
`,
      `treatment:
  - therapy: conservative_care
`,
      `prophylaxis:
  - therapy: radiotherapy
    intent: not_stated
`,
    ],
  },
  check(note, tell) {
    for (const { value, path } of therapies(note.data)) {
      const isMeant = isDrug(value) || isRadiotherapy(value);
      if (!isMeant || isAnswer(value.status) || value.intent !== undefined || isMisfit(note, [...path, 'intent']))
        continue;
      const isPrevention = path[0] === 'prophylaxis';
      const purposes = isPrevention
        ? 'against the first bone or its return'
        : 'against pain, the bone or another illness';
      tell({
        at: gapSpan(note, isPrevention ? 'prophylaxis' : 'treatment'),
        missing: [...path, 'intent'],
        message: `The purpose of ${value.therapy} is not recorded: ${purposes}. Its dose, time and effect are judged by that. Choose an intent, or answer it with not_stated.`,
        fixes: askFields(note, 'Add intent to fill in', path, ['intent']),
      });
    }
  },
};
