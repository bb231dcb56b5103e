/** An excision for lost function or severe pain that the findings of the note speak against. */

import { isFunctionalElbow } from '../clinical/arcs';
import { motionsBefore, placesOperated } from '../clinical/beforeOperation';
import { excisions, type Operation } from '../clinical/excision';
import { latest } from '../clinical/latest';
import { askFields } from '../clinical/prompts';
import { functionBefore, isUnderSevere, painBefore } from '../clinical/symptoms';
import type { Path } from '../knowledge/schema';
import { type Entry, fields, listed } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Finding, Rule } from './rule';

export const surgeryIndicationUnsupported: Rule = {
  id: 'surgery-indication-unsupported',
  title: 'Indication for the excision that the findings speak against',
  why: 'Function and pain are the reasons for which an operation is considered, and motion and pain scores are what supports them. Where the note gives lost function as the reason and says elsewhere that function is not impaired and the joint moves freely, or severe pain and a mild one, a reader cannot tell which is right. One of the two may be out of date.',
  whenNot:
    'It says nothing about pain as a plain indication, once tasks are named that the patient cannot do, and where motion, function or pain before the operation are not recorded.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['S35'],
  fix: 'prompt',
  examples: {
    bad: [
      `presentation:
  function_impaired: no
lesions:
  - site: hip
rom:
  - range: full
surgery:
  - type: ho_excision
    status: planned
    indication: functional_limitation
                ^^^^^^^^^^^^^^^^^^^^^
`,
      `presentation:
  pain: 6
surgery:
  - type: ho_excision
    status: planned
    indication: [ankylosis, severe_pain]
                            ^^^^^^^^^^^
`,
    ],
    good: [
      `presentation:
  function_impaired: yes
lesions:
  - site: hip
rom:
  - range: full
surgery:
  - type: ho_excision
    status: planned
    indication: functional_limitation
`,
      `presentation:
  pain: 7
surgery:
  - type: ho_excision
    status: planned
    indication: [ankylosis, severe_pain]
`,
    ],
  },
  check(note, tell, { local }) {
    for (const excision of excisions(note.data)) {
      const against = againstFunction(note, excision);
      const function_ = reasonAt(excision, 'functional_limitation');
      if (function_ && against) tell(functionFinding(note, function_, against));
      const pain = painBefore(note, excision);
      const severe = reasonAt(excision, 'severe_pain');
      if (severe && pain && isUnderSevere(pain.pain, local.severePain)) tell(painFinding(note, severe, pain.path));
    }
  },
};

type Reason = NonNullable<Operation['indication']>[number];

function reasonAt({ value: { indication = [] }, path }: Entry<Operation>, reason: Reason): Path | undefined {
  const index = indication.indexOf(reason);
  return index < 0 ? undefined : [...path, 'indication', index];
}

/** Where the note says that function is not impaired, and where that the joint moves as far as it needs. */
function againstFunction(note: Note, excision: Entry<Operation>): readonly Path[] | undefined {
  const unimpaired = unimpairedAt(note, excision);
  const places = placesOperated(note.data, excision.value);
  const free = places.flatMap((place) => {
    const last = latest(note, motionsBefore(note, excision, place));
    const isFree = last?.value.range === 'full' || (place.site === 'elbow' && last && isFunctionalElbow(last.value));
    return last && isFree ? [last.path] : [];
  });
  return unimpaired && free.length > 0 && free.length === places.length ? [unimpaired, ...free] : undefined;
}

/** Where function is last said not to be impaired before the operation, and no task is named that is impossible. */
function unimpairedAt(note: Note, excision: Entry<Operation>): Path | undefined {
  if (listed(fields(note.data, 'presentation').limited_tasks).length > 0) return undefined;
  const last = functionBefore(note, excision);
  return last?.impaired === 'no' ? last.path : undefined;
}

const functionFinding = (note: Note, path: Path, [unimpaired = [], ...free]: readonly Path[]): Finding => ({
  at: spanOf(note, path),
  message:
    'The excision is for lost function, but function is recorded as not impaired and the joint as moving far enough. Lost function is what the operation is meant to give back. Correct what is out of date, or name the tasks that the patient cannot do.',
  related: [
    { at: spanOf(note, unimpaired), message: 'Function is not impaired, as it is recorded here.' },
    ...free.map((motion) => ({ at: spanOf(note, motion), message: 'The motion before the operation.' })),
  ],
  fixes: askFields(note, 'Add limited_tasks: what the patient cannot do', ['presentation'], ['limited_tasks']),
});

const painFinding = (note: Note, path: Path, pain: Path): Finding => ({
  at: spanOf(note, path),
  message:
    'The excision is for severe pain, but the pain on record before it is less than severe. The result is judged by the pain before and after. Correct what is out of date, or give another indication: pain alone is one.',
  related: [{ at: spanOf(note, pain), message: 'The pain before the operation.' }],
});
