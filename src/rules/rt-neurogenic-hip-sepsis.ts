/** Radiotherapy after excision at the hip in neurogenic HO. */
import { isActive } from '../clinical/active';
import { isNeurogenic } from '../clinical/cns';
import { radiotherapies } from '../clinical/radiotherapy';
import { isSecondary, treats } from '../clinical/therapySite';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const rtNeurogenicHipSepsis: Rule = {
  id: 'rt-neurogenic-hip-sepsis',
  title: 'Radiotherapy after an excision in neurogenic HO of the hip',
  why: 'One study compared excisions of neurogenic HO of the hip with and without radiotherapy (19 against 76 patients): recurrence was not lower with it, and sepsis that needed another operation was more frequent. Elsewhere at the hip radiotherapy works, so this is one study to weigh and not a ban.',
  whenNot:
    'It says nothing where brain or spinal cord are not the cause, at other joints, for primary prevention, about radiotherapy that is over, and in a published case.',
  kind: 'advice',
  level: 'information',
  facts: ['L36', 'X9'],
  fix: 'none',
  examples: {
    bad: [
      `cause:
  class: neurogenic
  type: tbi
lesions:
  - site: hip
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
    intent: secondary
`,
      `cause:
  class: traumatic
  type: fracture
other_causes:
  - class: neurogenic
    type: sci
lesions:
  - site: hip
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
    intent: secondary
`,
    ],
    good: [
      `cause:
  class: neurogenic
  type: tbi
lesions:
  - site: elbow
prophylaxis:
  - therapy: radiotherapy
    intent: secondary
`,
      `cause:
  class: traumatic
  type: fracture
lesions:
  - site: hip
prophylaxis:
  - therapy: radiotherapy
    intent: secondary
`,
    ],
  },
  check(note, tell) {
    if (!isNeurogenic(note.data)) return;
    for (const course of radiotherapies(note.data)) {
      const isAtHip = treats(note.data, course, { site: 'hip' }) === 'certain';
      if (!isAtHip || !isSecondary(note.data, course) || !isActive(note, course)) continue;
      tell({
        at: spanOf(note, [...course.path, 'therapy']),
        message:
          'Radiotherapy after an excision at the hip in neurogenic HO: in the one study of it (19 against 76 patients) recurrence was not lower, and sepsis was more frequent. Check the risk of infection, and consider whether it is worth it here.',
      });
    }
  },
};
