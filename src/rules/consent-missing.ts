/** A case report, or a note that is made fit for sharing, without a word on consent. */

import { askFields } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { isShared } from '../clinical/sharing';
import { fields } from '../model/access';
import { keySpanOf, spanOf } from '../model/note';
import type { Rule } from './rule';

export const consentMissing: Rule = {
  id: 'consent-missing',
  title: 'Consent to publication not recorded',
  why: 'Informed consent is item 13 of CARE, the guideline for case reports. It is easier to ask for early than late, so the note says early whether it is given, pending or waived.',
  whenNot:
    'It says nothing about published cases, and where the note is neither a case report nor made fit for sharing. `not_stated` answers it.',
  kind: 'missing',
  level: 'warning',
  facts: ['L131'],
  fix: 'prompt',
  examples: {
    bad: [
      `note_type: case_report
           ^^^^^^^^^^^
`,
      `note_type: initial
privacy:
  method: safe_harbor
report:
^^^^^^
  consent:
`,
    ],
    good: [
      `note_type: case_report
report:
  consent: pending
`,
      `note_type: initial
privacy:
  method: not_shared
`,
      `note_type: case_report
report: not_stated
`,
    ],
  },
  check(note, tell) {
    const { report, note_type } = note.data;
    if (typeof report === 'string' || isPublished(note.data) || !isShared(note.data)) return;
    if (fields(note.data, 'report').consent !== undefined || note_type === undefined) return;
    tell({
      at: report === undefined ? spanOf(note, ['note_type']) : keySpanOf(note, ['report']),
      missing: ['report', 'consent'],
      message:
        'Consent to publication: missing. A case that is shared needs it, and later it is hard to get. Record in report.consent whether it is given, pending or waived.',
      fixes: askFields(note, 'Add report.consent', ['report'], ['consent']),
    });
  },
};
