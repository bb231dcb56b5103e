/** A nerve or vessel near the bone, and its state before or after the excision is not on record. */
import { isBefore } from '../clinical/arcs';
import { isFoundBefore } from '../clinical/beforeOperation';
import { isOnFrontOfHip } from '../clinical/bleeding';
import { excisions, type Operation } from '../clinical/excision';
import { gapSpan } from '../clinical/gapSpan';
import { isSameStructure, type NerveFinding } from '../clinical/nerve';
import { askEntry } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import { excisionsDone } from '../clinical/recurrence';
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, isAnswer, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import type { Finding, Rule } from './rule';

export const nerveStatusMissing: Rule = {
  id: 'nerve-status-missing',
  title: 'Nerve or vessel near the bone without its state before or after the excision',
  why: 'A deficit that is found after an operation may have been there before it, and only a record from before can tell. What recovers shows only by a second look. In front of and around the hip large vessels and the nerve are near, and an injury of a nerve or vessel is a complication that later readers look for.',
  whenNot:
    'It says nothing where the times of the findings are not certain, where `nerves_vessels` is answered with `not_stated` or `unknown`, and about published cases.',
  kind: 'missing',
  level: 'information',
  facts: ['L54', 'L147', 'L146'],
  fix: 'prompt',
  examples: {
    bad: [
      `nerves_vessels:
^^^^^^^^^^^^^^
  - structure: sciatic_nerve
    status: compressed
    when: 2 weeks before sx1
surgery:
  - id: sx1
    type: ho_excision
    status: done
`,
      `lesions:
^^^^^^^
  - site: hip
    position: circumferential
surgery:
  - type: ho_excision
    status: planned
`,
    ],
    good: [
      `nerves_vessels:
  - structure: sciatic_nerve
    status: compressed
    when: 2 weeks before sx1
  - structure: sciatic_nerve
    status: recovered
    when: 6 weeks after sx1
surgery:
  - id: sx1
    type: ho_excision
    status: done
`,
      `lesions:
  - site: hip
    position: posterior
surgery:
  - type: ho_excision
    status: planned
`,
    ],
  },
  check(note, tell) {
    const { data } = note;
    if (!isOwnCase(data) || isAnswer(data.nerves_vessels)) return;
    const findings = entries(data, 'nerves_vessels').filter(({ value }) => value.status !== undefined);
    if (findings.length === 0 && excisions(data).some((excision) => isNearNerves(data, excision))) {
      tell(finding(note, 'nerves and vessels', 'before or after'));
    }
    for (const excision of excisionsDone(note)) {
      for (const [index, one] of findings.entries()) {
        const isFirst = !findings.slice(0, index).some((other) => isSameStructure(one, other));
        const kin = findings.filter((other) => isSameStructure(one, other));
        const lack = isFirst && kin.length > 0 ? lacking(note, excision, kin) : undefined;
        if (lack) tell(finding(note, nameOf(one), lack));
      }
    }
  },
};

/** In front of or around the hip, or where the operation has injured one. */
const isNearNerves = (data: CaseNote, { value }: Entry<Operation>): boolean =>
  isOnFrontOfHip(data, value) ||
  entries(data, 'complications').some(({ value: { type } }) => type === 'nerve_injury' || type === 'vessel_injury');

/** On which side of an operation that is over nothing is known of a structure. */
function lacking(note: Note, excision: Entry<Operation>, findings: readonly NerveFinding[]): string | undefined {
  if (findings.every((one) => isFoundBefore(note, one, excision))) return 'after';
  if (findings.every((one) => isBefore(note, pointOf(excision), pointOf(one)))) return 'before';
  return undefined;
}

const nameOf = ({ value: { structure } }: NerveFinding): string => (known(structure) ?? 'nerve').replaceAll('_', ' ');

const finding = (note: Note, what: string, side: string): Finding => ({
  at: gapSpan(note, 'nerves_vessels'),
  missing: ['nerves_vessels'],
  message: `Nothing is recorded of the ${what} ${side} the excision. Only findings from both sides tell what was there, what the operation changed and what recovers. Add the state, also if it is intact.`,
  fixes: askEntry(note, `Add the state of the ${what} ${side} the excision`, 'nerves_vessels', {
    structure: null,
    status: null,
    when: null,
  }),
});
