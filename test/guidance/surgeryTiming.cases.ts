/** What is said about the time of an excision. */
import type { GuidanceCase, Pair } from './case';

const elbow = `case_id: ELB-0101
note_type: initial
cause:
  class: traumatic
  when: 2026-01-20
lesions:
  - site: elbow
surgery:
  - type: ho_excision
    status: planned
    when: 2026-03-20
`;

export const surgeryTimingCases: readonly GuidanceCase[] = [
  {
    name: 'an elbow two months after the injury: the time, the line, the question and both sides',
    note: elbow,
    expect: {
      surgery_timing: {
        says: ['shown: S43.before', 'question: S44.ask', 'evidence: X12'],
        never: ['L46'],
        slots: { 'S43.before.elapsed': '59 days', 'S43.before.line': 'on 2026-05-20' },
        stubs: ['surgery.0.timing_reason'],
      },
    },
  },
];

const answered = `${elbow}fractures:
  - site: elbow
    status: united
labs:
  - test: crp
    when: 2026-03-10
    value: 3
    unit: mg/L
    ref_high: 5
imaging:
  - modality: ct
    when: 2026-03-10
    maturity: mature
`.replace('  when: 2026-01-20\n', '  when: 2026-01-20\n  wounds_healed: yes\n');

export const surgeryTimingPairs: readonly Pair[] = [
  {
    name: 'a fracture that has not united is asked for, whatever the wounds',
    topic: 'surgery_timing',
    note: answered,
    change: ['status: united', 'status: healing'],
    gone: [],
    come: ['S44.ask'],
  },
  {
    name: 'a fracture of which nothing is known is asked for',
    topic: 'surgery_timing',
    note: answered,
    change: ['status: united', 'status: unknown'],
    gone: [],
    come: ['S44.ask'],
  },
  {
    name: 'inflammation is asked for where the last CRP is raised',
    topic: 'surgery_timing',
    note: answered,
    change: ['value: 3', 'value: 30'],
    gone: [],
    come: ['S45.ask'],
  },
  {
    name: 'stability is asked for where the bone is not mature',
    topic: 'surgery_timing',
    note: answered,
    change: ['maturity: mature', 'maturity: immature'],
    gone: [],
    come: ['S46.ask'],
  },
  {
    name: 'wounds that have healed are not asked for',
    topic: 'surgery_timing',
    note: elbow,
    change: ['  when: 2026-01-20', '  when: 2026-01-20\n  wounds_healed: yes'],
    gone: ['S44.ask'],
    come: [],
  },
];
