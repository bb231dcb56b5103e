/** Rest, and nothing but rest, after the acute phase. */
import { isForExerciseAdvice } from '../clinical/programmes';
import { askAnother, askFields } from '../clinical/prompts';
import { restAlone } from '../clinical/rest';
import { entries } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Rule } from './rule';

export const rehabTotalRest: Rule = {
  id: 'rehab-total-rest',
  title: 'Nothing but rest after the acute phase',
  why: 'The founding text does not want all movement stopped after a joint injury: exercise that is guided can keep adhesions away and help to keep motion that may be lost as the bone matures. Unstable fixation, an infection or a fresh thrombosis can be a reason to rest.',
  whenNot:
    'It says nothing in the first 4 weeks, about rest with an end or with a reason in words, beside any exercise, in fibrodysplasia ossificans progressiva (FOP), and about published cases.',
  kind: 'advice',
  level: 'warning',
  facts: ['S51', 'S53', 'S54'],
  fix: 'prompt',
  examples: {
    bad: [
      `rehabilitation:
  - type: complete_rest
          ^^^^^^^^^^^^^
`,
      `rehabilitation:
  - type: immobilisation
          ^^^^^^^^^^^^^^
    duration: 29 days
`,
    ],
    good: [
      `rehabilitation:
  - type: immobilisation
    duration: 4 weeks
`,
      `rehabilitation:
  - type: complete_rest
    words: fixation not stable yet
`,
      `rehabilitation:
  - type: immobilisation
  - type: active_rom
`,
    ],
  },
  check(note, tell) {
    const first = restAlone(note);
    if (!first || !isForExerciseAdvice(note)) return;
    tell({
      at: spanOf(note, [...first.path, 'type']),
      message:
        'Rest is all that is recorded, without an end or a reason. The founding text does not want all movement stopped after an injury, since guided exercise can keep adhesions away and motion alive. Consider it, or record the end of the rest or its reason in words.',
      fixes: [
        ...askFields(note, 'Add words: the reason for rest', first.path, ['words']),
        ...askFields(note, 'Add end: until when', first.path, first.value.duration === undefined ? ['end'] : []),
        ...askExercise(note),
      ],
    });
  },
};

/** Its kind is for a person to choose; not a second one beside one that waits to be filled in. */
const askExercise = (note: Note) =>
  entries(note.data, 'rehabilitation').some(({ value }) => value.type === undefined)
    ? []
    : askAnother(note, 'Add guided exercise', 'rehabilitation', { type: null, supervised: null, start: null });
