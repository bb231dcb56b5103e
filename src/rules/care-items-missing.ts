/** Items of the guideline for case reports (CARE) that a case report of one's own has not begun. */
import { openCareItems } from '../clinical/care';
import { isPublished } from '../clinical/published';
import { fields, known, listed } from '../model/access';
import { keySpanOf, type Note, spanOf } from '../model/note';
import type { Rule, Tell } from './rule';

export const careItemsMissing: Rule = {
  id: 'care-items-missing',
  title: 'Case report without all items of CARE',
  why: 'CARE, the guideline for case reports, has 13 items. Most are sections that a note has anyway; the timeline is made of its times.',
  whenNot:
    'It says nothing about other notes and about published cases. `not_stated`, for an item or for a whole section, answers it. Consent (item 13) has a rule of its own.',
  kind: 'missing',
  level: 'information',
  facts: ['L131'],
  fix: 'none',
  examples: {
    bad: [
      `note_type: case_report
           ^^^^^^^^^^^
           ^^^^^^^^^^^
patient: not_stated
presentation:
  onset: day 40
imaging: not_stated
report: not_stated
`,
      `note_type: case_report
patient: not_stated
presentation:
  onset: day 40
imaging: not_stated
plan: not_stated
follow_up: not_stated
report:
^^^^^^
  title: Bone in the way, a case report
  key_words: [elbow]
             ^^^^^^^
  introduction: not_stated
  discussion: not_stated
  abstract: not_stated
`,
    ],
    good: [
      `note_type: case_report
patient: not_stated
presentation:
  onset: day 40
imaging: not_stated
plan: not_stated
follow_up: not_stated
report: not_stated
`,
      `note_type: initial
patient: not_stated
`,
    ],
  },
  check(note, tell) {
    if (note.data.note_type !== 'case_report' || isPublished(note.data)) return;
    for (const { number, name, path } of openCareItems(note)) {
      const isInReport = path[0] === 'report' && note.data.report !== undefined;
      tell({
        at: isInReport ? keySpanOf(note, ['report']) : spanOf(note, ['note_type']),
        missing: path,
        message: `CARE item ${number}, ${name}: missing. The guideline for case reports asks for it. Write it in ${path.join('.')}, or answer not_stated.`,
      });
    }
    inAnotherForm(note, tell);
  },
};

/** What CARE says of the form of the title and the key words. */
function inAnotherForm(note: Note, tell: Tell): void {
  const { title, key_words } = fields(note.data, 'report');
  if (known(title) !== undefined && !/case report/i.test(title ?? '')) {
    tell({
      at: spanOf(note, ['report', 'title']),
      message:
        'This title does not have the words case report in it. CARE asks for them (item 1), since readers search for them. Consider adding them.',
    });
  }
  const { length } = listed(key_words);
  if (length === 1 || length > 5) {
    tell({
      at: spanOf(note, ['report', 'key_words']),
      message: `The number of key words is ${length}. CARE asks for 2 to 5 (item 2), by which readers find the report. Consider another number.`,
    });
  }
}
