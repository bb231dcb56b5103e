/** A note that needs imaging has none. */
import { gapSpan } from '../clinical/gapSpan';
import { isAsked } from '../clinical/needs/asked';
import { isPublished } from '../clinical/published';
import { entries, isAnswer } from '../model/access';
import type { Note } from '../model/note';
import type { Rule } from './rule';

export const imagingMissing: Rule = {
  id: 'imaging-missing',
  title: 'No imaging',
  why: 'Bone where there should be none is confirmed on images, usually on a plain film first. That holds once it has mineral: in the first weeks the film is often still clean, and a scan or ultrasound shows it earlier.',
  whenNot:
    'It says nothing in follow-up notes, and about a lesion in or under the skin that a biopsy has proven. `not_stated` answers it, except in a final note on your own patient, where it is an error.',
  kind: 'missing',
  level: 'warning',
  facts: ['S18', 'X5'],
  fix: 'none',
  examples: {
    bad: [
      `note_type: initial
           ^^^^^^^
lesions:
  - site: hip
`,
      `note_type: tumour_board
note_status: final
imaging: not_stated
^^^^^^^
`,
    ],
    good: [
      `note_type: initial
imaging: not_stated
`,
      `note_type: follow_up
lesions:
  - site: hip
`,
      `note_type: initial
lesions:
  - site: thigh
    tissue: dermal
surgery:
  - type: biopsy
    status: done
`,
    ],
  },
  check(note, tell) {
    if (!isAsked(note, 'imaging') || isAnswered(note) || entries(note.data, 'imaging').length > 0) return;
    tell({
      at: gapSpan(note, 'imaging'),
      missing: ['imaging'],
      message:
        'No imaging. This bone is confirmed on images, and a plain film usually comes first. Add the study with what it shows.',
      ...(isFinal(note) && { level: 'error' }),
    });
  },
};

const isFinal = ({ data }: Note): boolean => data.note_status === 'final' && !isPublished(data);

/** Of one's own patient one knows whether there was a film, at the latest when the note is final. */
function isAnswered(note: Note): boolean {
  const { imaging } = note.data;
  return (isAnswer(imaging) && !isFinal(note)) || (imaging === 'none' && isPublished(note.data));
}
