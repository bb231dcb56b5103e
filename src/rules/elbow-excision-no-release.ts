/** Bone is removed at an elbow, and nothing is said of its capsule. */
import { isAtElbow } from '../clinical/beforeOperation';
import { excisions, type Operation } from '../clinical/excision';
import { lesionsOperated } from '../clinical/lesions';
import { operations } from '../clinical/operations';
import { askFields } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import type { CaseNote } from '../knowledge/index';
import { isAnswer } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const elbowExcisionNoRelease: Rule = {
  id: 'elbow-excision-no-release',
  title: 'Elbow excision without a word on the capsule',
  why: 'The founding text takes for granted that at the elbow the bone is removed and the capsule released in one operation, and it speaks of recurrence after both. Whether the capsule was released belongs to what a reader needs to compare results.',
  whenNot:
    'It says nothing where the capsule is released, also by an operation of its own, where the bone lies within a muscle, where `procedures` is answered with `not_stated` or `unknown`, and about published cases. It is off unless somebody sets a level for it.',
  kind: 'advice',
  level: 'hint',
  isQuiet: true,
  facts: ['S47', 'S49'],
  fix: 'prompt',
  examples: {
    bad: [
      `lesions:
  - site: elbow
surgery:
  - type: ho_excision
          ^^^^^^^^^^^
    status: planned
`,
      `surgery:
  - type: ho_excision
          ^^^^^^^^^^^
    site: elbow
    procedures: ulnar_nerve_release
`,
    ],
    good: [
      `lesions:
  - site: elbow
surgery:
  - type: ho_excision
    procedures: [ulnar_nerve_release, capsular_release]
`,
      `lesions:
  - site: elbow
    tissue: intramuscular
surgery:
  - type: ho_excision
    status: planned
`,
    ],
  },
  check(note, tell) {
    const { data } = note;
    const isReleased = operations(data).some(({ value }) => value.type === 'contracture_release');
    if (!isOwnCase(data) || isReleased) return;
    for (const { value, path } of excisions(data)) {
      if (!isAtElbow(data, value) || tellsOfCapsule(value) || isInMuscle(data, value)) continue;
      tell({
        at: spanOf(note, [...path, 'type']),
        message:
          'Nothing is said of the capsule in this elbow excision. Removal of the bone and release of the capsule usually go together. Record in procedures what is done besides.',
        fixes: askFields(note, 'Add procedures: what is done besides', path, ['procedures']),
      });
    }
  },
};

const tellsOfCapsule = ({ procedures = [] }: Operation): boolean =>
  procedures.some((name) => isAnswer(name) || name === 'capsular_release');

/** In a muscle belly there is no capsule to release. */
const isInMuscle = (data: CaseNote, operation: Operation): boolean =>
  lesionsOperated(data, operation).some(({ value }) => value.tissue === 'intramuscular');
