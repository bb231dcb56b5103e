/** What the wait is for: wounds and fractures, inflammation, and the bone itself; met, failed and open. */
import { early } from '../../notes/early';
import type { GuidanceCase } from '../case';
import { answered, hip } from './notes';

const crp = `  - test: crp
    when: 2026-08-20
    value: 3
    unit: mg/L
    ref_high: 5
`;

export const timingPreconditions: readonly GuidanceCase[] = [
  {
    name: 'a wound that has not healed is a warning',
    note: answered.replace('wounds_healed: yes', 'wounds_healed: no'),
    expect: {
      surgery_timing: { says: ['warning: S44.openWounds', 'shown: S44.united'], never: ['S44.wounds', 'S44.ask'] },
    },
  },
  {
    name: 'wounds that have healed, and nothing said of a bone',
    note: early.replace('  when: 2026-01-20', '  when: 2026-01-20\n  wounds_healed: yes'),
    expect: { surgery_timing: { says: ['shown: S44.wounds', 'question: S44.askBroken'], never: ['S44.ask'] } },
  },
  {
    name: 'a fracture that has not united is a warning, and named',
    note: answered.replace('status: united', 'bone: olecranon\n    status: nonunion'),
    expect: {
      surgery_timing: {
        says: ['warning: S44.openFracture', 'shown: S44.wounds'],
        never: ['S44.united'],
        slots: { 'S44.openFracture.fracture': 'elbow (olecranon)', 'S44.openFracture.status': 'nonunion' },
      },
    },
  },
  {
    name: 'a fracture that was healing long ago may have healed since',
    note: answered.replace('status: united\n    when: 2026-08-01', 'status: healing\n    when: 2026-04-01'),
    expect: {
      surgery_timing: {
        says: ['question: S44.since'],
        never: ['S44.openFracture', 'S44.united'],
        slots: { 'S44.since.fracture': 'elbow', 'S44.since.status': 'healing' },
      },
    },
  },
  {
    name: 'a fracture of which nothing is known',
    note: answered.replace('status: united\n    when: 2026-08-01\n', 'bone: radial head\n'),
    expect: {
      surgery_timing: {
        says: ['question: S44.askFracture'],
        never: ['S44.united', 'S44.ask'],
        slots: { 'S44.askFracture.fracture': 'elbow (radial head)' },
        stubs: ['fractures.0.status'],
      },
    },
  },
  {
    name: 'a raised CRP of last month is a warning',
    note: answered
      .replace('value: 3\n', 'value: 30\n')
      .replace('when: 2026-08-20\n    value', 'when: 2026-09-01\n    value'),
    expect: {
      surgery_timing: {
        says: ['warning: S45.raised'],
        never: ['S45.normal', 'S45.ask'],
        slots: { 'S45.raised.lab': 'C-reactive protein 30 mg/L' },
      },
    },
  },
  {
    name: 'a raised CRP of half a year ago is asked for again',
    note: answered
      .replace('value: 3\n', 'value: 30\n')
      .replace('when: 2026-08-20\n    value', 'when: 2026-03-01\n    value'),
    expect: { surgery_timing: { says: ['question: S45.ask'], never: ['S45.raised', 'S45.normal'] } },
  },
  {
    name: 'a CRP without a range tells nothing',
    note: answered.replace('    ref_high: 5\n', ''),
    expect: { surgery_timing: { says: ['question: S45.ask'], never: ['S45.normal', 'S45.raised'] } },
  },
  {
    name: 'the early stage just before the operation is a warning',
    note: answered
      .replace('stage: mature', 'stage: early_inflammatory')
      .replace('when: 2026-06-01', 'when: 2026-09-01')
      .replace(crp, '')
      .replace('labs:\n', '')
      .replace('maturity: mature', 'maturity: maturing'),
    expect: {
      surgery_timing: {
        says: ['warning: S45.early', 'question: S45.ask', 'question: S46.ask', 'evidence: L45'],
        never: ['S45.normal', 'S46.mature'],
      },
    },
  },
  {
    name: 'bone that has grown is a warning',
    note: answered.replace('maturity: mature', 'maturity: maturing\n    change: growth'),
    expect: {
      surgery_timing: {
        says: ['warning: S46.growth', 'shown: S29.goes'],
        never: ['S46.mature', 'S46.ask'],
        slots: { 'S46.growth.study': 'CT (2026-08-10)' },
      },
    },
  },
  {
    name: 'bone that has come back after an earlier removal: what was shown before it counts no more',
    note: answered
      .replace('when: 2026-08-10', 'when: 2026-05-10')
      .replace('surgery:\n', 'surgery:\n  - type: ho_excision\n    status: done\n    when: 2026-06-10\n'),
    expect: { surgery_timing: { says: ['question: S46.ask'], never: ['S46.mature'] } },
  },
  {
    name: 'an earlier removal of another bone is another matter',
    note: answered
      .replace('when: 2026-08-10', 'when: 2026-05-10')
      .replace(
        '  - site: elbow\n    side: left\nrom',
        '  - id: elbow1\n    site: elbow\n    side: left\n  - id: hip1\n    site: hip\nrom',
      )
      .replace('modality: ct', 'modality: ct\n    lesion: elbow1')
      .replace('procedures:', 'lesion: elbow1\n    procedures:')
      .replace(
        'surgery:\n',
        'surgery:\n  - type: ho_excision\n    lesion: hip1\n    status: done\n    when: 2026-06-10\n',
      ),
    expect: { surgery_timing: { says: ['shown: S46.mature'], never: ['S46.ask'] } },
  },
  {
    name: 'immature bone on the last study is a warning',
    note: answered.replace('maturity: mature', 'maturity: immature'),
    expect: { surgery_timing: { says: ['warning: S46.immature'], never: ['S46.mature', 'S46.ask', 'S46.growth'] } },
  },
  {
    name: 'no growth between two studies',
    note: answered.replace(
      '    maturity: mature\n',
      '    maturity: maturing\n    change: stable\n  - modality: xray\n    when: 2026-06-01\n    ho_present: yes\n',
    ),
    expect: {
      surgery_timing: {
        says: ['shown: S46.stable'],
        never: ['S46.ask', 'S46.immature'],
        slots: { 'S46.stable.study': 'CT (2026-08-10)' },
      },
    },
  },
  {
    name: 'brain injury without a record of recovery: asked where the section stands',
    note: hip('tbi', '2026-10-10', 'neuro:\n  coma: 9 days\n'),
    expect: { surgery_timing: { says: ['question: L47.ask', 'evidence: L47'], stubs: ['neuro.recovery'] } },
  },
  {
    name: 'brain injury without a section for it: asked, and nothing inserted',
    note: hip('tbi', '2026-10-10'),
    expect: { surgery_timing: { says: ['question: L47.ask'], noStubs: ['neuro.recovery'] } },
  },
  {
    name: 'nothing was tried before: asked once',
    note: answered.replace(/rehabilitation:[\s\S]*?(?=surgery:)/, ''),
    expect: { surgery_timing: { says: ['question: S29.ask'] } },
  },
];
