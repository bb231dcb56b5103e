/** An elbow from which bone was removed, and nothing is said of the ulnar nerve. */
import { isAtElbow } from '../clinical/beforeOperation';
import type { Operation } from '../clinical/excision';
import { gapSpan } from '../clinical/gapSpan';
import { operations } from '../clinical/operations';
import { askEntry } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import { excisionsDone } from '../clinical/recurrence';
import type { CaseNote } from '../knowledge/index';
import { entries, isAnswer } from '../model/access';
import type { Rule } from './rule';

export const elbowExcisionNoUlnarNote: Rule = {
  id: 'elbow-excision-no-ulnar-note',
  title: 'Nothing on the ulnar nerve after an elbow excision',
  why: 'At the elbow the ulnar nerve is at risk, and it is commonly released or moved when bone on the inner side is removed. Injury of this nerve is among the complications of pooled series. A later reader needs to know what was done to it, and how it worked before and after.',
  whenNot:
    'It says nothing about operations that are still ahead, once the ulnar nerve stands in `nerves_vessels` with its status or in the procedures of an operation, where `nerves_vessels` is answered with `not_stated` or `unknown`, and about published cases.',
  kind: 'missing',
  level: 'information',
  facts: ['L54', 'L111'],
  fix: 'prompt',
  examples: {
    bad: [
      `note_type: follow_up
           ^^^^^^^^^
lesions:
  - site: elbow
surgery:
  - type: ho_excision
    status: done
`,
      `nerves_vessels:
^^^^^^^^^^^^^^
  - structure: median_nerve
    status: intact
surgery:
  - type: contracture_release
    site: elbow
    status: done
`,
    ],
    good: [
      `lesions:
  - site: elbow
surgery:
  - type: ho_excision
    status: done
    procedures: ulnar_nerve_release
`,
      `lesions:
  - site: elbow
nerves_vessels:
  - structure: ulnar_nerve
    status: intact
surgery:
  - type: ho_excision
    status: done
`,
    ],
  },
  check(note, tell) {
    const { data } = note;
    if (!isOwnCase(data) || isAnswer(data.nerves_vessels) || tellsOfUlnarNerve(data)) return;
    for (const { value } of excisionsDone(note)) {
      if (!isAtElbow(data, value)) continue;
      tell({
        at: gapSpan(note, 'nerves_vessels'),
        missing: ['nerves_vessels'],
        message:
          'Nothing is recorded of the ulnar nerve, although bone was removed at the elbow. There the nerve is at risk, and is often released or moved. Record its status before and after, or the procedure.',
        fixes: askEntry(note, 'Add the status of the ulnar nerve', 'nerves_vessels', {
          structure: 'ulnar_nerve',
          status: null,
          when: null,
        }),
      });
    }
  },
};

const tellsOfUlnarNerve = (data: CaseNote): boolean =>
  operations(data).some(({ value }) => isOnUlnarNerve(value)) ||
  entries(data, 'nerves_vessels').some(
    ({ value: { structure, status } }) => isAnswer(structure) || (structure === 'ulnar_nerve' && status !== undefined),
  );

/** By a procedure on it; where it is expressly not known what was done besides, it may have been. */
const isOnUlnarNerve = ({ procedures = [] }: Operation): boolean =>
  procedures.some((name) => isAnswer(name) || name.startsWith('ulnar_nerve'));
