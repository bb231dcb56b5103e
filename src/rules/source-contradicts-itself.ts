/** The source of a case tells one thing in two ways. */
import { fields, listed } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const sourceContradictsItself: Rule = {
  id: 'source-contradicts-itself',
  title: 'The source contradicts itself',
  why: 'Where a source gives two readings, a field can hold one of them only, and nobody sees from it that there was a choice. Which one is right is not for this program to say; the authors may know.',
  whenNot: 'It says nothing where no contradiction is recorded. It never changes a value.',
  kind: 'contradiction',
  level: 'information',
  facts: [],
  fix: 'none',
  examples: {
    bad: [
      `source:
  kind: publication
  conflicts: left elbow in the text, right elbow in the table
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      `source:
  kind: dataset
  conflicts:
    - 8 weeks in the abstract, 8 months in the text
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    - man in the text, woman in the table
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `source:
  kind: publication
  conflicts: none
`,
      `source:
  kind: publication
  conflicts: not_stated
`,
    ],
  },
  check(note, tell) {
    const conflicts: readonly string[] = fields(note.data, 'source').conflicts ?? [];
    for (const [index, conflict] of conflicts.entries()) {
      if (listed([conflict]).length === 0) continue;
      tell({
        at: spanOf(note, ['source', 'conflicts', index]),
        message:
          'The source gives two readings here, and the fields of this note can hold one. Whoever counts the case sees only that one. Check which reading they follow; where nothing decides, write not_stated, or ask the authors.',
      });
    }
  },
};
