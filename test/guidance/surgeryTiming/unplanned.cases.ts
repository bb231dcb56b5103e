/** Notes in which no excision is recorded: whether one makes sense. */
import type { GuidanceCase } from '../case';
import { answered, unplanned } from './notes';

export const timingUnplanned: readonly GuidanceCase[] = [
  {
    name: 'no excision, lost function: the time on the day of the note, and what is open',
    note: unplanned('  symptoms: stiffness\n  function_impaired: yes\n'),
    expect: {
      surgery_timing: {
        says: [
          'question: S35.plan',
          'shown: S35.function',
          'shown: S43.beforeNow',
          'shown: L44.none',
          'question: S44.askWounds',
          'question: S45.ask',
          'question: S46.ask',
          'X12',
        ],
        never: ['S42', 'S29', 'S35.ask', 'S49', 'S43.before', 'L46'],
        slots: {
          'S43.beforeNow.day': '2026-03-20',
          'S43.beforeNow.elapsed': '59 days',
          'S43.beforeNow.line': 'on 2026-05-20',
        },
        noStubs: ['surgery.0.timing_reason'],
      },
    },
  },
  {
    name: 'no excision, lost function, and a note without a date: up to today',
    note: unplanned('  symptoms: stiffness\n  function_impaired: yes\n').replace('note_date: 2026-03-20\n', ''),
    today: '2026-06-20',
    expect: {
      surgery_timing: {
        says: ['shown: S43.reachedNow'],
        slots: { 'S43.reachedNow.day': '2026-06-20', 'S43.reachedNow.elapsed': '151 days' },
      },
    },
  },
  {
    name: 'no excision, lost function, and a month for day 0 about 4 months ago',
    note: unplanned('  symptoms: stiffness\n  function_impaired: yes\n')
      .replace('2026-01-20', '2026-01')
      .replace('note_date: 2026-03-20', 'note_date: 2026-05-20'),
    expect: { surgery_timing: { says: ['shown: S43.uncertainNow'], never: ['S43.beforeNow', 'S42'] } },
  },
  {
    name: 'no excision, no symptoms: usually not needed, and nothing else',
    note: unplanned(
      '  symptoms: none\n',
      'imaging:\n  - modality: xray\n    when: 2026-03-20\n    ho_present: yes\n    grade: brooker I\n',
    ),
    expect: {
      surgery_timing: {
        says: ['against: S33.quiet', 'evidence: X10'],
        never: ['S43', 'L44', 'S44', 'S45', 'S46', 'X12', 'S35'],
      },
    },
  },
  {
    name: 'no excision, and nothing that speaks for one',
    note: unplanned('  symptoms: [pain, swelling]\n  pain: 2\n'),
    expect: { surgery_timing: 'nothing' },
  },
  {
    name: 'no excision in a published case',
    note: unplanned('  symptoms: stiffness\n  function_impaired: yes\n', 'source:\n  kind: publication\n'),
    expect: { surgery_timing: 'nothing' },
  },
  {
    name: 'no excision, but an elbow that moves enough and a plan to operate',
    note: answered
      .slice(0, answered.indexOf('surgery:'))
      .concat('plan:\n  management: surgical\n')
      .replace('flexion: 95', 'flexion: 135')
      .replace('extension_deficit: 45', 'extension_deficit: 20')
      .replace('function_impaired: yes', 'function_impaired: no'),
    expect: {
      surgery_timing: {
        says: ['S35.plan', 'S43.reachedNow', 'against: S39.unneeded', 'L14.short', 'against: S35.weak', 'X11'],
        never: ['S36.short', 'S35.function'],
        stubs: ['presentation.limited_tasks'],
      },
    },
  },
];
