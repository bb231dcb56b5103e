/** Children, and fibrodysplasia ossificans progressiva (FOP). */
import { early } from '../../notes/early';
import type { GuidanceCase } from '../case';
import { answered, boy } from './notes';

export const timingByPatient: readonly GuidanceCase[] = [
  {
    name: 'a boy whose cord may still recover: the bone may go by itself',
    note: boy('sci', 'partial'),
    expect: {
      surgery_timing: {
        says: [
          'option: S40.may',
          'shown: S41.recovering',
          'question: S40.ask',
          'evidence: L101',
          'evidence: L142',
          'S43.reached',
          'X12',
        ],
        never: ['S41.ask', 'S40.considered', 'L102', 'L103', 'S42'],
        slots: { 'S41.recovering.recovery': 'partial' },
        stubs: ['surgery.0.resolution_considered'],
        noStubs: ['neuro.recovery'],
      },
    },
  },
  {
    name: 'a boy whose brain does not recover further',
    note: boy('tbi', 'plateau'),
    expect: {
      surgery_timing: {
        says: ['option: S40.may', 'question: S40.ask', 'L101', 'L102', 'L142'],
        never: ['S41'],
      },
    },
  },
  {
    name: 'a boy of whose recovery nothing is told: asked',
    note: boy('tbi', 'partial').replace('  recovery: partial\n', ''),
    expect: {
      surgery_timing: {
        says: ['question: S41.ask', 'S40.may'],
        never: ['S41.recovering', 'L47.ask'],
        stubs: ['neuro.recovery'],
      },
    },
  },
  {
    name: 'a boy of whom it was considered that the bone may go',
    note: boy('tbi', 'partial', '    resolution_considered: yes\n'),
    expect: {
      surgery_timing: {
        says: ['shown: S40.considered'],
        never: ['S40.ask', 'S40.may'],
        noStubs: ['surgery.0.resolution_considered'],
      },
    },
  },
  {
    name: 'a boy with a nerve that gets worse: not to wait, and the series',
    note: boy(
      'tbi',
      'partial',
      'nerves_vessels:\n  - structure: sciatic_nerve\n    status: progressive_deficit\n    when: 2026-09-20\n',
    ),
    expect: { surgery_timing: { says: ['warning: L46.worse', 'option: S40.may', 'evidence: L102'], never: ['L53'] } },
  },
  {
    name: 'a girl after a fracture: the bone may go, without the series of brain and cord',
    note: early.replace('cause:', 'patient:\n  age: 9\ncause:'),
    expect: {
      surgery_timing: {
        says: ['option: S40.may', 'question: S40.ask', 'S43.before'],
        never: ['L101', 'L102', 'L142', 'S41', 'L103'],
        stubs: ['surgery.0.resolution_considered', 'surgery.0.timing_reason'],
      },
    },
  },
  {
    name: 'an adult: the bone does not go by itself',
    note: answered,
    expect: { surgery_timing: { never: ['S40', 'S41', 'L101', 'L142'] } },
  },
  {
    name: 'FOP: not electively, its safety alone',
    note: `${early}genetics:\n  diagnosis: fop\n  certainty: clinical\n`,
    expect: {
      surgery_timing: {
        says: ['warning: L82', 'warning: L84', 'question: L84.expert'],
        never: ['S43', 'S42', 'S35', 'S44', 'X12', 'L44', 'L46', 'L103'],
        noStubs: ['surgery.0.timing_reason', 'surgery.0.indication'],
        heldBack: ['S35 because L82', 'S43 because L82', 'X12 because L82'],
      },
    },
  },
  {
    name: 'malformed toes after an injury: put off until FOP is excluded, and nothing to insert',
    note: `${early}genetics:\n  great_toes: malformed_both\n`,
    expect: {
      surgery_timing: {
        says: ['warning: L103', 'S43.before', 'X12'],
        never: ['L82'],
        noStubs: ['surgery.0.timing_reason', 'surgery.0.indication', 'cause.wounds_healed'],
      },
    },
  },
  {
    name: 'a child with malformed toes after a fracture: put off, and no option is named',
    note: `${early.replace('cause:', 'patient:\n  age: 9\ncause:')}genetics:\n  great_toes: malformed\n`,
    expect: { surgery_timing: { says: ['warning: L103', 'S43.before'], never: ['S40', 'L82'] } },
  },
  {
    name: 'a child whose bone has no cause, and an excision ahead',
    note: early.replace('traumatic', 'idiopathic').replace('cause:', 'patient:\n  age: 6\ncause:'),
    expect: {
      surgery_timing: {
        says: ['warning: L103'],
        never: ['S43', 'S40', 'X12', 'L44', 'S42'],
        noStubs: ['surgery.0.timing_reason'],
        heldBack: ['S43 because L103'],
      },
    },
  },
];
