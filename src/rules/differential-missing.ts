/** A note that needs a differential diagnosis has none. */
import { lookalikesToName, myositisToName, tumoursToName } from '../clinical/differential';
import { gapSpan } from '../clinical/gapSpan';
import { isDifferentialAsked } from '../clinical/openDifferential';
import { isPublished } from '../clinical/published';
import { entries, isAnswer } from '../model/access';
import type { Note } from '../model/note';
import type { Rule } from './rule';

export const differentialMissing: Rule = {
  id: 'differential-missing',
  title: 'No differential diagnosis',
  why: 'Bone in soft tissue can also be a tumour: parosteal osteosarcoma and osteochondroma are the two that the founding text names, and myositis ossificans is the third to be told apart. Early on, a thrombosis or an infection looks the same. A reader can only trust a diagnosis whose alternatives are named.',
  whenNot:
    'It says nothing in follow-up and series notes, and where a genetic disease is proven. `not_stated` answers it; `none` does so in a published case only.',
  kind: 'missing',
  level: 'warning',
  facts: ['S20', 'S21', 'S22', 'S23', 'X17', 'L131'],
  fix: 'none',
  examples: {
    bad: [
      `note_type: initial
           ^^^^^^^
diagnosis:
  primary: ho
`,
      `note_type: tumour_board
differential: none
^^^^^^^^^^^^
`,
    ],
    good: [
      `note_type: initial
differential: not_stated
`,
      `note_type: series_entry
diagnosis:
  primary: ho
`,
      `note_type: initial
genetics:
  certainty: proven
`,
    ],
  },
  check(note, tell) {
    const { differential } = note.data;
    const isAnswered = isAnswer(differential) || (differential === 'none' && isPublished(note.data));
    if (!isDifferentialAsked(note) || isAnswered || entries(note.data, 'differential').length > 0) return;
    tell({
      at: gapSpan(note, 'differential'),
      missing: ['differential'],
      message: `No differential diagnosis. Other conditions look like this bone, and some are dangerous. Name what applies (${toName(note)}) with what speaks for or against it, or write not_stated.`,
    });
  },
};

const toName = (note: Note): string =>
  [...tumoursToName(note), ...myositisToName(note), ...lookalikesToName(note)].map(({ name }) => name).join(', ') ||
  'any other diagnosis considered';
