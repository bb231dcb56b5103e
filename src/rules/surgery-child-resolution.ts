/** An excision is planned in a child, whose heterotopic ossification may go away by itself. */
import { isChild } from '../clinical/age';
import { mayRecover } from '../clinical/cns';
import type { Operation } from '../clinical/excision';
import { isFop } from '../clinical/fop';
import { plannedExcisions } from '../clinical/invasive';
import { progressiveDeficits } from '../clinical/nerve';
import { askFields } from '../clinical/prompts';
import type { CaseNote } from '../knowledge/index';
import { fields, listed } from '../model/access';
import { pointOf } from '../model/axis';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const surgeryChildResolution: Rule = {
  id: 'surgery-child-resolution',
  title: 'Excision planned in a child, without the thought that the bone may go by itself',
  why: 'In children the bone can vanish without an operation, above all when the brain or the cord recovers; after spinal cord injury that is seen more often than in adults. One unit for children waits at least a year. A nerve palsy that gets worse may be a reason not to wait.',
  whenNot:
    'It says nothing once `resolution_considered` is `yes`, where the age at the operation is not certain, in genetic or idiopathic HO, about operations that are done, and about published cases. It only informs where a nerve palsy that gets worse is the reason.',
  kind: 'advice',
  level: 'warning',
  facts: ['S40', 'S41', 'L101', 'L102', 'L142'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  age: 9
cause:
  class: traumatic
surgery:
  - type: ho_excision
          ^^^^^^^^^^^
    status: planned
`,
      `patient:
  age: child
cause:
  class: neurogenic
  type: tbi
surgery:
  - type: ho_excision
          ^^^^^^^^^^^
    status: planned
    resolution_considered: no
`,
    ],
    good: [
      `patient:
  age: 9
cause:
  class: traumatic
surgery:
  - type: ho_excision
    status: planned
    resolution_considered: yes
`,
      `patient:
  age: 18
cause:
  class: traumatic
surgery:
  - type: ho_excision
    status: planned
`,
    ],
  },
  check(note, tell) {
    const { class: causeClass = '' } = fields(note.data, 'cause');
    if (isFop(note) || !['traumatic', 'neurogenic', 'other'].includes(causeClass)) return;
    for (const excision of plannedExcisions(note)) {
      const { value, path } = excision;
      if (value.resolution_considered === 'yes' || !isChild(note, pointOf(excision))) continue;
      tell({
        at: spanOf(note, [...path, 'type']),
        ...(isForWorseningNerve(note.data, value) && { level: 'information' }),
        message: `An excision is planned in a child, whose HO may go away by itself${mayRecover(note.data) ? ', above all while brain or cord may still recover' : ''}. One unit for children waits at least a year; a nerve palsy that gets worse may be a reason not to wait. Record in resolution_considered whether that was thought of.`,
        fixes: askFields(note, 'Add resolution_considered: may the bone go by itself?', path, [
          'resolution_considered',
        ]),
      });
    }
  },
};

const isForWorseningNerve = (data: CaseNote, { indication }: Operation): boolean =>
  listed(indication).includes('nerve_compression') && progressiveDeficits(data).length > 0;
