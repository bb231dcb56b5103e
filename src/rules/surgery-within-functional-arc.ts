/** An excision at an elbow that moves as far as most daily tasks need, without another reason. */

import { isFunctionalElbow } from '../clinical/arcs';
import { motionsBefore, placesOperated } from '../clinical/beforeOperation';
import { excisions, type Operation } from '../clinical/excision';
import { hasOtherReason } from '../clinical/indications';
import { latest } from '../clinical/latest';
import type { Motion } from '../clinical/motion';
import { isPlanned } from '../clinical/operations';
import { askFields } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import { isUnderSevere, painBefore } from '../clinical/symptoms';
import { type Entry, fields, listed } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Finding, Rule } from './rule';

export const surgeryWithinFunctionalArc: Rule = {
  id: 'surgery-within-functional-arc',
  title: 'Excision at an elbow that moves far enough for most daily tasks',
  why: 'An elbow that covers 30 to 130 degrees of flexion and 50 degrees of rotation each way can do most daily tasks, so the founding text sees no need to operate. The line is a convention: telephone, keyboard and doors ask for more, and person and job decide. Pain and nerve signs stand apart.',
  whenNot:
    'It says nothing when another reason is given (pain, nerve or vessel, pressure injury, hygiene, seating, prosthesis, skin, suspected tumour), when pain is severe or not recorded, when an angle is missing, and about published cases. It only informs about operations that are done, and once tasks are named that the patient cannot do.',
  kind: 'advice',
  level: 'warning',
  facts: ['S36', 'S37', 'S38', 'S39', 'X11', 'L13', 'L14', 'L46'],
  fix: 'prompt',
  examples: {
    bad: [
      `presentation:
  pain: 3
lesions:
  - site: elbow
rom:
  - mode: active
    flexion: 130
    extension_deficit: 30
    pronation: 50
    supination: 50
surgery:
  - type: ho_excision
          ^^^^^^^^^^^
    status: planned
`,
      `presentation:
  pain: moderate
lesions:
  - site: elbow
rom:
  - mode: active
    range: full
surgery:
  - type: contracture_release
          ^^^^^^^^^^^^^^^^^^^
    status: planned
    indication: functional_limitation
`,
    ],
    good: [
      `presentation:
  pain: 3
lesions:
  - site: elbow
rom:
  - mode: active
    flexion: 129
    extension_deficit: 30
    pronation: 50
    supination: 50
surgery:
  - type: ho_excision
    status: planned
`,
      `presentation:
  pain: 7
lesions:
  - site: elbow
rom:
  - mode: active
    range: full
surgery:
  - type: ho_excision
    status: planned
`,
    ],
  },
  check(note, tell, { local }) {
    if (!isOwnCase(note.data)) return;
    for (const excision of excisions(note.data)) {
      const pain = painBefore(note, excision)?.pain;
      const motions = functionalMotions(note, excision);
      if (hasOtherReason(excision.value) || pain === undefined || !isUnderSevere(pain, local.severePain)) continue;
      if (motions) tell(finding(note, excision, motions));
    }
  },
};

/** The last active motion of each elbow that is operated on, where all of them are functional. */
function functionalMotions(note: Note, excision: Entry<Operation>): Entry<Motion>[] | undefined {
  const elbows = placesOperated(note.data, excision.value).filter(({ site }) => site === 'elbow');
  const motions = elbows.flatMap((elbow) => {
    const active = motionsBefore(note, excision, elbow).filter(({ value }) => value.mode === 'active');
    const last = latest(note, active);
    return last && isFunctionalElbow(last.value) ? [last] : [];
  });
  return motions.length > 0 && motions.length === elbows.length ? motions : undefined;
}

function finding(note: Note, excision: Entry<Operation>, motions: readonly Entry<Motion>[]): Finding {
  const isAhead = isPlanned(note, excision);
  const hasTasks = listed(fields(note.data, 'presentation').limited_tasks).length > 0;
  const todo = isAhead ? 'Check the plan, or record why' : 'Record why it was done';
  return {
    at: spanOf(note, [...excision.path, 'type']),
    ...((!isAhead || hasTasks) && { level: 'information' }),
    message: `This elbow ${isAhead ? 'covers' : 'covered'} 30 to 130 degrees and 50 degrees of rotation each way: enough for most daily tasks, so surgery is usually not needed; some tasks need more. ${todo}: the tasks that the patient cannot do, or another indication.`,
    related: motions.map(({ path }) => ({ at: spanOf(note, path), message: 'The motion before the operation.' })),
    fixes: askFields(note, 'Add limited_tasks: what the patient cannot do', ['presentation'], ['limited_tasks']),
  };
}
