/** A non-steroidal anti-inflammatory drug (NSAID) in disease of heart or brain arteries. */
import { heartAndArteries, isDiclofenacOrCoxib } from '../clinical/cardiovascular';
import { hasIllness, type Recorded } from '../clinical/conditions';
import { type NsaidUse, nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import { known } from '../model/access';
import type { Note } from '../model/note';
import type { Finding, Rule } from './rule';

export const nsaidCardiac: Rule = {
  id: 'nsaid-cardiac',
  title: 'NSAID in heart disease or after a stroke',
  why: 'The US label of indomethacin has a boxed warning of events of heart and vessels, and names heart failure. Severe heart failure is a contraindication in European texts; otherwise the reason for the drug belongs in the note.',
  whenNot:
    'Except in severe heart failure it says nothing once the entry of the drug has words, and about diclofenac and coxibs, of which another rule speaks. A long-term NSAID has no words of its own: accept it with a reason. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L27', 'L28'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  comorbidities: coronary_disease
treatment:
  - therapy: naproxen
             ^^^^^^^^
`,
      `patient:
  comorbidities: heart_failure_severe
treatment:
  - therapy: ibuprofen
             ^^^^^^^^^
    words: weighed with cardiology
`,
    ],
    good: [
      `patient:
  comorbidities: coronary_disease
treatment:
  - therapy: naproxen
    words: weighed with cardiology
`,
      `patient:
  comorbidities: venous_thromboembolism
  medications: anticoagulant
treatment:
  - therapy: radiotherapy
`,
    ],
  },
  check(note, tell) {
    const isSevere = hasIllness(note.data, 'heart_failure_severe');
    const diseases = heartAndArteries(note.data, 'coronary_disease', 'stroke_history', 'heart_failure');
    if (!isSevere && diseases.length === 0) return;
    for (const use of nsaidUses(note)) {
      if (isSevere) tell(inSevereFailure(note, use));
      else if (known(use.value.words) === undefined && !isDiclofenacOrCoxib(use.value))
        tell(weighed(note, use, diseases));
    }
  },
};

const inSevereFailure = (note: Note, use: NsaidUse): Finding =>
  tellNsaid(note, use, {
    level: 'error',
    said: 'is recorded, and so is severe heart failure. In European texts that is a contraindication.',
    ahead: 'Consider another method, or record in words what cardiology advised.',
    field: 'comorbidities',
  });

const weighed = (note: Note, use: NsaidUse, diseases: readonly Recorded[]): Finding =>
  tellNsaid(note, use, {
    level: 'warning',
    said: `is recorded, and so is ${diseases.map(({ words }) => words).join(' and ')}. A boxed warning of the US label of indomethacin names events of heart and vessels.`,
    ahead: 'Record in words how the risk was weighed.',
    field: 'comorbidities',
  });
