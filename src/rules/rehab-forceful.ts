/** A joint that is forced, or was early on. */
import { isActive } from '../clinical/active';
import { isFop } from '../clinical/fop';
import { askFields } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { entries, fields } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const rehabForceful: Rule = {
  id: 'rehab-forceful',
  title: 'Forced movement of the joint',
  why: 'Whether movement can cause ossification is open. One paper finds (few) data against forcing alone; a small burn series also warns of stretching past pain. Weak bone can break, though one series after brain injury reported more motion after manipulation under anaesthesia. Gentle passive motion within the pain-free range is another matter.',
  whenNot:
    'It only informs about what is over, until its effect is recorded. It says nothing in fibrodysplasia ossificans progressiva (FOP), where forced motion has a rule of its own, and about published cases.',
  kind: 'safety',
  level: 'warning',
  facts: ['S12', 'L104', 'L105', 'L110', 'X4'],
  fix: 'prompt',
  examples: {
    bad: [
      `rehabilitation:
  - type: forceful_manipulation
          ^^^^^^^^^^^^^^^^^^^^^
`,
      `note_date: day 100
cause:
  class: traumatic
  early_movement: forced
                  ^^^^^^
rehabilitation:
  - type: forceful_manipulation
          ^^^^^^^^^^^^^^^^^^^^^
    end: day 99
`,
    ],
    good: [
      `cause:
  class: traumatic
  early_movement: vigorous
rehabilitation:
  - type: passive_rom
`,
      `note_date: day 100
rehabilitation:
  - type: forceful_manipulation
    end: day 99
    response: unchanged
`,
    ],
  },
  check(note, tell) {
    if (isFop(note) || isPublished(note.data)) return;
    if (fields(note.data, 'cause').early_movement === 'forced') {
      tell({ at: spanOf(note, ['cause', 'early_movement']), level: 'information', message: early });
    }
    for (const entry of entries(note.data, 'rehabilitation')) {
      const { value, path } = entry;
      if (value.type !== 'forceful_manipulation') continue;
      const at = spanOf(note, [...path, 'type']);
      if (isActive(note, entry)) tell({ at, message: goesOn });
      else if (value.response === undefined) {
        const fixes = askFields(note, 'Add response: what came of it', path, ['response']);
        tell({ at, level: 'information', message: over, fixes });
      }
    }
  },
};

const goesOn =
  'Here the joint is forced. Of all movement this has data against it, though few, and weak bone can break; the evidence is thin. Consider gentle motion within the pain-free range, or record why it is forced.';
const over =
  'The joint was forced. Of all movement this has data against it, though few, and weak bone can break. Record what came of it in response, and any fracture in complications.';
const early =
  'Early movement was forced. There are data against that, though few; whether it caused the bone is open. Record in words what was done, so that others can judge.';
