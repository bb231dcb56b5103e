/** A case report in which the patient has no say. */
import { askFields } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { fields } from '../model/access';
import { keySpanOf, spanOf } from '../model/note';
import type { Rule } from './rule';

export const patientPerspectiveMissing: Rule = {
  id: 'patient-perspective-missing',
  title: 'Case report without the perspective of the patient',
  why: 'Item 12 of CARE, the guideline for case reports, invites the patient to tell the case in own words.',
  whenNot: 'It is off unless a level is set for it. It says nothing about published cases. `not_stated` answers it.',
  kind: 'missing',
  level: 'hint',
  isQuiet: true,
  facts: ['L131'],
  fix: 'prompt',
  examples: {
    bad: [
      `note_type: case_report
           ^^^^^^^^^^^
`,
      `note_type: case_report
report:
^^^^^^
  title: Bone in the way, a case report
`,
    ],
    good: [
      `note_type: case_report
report:
  patient_perspective: I can wash my hair again.
`,
      `note_type: initial
report:
  consent: yes
`,
    ],
  },
  check(note, tell) {
    const { report, note_type } = note.data;
    if (note_type !== 'case_report' || typeof report === 'string' || isPublished(note.data)) return;
    if (fields(note.data, 'report').patient_perspective !== undefined) return;
    tell({
      at: report === undefined ? spanOf(note, ['note_type']) : keySpanOf(note, ['report']),
      missing: ['report', 'patient_perspective'],
      message:
        'Perspective of the patient: missing. CARE (item 12) invites the own words of the patient, without names. Ask for them, or write not_stated.',
      fixes: askFields(note, 'Add report.patient_perspective', ['report'], ['patient_perspective']),
    });
  },
};
