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

export const surgeryTimingPairs: readonly Pair[] = [
  {
    name: 'wounds that have healed are not asked for',
    topic: 'surgery_timing',
    note: elbow,
    change: ['  when: 2026-01-20', '  when: 2026-01-20\n  wounds_healed: yes'],
    gone: ['S44.ask'],
    come: [],
  },
];
