/** Consent to the publication of a child's case that was not given by a parent or guardian. */

import { noteDay } from '../clinical/active';
import { isChild } from '../clinical/age';
import { isPublished } from '../clinical/published';
import { fields } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const childConsent: Rule = {
  id: 'child-consent',
  title: "Consent for a child's case that is not the guardian's",
  why: 'Informed consent is part of a case report (CARE). For a child this note takes it that a parent or guardian gives it, and that the child agrees where old enough to be asked: house style.',
  whenNot:
    'It says nothing where the patient is not certainly under 18 on the date of the note, about published cases, and where consent is not given.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['L131'],
  fix: 'none',
  examples: {
    bad: [
      `patient:
  age: 12
report:
  consent: yes
  consent_by: patient
              ^^^^^^^
`,
      `patient:
  age: child
report:
  consent: yes
  consent_by: next_of_kin
              ^^^^^^^^^^^
`,
    ],
    good: [
      `patient:
  age: 12
report:
  consent: yes
  consent_by: guardian_with_assent
`,
      `patient:
  age: 18
report:
  consent: yes
  consent_by: patient
`,
      `patient:
  age: 12
report:
  consent: yes
  consent_by: guardian
`,
    ],
  },
  check(note, tell) {
    const { consent, consent_by } = fields(note.data, 'report');
    const isOthers = consent_by === 'patient' || consent_by === 'next_of_kin';
    if (consent !== 'yes' || !isOthers || isPublished(note.data) || !isChild(note, noteDay(note))) return;
    tell({
      at: spanOf(note, ['report', 'consent_by']),
      message:
        'The patient is a child, and consent is not recorded as given by a parent or guardian. A journal may ask for that. Check who gave it: guardian, or guardian_with_assent where the child agreed as well.',
      related: [{ at: spanOf(note, ['patient', 'age']), message: 'The age of the patient.' }],
    });
  },
};
