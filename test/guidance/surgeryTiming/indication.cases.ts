/** Whether anything speaks for an operation at all: function, pain, nerve, skin, hygiene, sitting, a prosthesis. */
import { early } from '../../notes/early';
import type { GuidanceCase } from '../case';
import { answered, hip } from './notes';

const functional = answered
  .replace('flexion: 95', 'flexion: 145')
  .replace('extension_deficit: 45', 'extension_deficit: 5');
const unimpaired = functional.replace('function_impaired: yes', 'function_impaired: no');

export const timingIndication: readonly GuidanceCase[] = [
  {
    name: 'an elbow that moves enough, function not impaired, mild pain: usually not needed, and both sides',
    note: unimpaired,
    expect: {
      surgery_timing: {
        says: ['against: S39.unneeded', 'against: S35.weak', 'L14.short', 'question: L14.ask', 'evidence: X11'],
        never: ['S36.short', 'S36.covered', 'S35.function', 'L46'],
        stubs: ['presentation.limited_tasks'],
      },
    },
  },
  {
    name: 'an elbow that moves as far as present-day tasks took',
    note: unimpaired.replace('pronation: 60', 'pronation: 70').replace('supination: 60', 'supination: 80'),
    expect: { surgery_timing: { says: ['against: S39.unneeded', 'X11'], never: ['L14.short'] } },
  },
  {
    name: 'the same elbow and a task that cannot be done: person and job decide',
    note: unimpaired.replace('  pain: 3', '  limited_tasks: [telephone]\n  pain: 3'),
    expect: {
      surgery_timing: {
        says: ['shown: S36.covered', 'shown: S35.function', 'X11'],
        never: ['S39', 'S35.weak', 'L14.ask'],
        noStubs: ['presentation.limited_tasks'],
      },
    },
  },
  {
    name: 'the same elbow and severe pain',
    note: unimpaired.replace('  pain: 3', '  pain: 8'),
    expect: {
      surgery_timing: {
        says: ['shown: S36.covered', 'shown: S35.pain'],
        never: ['S39', 'S35.weak'],
        slots: { 'S35.pain.pain': '8 of 10' },
      },
    },
  },
  {
    name: 'the same elbow and a weak nerve: a reason of its own, and what a release did',
    note: unimpaired
      .replace('status: intact', 'status: motor_deficit')
      .replace('    when: 2026-08-20\nimaging', 'imaging'),
    expect: {
      surgery_timing: {
        says: ['shown: L46.nerve', 'shown: S36.covered', 'evidence: L53'],
        never: ['L46.worse', 'S39', 'S35.weak'],
        slots: { 'L46.nerve.structure': 'ulnar nerve (left)', 'L46.nerve.status': 'motor deficit' },
      },
    },
  },
  {
    name: 'a nerve that gets worse: the reason not to wait comes first',
    note: early.replace(
      'surgery:',
      'nerves_vessels:\n  - structure: ulnar_nerve\n    status: progressive_deficit\nsurgery:',
    ),
    expect: {
      surgery_timing: {
        says: ['warning: L46.worse', 'shown: S43.before', 'question: S42.ask', 'evidence: L53'],
        never: ['L46.nerve', 'S35.ask', 'S29.ask'],
        slots: { 'L46.worse.structure': 'ulnar nerve', 'L46.worse.status': 'progressive deficit' },
        stubs: ['surgery.0.timing_reason'],
      },
    },
  },
  {
    name: 'a nerve that has been worse and is better now',
    note: answered.replace(
      'imaging:',
      '  - structure: ulnar_nerve\n    side: left\n    status: progressive_deficit\n    when: 2026-05-01\nimaging:',
    ),
    expect: { surgery_timing: { never: ['L46'] } },
  },
  {
    name: 'sitting and hygiene: reasons beside stiffness and pain',
    note: hip('sci', '2026-10-10', 'presentation:\n  when: 2026-09-01\n  care_problems: [hygiene, seating]\n'),
    expect: {
      surgery_timing: {
        says: ['shown: L46.reasons'],
        never: ['S35.ask', 'S35.weak', 'S33', 'S29.ask'],
        slots: { 'L46.reasons.reasons': 'hygiene, seating' },
      },
    },
  },
  {
    name: 'a prosthesis that does not fit, as the indication of the operation',
    note: early
      .replace('class: traumatic', 'class: traumatic\n  type: amputation')
      .replace('site: elbow', 'site: residual_limb')
      .concat('    indication: [prosthesis_fit, skin_breakdown]\n'),
    expect: {
      surgery_timing: {
        says: ['shown: L46.reasons', 'S43.before'],
        never: ['S35.ask', 'S35.measure', 'S36', 'X11'],
        slots: { 'L46.reasons.reasons': 'prosthesis fit, skin breakdown' },
      },
    },
  },
  {
    name: 'no symptom at all, and an excision planned: usually not needed',
    note: early.replace('lesions:', 'presentation:\n  when: 2026-03-01\n  symptoms: none\nlesions:'),
    expect: {
      surgery_timing: {
        says: ['against: S33.quiet', 'question: S35.ask', 'S43.before', 'X10', 'X12'],
        never: ['S35.weak', 'S35.function'],
        stubs: ['surgery.0.indication'],
      },
    },
  },
  {
    name: 'a tumour to be excluded is another matter',
    note: early
      .replace('lesions:', 'presentation:\n  when: 2026-03-01\n  symptoms: none\nlesions:')
      .concat('    indication: suspected_tumour\n'),
    expect: { surgery_timing: { says: ['S43.before'], never: ['S33', 'S35.ask', 'S35.weak', 'S29.ask'] } },
  },
  {
    name: 'a hip that does not move',
    note: hip(
      'tbi',
      '2026-10-10',
      'rom:\n  - joint: hip\n    side: right\n    when: 2026-09-20\n    fixed: yes\n    flexion: 20\n',
    ),
    expect: {
      surgery_timing: {
        says: ['shown: S35.fixed'],
        never: ['S35.measure', 'S35.motion', 'S36'],
        slots: { 'S35.fixed.place': 'hip (right)' },
      },
    },
  },
  {
    name: 'a hip with some motion: no threshold is known, so compare it with what is needed',
    note: hip(
      'tbi',
      '2026-10-10',
      'rom:\n  - joint: hip\n    side: right\n    when: 2026-09-20\n    mode: active\n    flexion: 60\n    extension_deficit: 20\n',
    ),
    expect: {
      surgery_timing: {
        says: ['shown: S35.motion'],
        never: ['S36', 'S39', 'X11'],
        slots: { 'S35.motion.motion': 'hip (right), flexion 60, extension deficit 20 degrees' },
      },
    },
  },
  {
    name: 'a shoulder that moves as far as normal',
    note: early
      .replace('site: elbow', 'site: shoulder')
      .replace('surgery:', 'rom:\n  - when: 2026-03-01\n    mode: active\n    range: full\nsurgery:'),
    expect: { surgery_timing: { says: ['against: S35.full'], never: ['S35.motion', 'S35.measure'] } },
  },
  {
    name: 'an elbow that was only moved by the examiner: active motion is asked for',
    note: answered
      .replace('mode: active', 'mode: passive')
      .replace('flexion: 95', 'flexion: 140')
      .replace('deficit: 45', 'deficit: 10'),
    expect: { surgery_timing: { says: ['question: S36.ask'], never: ['S39', 'S36.short', 'S36.covered'] } },
  },
];
