/** The wait by what started the ossification: day 0, the line, the older scheme, and the newer series. */
import { early } from '../../notes/early';
import type { GuidanceCase } from '../case';
import { answered, hip } from './notes';

const shoulder = early.replace('site: elbow', 'site: shoulder');

export const timingByCause: readonly GuidanceCase[] = [
  {
    name: 'an elbow two months after the injury: the time, the line, the question and both sides',
    note: early,
    expect: {
      surgery_timing: {
        says: [
          'shown: S43.before',
          'shown: L44.before',
          'question: S42.ask',
          'question: S44.ask',
          'question: S45.ask',
          'question: S46.ask',
          'question: S36.ask',
          'question: S35.ask',
          'question: S29.ask',
          'question: S49.ask',
          'evidence: X12',
          'evidence: L49',
          'evidence: L50',
          'evidence: X11',
          'evidence: X13',
        ],
        never: ['L46', 'S40', 'L51', 'L52', 'L101', 'L103', 'L82', 'S33', 'S39'],
        slots: {
          'S43.before.elapsed': '59 days',
          'S43.before.line': 'on 2026-05-20',
          'L44.before.wait': '6 months',
          'L44.before.setting': 'a direct injury',
          'L44.before.line': 'on 2026-07-20',
        },
        stubs: ['surgery.0.timing_reason', 'surgery.0.indication', 'cause.wounds_healed'],
        noStubs: ['presentation.limited_tasks', 'neuro.recovery', 'surgery.0.resolution_considered'],
      },
    },
  },
  {
    name: 'an elbow of which everything is answered: what is met, and nothing to insert',
    note: answered,
    expect: {
      surgery_timing: {
        says: [
          'shown: S43.reached',
          'shown: L44.reached',
          'shown: S44.wounds',
          'shown: S44.united',
          'shown: S45.normal',
          'shown: S46.mature',
          'shown: S36.short',
          'shown: S35.function',
          'evidence: X12',
          'evidence: X11',
        ],
        never: [
          'S42',
          'S44.ask',
          'S45.ask',
          'S46.ask',
          'S35.ask',
          'S29',
          'S49',
          'L46',
          'L49',
          'L50',
          'S39',
          'S35.weak',
        ],
        slots: {
          'S43.reached.elapsed': '243 days',
          'S43.reached.line': 'on 2026-05-20',
          'L44.reached.wait': '6 months',
          'S36.short.motion': 'elbow (left), flexion 95, extension deficit 45, pronation 60, supination 60 degrees',
          'S45.normal.lab': 'C-reactive protein 3 mg/L',
          'S46.mature.study': 'CT (2026-08-10)',
        },
        noStubs: ['surgery.0.timing_reason', 'surgery.0.indication', 'cause.wounds_healed'],
      },
    },
  },
  {
    name: 'brain injury, ten months ago: the usual wait is over, the older one of 1.5 years is not',
    note: hip('tbi', '2026-10-10'),
    expect: {
      surgery_timing: {
        says: ['shown: S43.reached', 'shown: L44.before', 'evidence: L51', 'evidence: L52', 'evidence: L47', 'X12'],
        never: ['L49', 'L50', 'X11', 'X13', 'S36', 'S49', 'S42'],
        slots: {
          'L44.before.wait': '1.5 years',
          'L44.before.setting': 'a brain injury',
          'L44.before.line': 'on 2027-06-01',
        },
        noStubs: ['surgery.0.timing_reason'],
      },
    },
  },
  {
    name: 'spinal cord injury: a year by the older scheme',
    note: hip('sci', '2026-10-10'),
    expect: {
      surgery_timing: {
        says: ['shown: S43.reached', 'shown: L44.before', 'evidence: L52', 'X12'],
        never: ['L51', 'L47', 'L49'],
        slots: { 'L44.before.wait': '1 year', 'L44.before.setting': 'a spinal cord injury' },
      },
    },
  },
  {
    name: 'both brain and cord injured: the longer of the two older waits',
    note: hip('sci', '2026-10-10', 'other_causes:\n  - class: neurogenic\n    type: tbi\n    when: 2025-12-01\n'),
    expect: {
      surgery_timing: {
        says: ['L51', 'L52', 'L47'],
        slots: { 'L44.before.wait': '1.5 years', 'L44.before.line': 'on 2027-06-01' },
      },
    },
  },
  {
    name: 'a brain injury later than day 0: the older scheme counts from it',
    note: answered.replace(
      'fractures:',
      'other_causes:\n  - class: neurogenic\n    type: tbi\n    when: 2026-03-01\nfractures:',
    ),
    expect: {
      surgery_timing: {
        says: ['shown: S43.reached', 'shown: L44.before', 'L48', 'L51', 'L52'],
        never: ['L49', 'L50'],
        slots: { 'L44.before.line': 'on 2027-09-01' },
      },
    },
  },
  {
    name: 'an elbow of which only the group is told: the series of brain and cord',
    note: early.replace('traumatic', 'neurogenic'),
    expect: { surgery_timing: { says: ['S43.before', 'L48', 'L52'], never: ['L44', 'L49', 'L50', 'L51', 'S44'] } },
  },
  {
    name: 'a cause that is only called another one',
    note: early.replace('class: traumatic', 'class: other\n  type: other'),
    expect: { surgery_timing: { says: ['S43.before', 'X12'], never: ['L44'] } },
  },
  {
    name: 'a stroke: the older scheme has no time for it',
    note: hip('stroke', '2026-10-10'),
    expect: {
      surgery_timing: {
        says: ['shown: S43.reached', 'shown: L44.none', 'evidence: L52'],
        never: ['L51', 'S44.ask', 'S44.askWounds'],
        slots: { 'L44.none.cause': 'stroke' },
      },
    },
  },
  {
    name: 'a burn: wounds are asked for, and the older scheme has no time for it',
    note: early.replace('class: traumatic', 'class: traumatic\n  type: burn'),
    expect: {
      surgery_timing: {
        says: ['shown: S43.before', 'shown: L44.none', 'question: S44.askWounds', 'L49'],
        never: ['S44.ask', 'L44.before'],
        slots: { 'L44.none.cause': 'burn' },
        stubs: ['cause.wounds_healed'],
      },
    },
  },
  {
    name: 'a shoulder after an injury: no series of its own',
    note: shoulder,
    expect: {
      surgery_timing: {
        says: ['shown: S43.before', 'shown: L44.before', 'question: S35.measure', 'X12'],
        never: ['L49', 'L50', 'L51', 'L52', 'X11', 'X13', 'S36', 'S49'],
        slots: { 'S35.measure.place': 'shoulder' },
      },
    },
  },
  {
    name: 'a knee after critical illness',
    note: early.replace('traumatic', 'other\n  type: critical_illness').replace('elbow', 'knee'),
    expect: {
      surgery_timing: {
        says: ['shown: S43.before', 'shown: L44.none', 'question: S45.ask'],
        never: ['S44', 'L49'],
        slots: { 'L44.none.cause': 'critical illness' },
      },
    },
  },
  {
    name: 'a hip replacement: wounds, no fracture, and no time in the older scheme',
    note: early.replace('class: traumatic', 'class: traumatic\n  type: arthroplasty').replace('elbow', 'hip'),
    expect: { surgery_timing: { says: ['L44.none', 'S44.askWounds', 'S43.before'], never: ['S44.ask', 'L49'] } },
  },
  {
    name: 'a cause without a beginning has no wait',
    note: early.replace('traumatic', 'idiopathic'),
    expect: { surgery_timing: 'nothing' },
  },
  {
    name: 'genetic bone that is no FOP has no wait',
    note: early.replace('traumatic', 'genetic'),
    expect: { surgery_timing: 'nothing' },
  },
];
