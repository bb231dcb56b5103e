/** Radiotherapy of an elbow with a fracture or osteotomy that has not healed. */
import { askedWhileActive, isActive, whileActive } from '../clinical/active';
import { askFields } from '../clinical/prompts';
import { fracturesInField, radiotherapiesOfHo } from '../clinical/radiotherapy';
import type { Therapy } from '../clinical/therapies';
import type { Entry } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Rule, Tell } from './rule';

export const rtAcuteElbowFracture: Rule = {
  id: 'rt-acute-elbow-fracture',
  title: 'Radiotherapy of an elbow with a fracture that has not healed',
  why: 'The only randomised trial in fresh elbow fractures saw non-union, at the fracture or at an olecranon osteotomy, in 38 % after 7 Gy against 4 % without, and was stopped for harm. A meta-analysis of 2025 sees it again. A series without controls saw no such problem, but is too small to answer the question.',
  whenNot:
    'It says nothing about a fracture that has united by then or lies on the other side, and about radiotherapy for another illness. It only informs where it is not recorded whether the fracture has healed, where several lesions could be meant, where the radiotherapy is over, and in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L34', 'L35', 'X9'],
  fix: 'prompt',
  examples: {
    bad: [
      `fractures:
  - site: elbow
    status: healing
lesions:
  - site: elbow
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
`,
      `fractures:
  - site: elbow
    kind: osteotomy
    status: not_stated
lesions:
  - site: elbow
treatment:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
`,
    ],
    good: [
      `fractures:
  - site: elbow
    status: united
lesions:
  - site: elbow
prophylaxis:
  - therapy: radiotherapy
`,
      `fractures:
  - site: elbow
    side: left
    status: healing
lesions:
  - site: elbow
    side: right
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
  const all = fracturesInField(note, course).filter(({ fracture }) => fracture.value.site === 'elbow');
  const [gravest] = [...all.filter(({ isKnownOpen }) => isKnownOpen), ...all];
  if (!gravest || (!gravest.isKnownOpen && !isActive(note, course))) return;
  const isSure = all.some(({ isKnownOpen, isCertain }) => isKnownOpen && isCertain);
  tell({
    at: spanOf(note, [...course.path, 'therapy']),
    level: isSure ? whileActive(note, course, 'error') : 'information',
    message: gravest.isKnownOpen
      ? `Radiotherapy at an elbow with a fracture or osteotomy that has not united: in the only randomised trial 38 % did not unite, against 4 % without, and it was stopped for harm. A small series saw none. ${askedWhileActive(note, course, 'Consider another method, or record in words why.')}`
      : 'Radiotherapy at an elbow with a fracture or osteotomy, and the note does not tell whether it has united: in the only randomised trial 38 % of fresh ones did not, against 4 % without. Record the status in fractures.',
    related: all.map(({ fracture }) => ({
      at: spanOf(note, [...fracture.path, 'status']),
      message: 'How far it had healed.',
    })),
    fixes: askFields(note, 'Add words: why it is given', course.path, ['words']),
  });
}
