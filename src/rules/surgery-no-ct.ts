/** An excision is planned, and no study maps the bone, the nerves and the vessels. */
import { isOnFrontOfHip } from '../clinical/bleeding';
import type { Operation } from '../clinical/excision';
import { gapSpan } from '../clinical/gapSpan';
import { plannedExcisions } from '../clinical/invasive';
import { isAlarming } from '../clinical/nerve';
import { isMapped } from '../clinical/operativeImaging';
import { askEntry } from '../clinical/prompts';
import type { CaseNote } from '../knowledge/index';
import { entries, isAnswer, listed } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const surgeryNoCt: Rule = {
  id: 'surgery-no-ct',
  title: 'No CT or MRI before a planned excision',
  why: 'A film shows that there is bone, not how it lies to joint, nerves and vessels. Before an excision that is usually mapped by CT, or MRI. It matters most in front of and around the hip, where blood loss was higher, and where a nerve or a vessel suffers already.',
  whenNot:
    'It warns in front of and around the hip, and with a nerve or vessel that suffers; else it is told with all that is missing. It says nothing when such a study of the lesion is recorded, also without its day, where `imaging` is answered with `not_stated` or `unknown`, about operations that are done, and about published cases.',
  kind: 'missing',
  level: 'information',
  facts: ['S19', 'L74', 'L147'],
  fix: 'prompt',
  examples: {
    bad: [
      `lesions:
  - site: elbow
imaging:
^^^^^^^
  - modality: xray
surgery:
  - type: ho_excision
    status: planned
`,
      `lesions:
  - site: hip
    position: anteromedial
surgery:
  - type: ho_excision
          ^^^^^^^^^^^
    status: planned
`,
    ],
    good: [
      `lesions:
  - site: elbow
imaging:
  - modality: ct
surgery:
  - type: ho_excision
    status: planned
`,
      `lesions:
  - site: elbow
imaging: not_stated
surgery:
  - type: ho_excision
    status: planned
`,
    ],
  },
  check(note, tell) {
    if (isAnswer(note.data.imaging)) return;
    for (const excision of plannedExcisions(note)) {
      if (isMapped(note, excision)) continue;
      const risk = riskIn(note.data, excision.value);
      tell({
        at: risk ? spanOf(note, [...excision.path, 'type']) : gapSpan(note, 'imaging'),
        // With such a risk it is told at the operation, not among the gaps.
        ...(risk ? { level: 'warning' } : { missing: ['imaging'] }),
        message: `An excision is planned, and no CT or MRI of the lesion is on record${risk ? `, although ${risk}` : ''}. It maps how the bone lies to joint, nerves and vessels. Add the study, or record why none is needed.`,
        fixes: askEntry(note, 'Add the study that maps the bone', 'imaging', {
          modality: null,
          when: null,
          words: null,
        }),
      });
    }
  },
};

/** What makes the map more than usually needed. */
function riskIn(data: CaseNote, operation: Operation): string | undefined {
  const suffers = listed(operation.indication).some(
    (one) => one === 'nerve_compression' || one === 'vessel_compression',
  );
  if (suffers || entries(data, 'nerves_vessels').some(isAlarming)) return 'a nerve or vessel is involved';
  return isOnFrontOfHip(data, operation) ? 'the bone lies in front of or around the hip' : undefined;
}
