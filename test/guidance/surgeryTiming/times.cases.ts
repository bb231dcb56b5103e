/** Exact, vague and missing times; operations that are over, and several of them. */
import { early } from '../../notes/early';
import type { GuidanceCase } from '../case';
import { answered } from './notes';

const two = early
  .replace(
    `lesions:
  - site: elbow
surgery:
`,
    `lesions:
  - id: elbow1
    site: elbow
    side: left
  - id: hip1
    site: hip
    side: left
surgery:
  - id: sx2
    type: ho_excision
    lesion: hip1
    status: planned
    when: 2026-08-20
`,
  )
  .replace(
    '  - type: ho_excision\n    status: planned\n    when: 2026-03',
    '  - id: sx1\n    type: ho_excision\n    lesion: elbow1\n    status: planned\n    when: 2026-03',
  );

export const timingByTime: readonly GuidanceCase[] = [
  {
    name: 'exactly 4 months are enough',
    note: early.replace('2026-03-20', '2026-05-20'),
    expect: { surgery_timing: { says: ['S43.reached'], never: ['S42'], noStubs: ['surgery.0.timing_reason'] } },
  },
  {
    name: 'a month for day 0, and the operation about then: one cannot tell',
    note: early.replace('2026-01-20', '2026-01').replace('2026-03-20', '2026-05-20'),
    expect: {
      surgery_timing: {
        says: ['shown: S43.uncertain', 'question: S42.ask'],
        slots: { 'S43.uncertain.elapsed': '109 to 139 days', 'S43.uncertain.line': '4 months after day 0' },
        stubs: ['surgery.0.timing_reason'],
      },
    },
  },
  {
    name: 'times that count from day 0 without a date',
    note: early.replace('2026-01-20', 'day 0').replace('2026-03-20', 'week 10'),
    expect: {
      surgery_timing: {
        says: ['shown: S43.before', 'shown: L44.before'],
        slots: { 'S43.before.line': '4 months after day 0', 'L44.before.line': '6 months after day 0' },
      },
    },
  },
  {
    name: 'an operation that is dated before day 0: no time is counted, both are asked for',
    note: early.replace('2026-03-20', '2026-01-10'),
    expect: {
      surgery_timing: {
        says: ['question: S43.backwards', 'shown: L44.length', 'X12'],
        never: ['S43.before', 'S42', 'L44.before'],
        noStubs: ['surgery.0.timing_reason'],
      },
    },
  },
  {
    name: 'an unknown cause has no day 0 that could be asked for',
    note: early.replace('traumatic\n  when: 2026-01-20', 'unknown'),
    expect: {
      surgery_timing: {
        says: ['shown: S43.unknown', 'question: S42.ask', 'X12'],
        never: ['L44', 'S44'],
        noStubs: ['cause.when'],
      },
    },
  },
  {
    name: 'two operations on one place without names: told apart by their times',
    note: `${early}  - type: ho_excision\n    status: planned\n    when: 2026-06-20\n`,
    expect: {
      surgery_timing: {
        says: ['shown: S43.before', 'shown: S43.reached'],
        slots: { 'S43.before.operation': 'elbow, 2026-03-20', 'S43.reached.operation': 'elbow, 2026-06-20' },
      },
    },
  },
  {
    name: 'no time of day 0: one cannot count',
    note: early.replace('  when: 2026-01-20\n', ''),
    expect: {
      surgery_timing: {
        says: ['shown: S43.unknown', 'shown: L44.length', 'question: S42.ask'],
        stubs: ['surgery.0.timing_reason', 'cause.when'],
      },
    },
  },
  {
    name: 'an operation without a time lies on the day of the note or later',
    note: answered.replace('    when: 2026-09-20\n', ''),
    expect: {
      surgery_timing: { says: ['S43.reached'], never: ['S42'], slots: { 'S43.reached.elapsed': '224 days or more' } },
    },
  },
  {
    name: 'neither the operation nor the note has a time: today counts',
    note: early.replace('    when: 2026-03-20\n', ''),
    today: '2026-02-20',
    expect: {
      surgery_timing: { says: ['S43.uncertain', 'S42.ask'], slots: { 'S43.uncertain.elapsed': '31 days or more' } },
    },
  },
  {
    name: 'dates that are moved, and no date of the note: today is no day of theirs',
    note: early.replace('    when: 2026-03-20\n', '').replace('cause:', 'privacy:\n  date_policy: shifted\ncause:'),
    today: '2026-02-20',
    expect: { surgery_timing: { says: ['S43.unknown', 'S42.ask'], never: ['S43.uncertain'] } },
  },
  {
    name: 'two operations ahead: each under its name, what is true of both once',
    note: two,
    expect: {
      surgery_timing: {
        says: ['shown: S43.before', 'shown: S43.reached', 'question: S42.ask', 'S44.ask', 'L49', 'X11'],
        slots: {
          'S43.before.operation': 'sx1 (elbow, left)',
          'S43.reached.operation': 'sx2 (hip, left)',
          'S42.ask.operation': 'sx1 (elbow, left)',
          'S35.measure.operation': 'sx2 (hip, left)',
        },
        stubs: ['surgery.1.timing_reason', 'surgery.0.indication', 'surgery.1.indication'],
        noStubs: ['surgery.0.timing_reason'],
      },
    },
  },
  {
    name: 'one operation is over, the next is ahead: only the next is discussed',
    note: two.replace('lesion: elbow1\n    status: planned', 'lesion: elbow1\n    status: done'),
    expect: {
      surgery_timing: {
        says: ['shown: S43.reached'],
        never: ['S43.before', 'S42', 'S36', 'X11'],
        noStubs: ['surgery.1.timing_reason'],
      },
    },
  },
  {
    name: 'an early operation that is over: what the note shows, and why it was then',
    note: early.replace('planned', 'done'),
    expect: {
      surgery_timing: {
        says: [
          'shown: S43.before',
          'shown: L44.before',
          'question: S42.done',
          'question: S48.ask',
          'evidence: X12',
          'X13',
        ],
        never: ['S42.ask', 'S44.ask', 'S45.ask', 'S46.ask', 'S35.ask', 'S36.ask', 'S29', 'S49'],
        slots: { 'S43.before.elapsed': '59 days' },
        stubs: ['surgery.0.timing_reason'],
        noStubs: ['cause.wounds_healed', 'surgery.0.indication'],
      },
    },
  },
  {
    name: 'an operation that is over, and the motion after it',
    note: answered
      .replace('status: planned\n    when: 2026-09-20', 'status: done\n    when: 2026-08-25')
      .replace(
        'nerves_vessels:',
        '  - joint: elbow\n    side: left\n    when: 2026-08-31\n    mode: active\n    flexion: 135\n    extension_deficit: 10\n    pronation: 70\n    supination: 70\nnerves_vessels:',
      ),
    expect: {
      surgery_timing: {
        says: [
          'shown: S43.reached',
          'shown: S36.short',
          'shown: S48.covered',
          'shown: S44.united',
          'shown: S45.normal',
        ],
        never: ['S42', 'S48.ask', 'S48.short', 'S39', 'S29'],
      },
    },
  },
  {
    name: 'a broken wait that is over: an open wound is shown, not warned of',
    note: answered
      .replace('status: planned\n    when: 2026-09-20', 'status: done\n    when: 2026-08-25')
      .replace('wounds_healed: yes', 'wounds_healed: no'),
    expect: { surgery_timing: { says: ['shown: S44.openWounds'] } },
  },
  {
    name: 'an operation that was called off, and no other',
    note: early.replace('planned', 'cancelled'),
    expect: { surgery_timing: 'nothing' },
  },
];
