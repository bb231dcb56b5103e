/** Bone came back, and the note does not say which recurrence is meant. */
import { gapSpan } from '../clinical/gapSpan';
import { askFields } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import { hasRecurred, isRecurrenceDefined } from '../clinical/recurrence';
import { entries } from '../model/access';
import type { Rule } from './rule';

export const recurrenceUndefined: Rule = {
  id: 'recurrence-undefined',
  title: 'Recurrence without its definition',
  why: 'Figures for recurrence differ by definition alone: more than a quarter on film, about 12 % pooled at the elbow, about 6 % operated on again in neurogenic HO. Without saying which is meant, on film, with symptoms or operated on again, a case cannot be compared with any of them.',
  whenNot:
    'It says nothing where the series has a definition or a protocol, where `recurrence_definition` is answered with `not_stated` or `unknown` and the kind is given, and about published cases.',
  kind: 'missing',
  level: 'warning',
  facts: ['S47', 'L112', 'X13'],
  fix: 'prompt',
  examples: {
    bad: [
      `follow_up:
^^^^^^^^^
  - when: 1 year after surgery
    recurrence: radiographic
`,
      `follow_up:
^^^^^^^^^
  - when: 1 year after surgery
    recurrence: kind_not_stated
    recurrence_definition: any new bone
`,
    ],
    good: [
      `follow_up:
  - when: 1 year after surgery
    recurrence: radiographic
    recurrence_definition: new bone longer than 1 cm on a film
`,
      `follow_up:
  - when: 1 year after surgery
    recurrence: none
`,
    ],
  },
  check(note, tell) {
    if (!isOwnCase(note.data)) return;
    for (const { value, path } of entries(note.data, 'follow_up')) {
      const isKindOpen = value.recurrence === 'kind_not_stated';
      const isDefined = value.recurrence_definition !== undefined || isRecurrenceDefined(note.data);
      if (!hasRecurred(value) || (isDefined && !isKindOpen)) continue;
      tell({
        at: gapSpan(note, 'follow_up'),
        missing: [...path, isDefined ? 'recurrence' : 'recurrence_definition'],
        message:
          'Bone came back, and it is not said which recurrence that is. Figures differ by the definition alone. Say whether it is on film, with symptoms or operated on again, and write the definition.',
        fixes: askFields(note, 'Add the definition of recurrence', path, ['recurrence_definition']),
      });
    }
  },
};
