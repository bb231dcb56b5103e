/** Radiotherapy of a region, other than the elbow, with a fracture or osteotomy that has not healed. */
import { askedWhileActive, isActive, whileActive } from '../clinical/active';
import { askFields } from '../clinical/prompts';
import { fracturesInField, radiotherapiesOfHo } from '../clinical/radiotherapy';
import type { Therapy } from '../clinical/therapies';
import type { Entry } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Rule, Tell } from './rule';

export const rtFractureInField: Rule = {
  id: 'rt-fracture-in-field',
  title: 'Radiotherapy over a fracture that has not healed',
  why: 'More non-union after radiotherapy is shown for fresh fractures of the elbow. Whether other regions behave in the same way is not known, so the reason for irradiating over a fracture that still heals belongs in the note.',
  whenNot:
    'It says nothing about the elbow, which has a rule of its own, about a fracture that has united by then, lies in another region or on the other side, and about radiotherapy for another illness. It only informs where it is not recorded whether the fracture has healed, where several lesions could be meant, where the radiotherapy is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L34', 'L23'],
  fix: 'prompt',
  examples: {
    bad: [
      `fractures:
  - site: acetabulum
    status: unhealed
lesions:
  - site: hip
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
`,
      `fractures:
  - site: thigh
    status: not_stated
lesions:
  - site: thigh
treatment:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
`,
    ],
    good: [
      `fractures:
  - site: acetabulum
    status: united
lesions:
  - site: hip
prophylaxis:
  - therapy: radiotherapy
`,
      `fractures:
  - site: lower_leg
    status: unhealed
lesions:
  - site: hip
prophylaxis:
  - therapy: radiotherapy
`,
    ],
  },
  check(note, tell) {
    for (const course of radiotherapiesOfHo(note.data)) found(note, course, tell);
  },
};

function found(note: Note, course: Entry<Therapy>, tell: Tell): void {
  const all = fracturesInField(note, course).filter(({ fracture }) => fracture.value.site !== 'elbow');
  const [gravest] = [...all.filter(({ isKnownOpen }) => isKnownOpen), ...all];
  if (!gravest || (!gravest.isKnownOpen && !isActive(note, course))) return;
  const isSure = all.some(({ isKnownOpen, isCertain }) => isKnownOpen && isCertain);
  tell({
    at: spanOf(note, [...course.path, 'therapy']),
    level: isSure ? whileActive(note, course, 'warning') : 'information',
    message: `Radiotherapy of a region with a fracture or osteotomy ${gravest.isKnownOpen ? 'that has not united' : 'of which the note does not tell whether it has united'}: more non-union after radiotherapy is shown at the elbow, for other regions it is not known. ${gravest.isKnownOpen ? askedWhileActive(note, course, 'Record in words why it is given.') : 'Record the status in fractures.'}`,
    related: all.map(({ fracture }) => ({
      at: spanOf(note, [...fracture.path, 'status']),
      message: 'How far it had healed.',
    })),
    fixes: askFields(note, 'Add words: why it is given', course.path, ['words']),
  });
}
