/** The timing in published cases, whose operations are over. */
import child from '../../cases/elbow-child-supracondylar.ho.yaml';
import girl from '../../cases/elbow-girl-trans-olecranon.ho.yaml';
import massage from '../../cases/elbow-native-massage.ho.yaml';
import neck from '../../cases/elbow-radial-neck-nail.ho.yaml';
import acetabulum from '../../cases/hip-acetabular-ankylosis.ho.yaml';
import scan from '../../cases/hip-brain-injury-bone-scan.ho.yaml';
import patientA from '../../cases/hip-brain-injury-patient-a.ho.yaml';
import fop from '../../cases/hip-fop-found-late.ho.yaml';
import nail from '../../cases/hip-nail-reaming-tract.ho.yaml';
import paraplegia from '../../cases/hip-paraplegia-t12.ho.yaml';
import bedridden from '../../cases/hips-brain-injury-bedridden.ho.yaml';
import acromion from '../../cases/shoulder-acromioclavicular.ho.yaml';
import shoulder from '../../cases/shoulder-dislocation.ho.yaml';
import artery from '../../cases/thigh-femoral-artery.ho.yaml';
import type { GuidanceCase } from '../case';

export const publishedTiming: readonly GuidanceCase[] = [
  {
    name: 'a child whose elbow did not move: the time cannot be counted, and nothing is asked',
    source: 'doi:10.3389/fped.2021.746133',
    note: child,
    expect: {
      surgery_timing: {
        says: ['shown: S43.unknown', 'shown: L44.length', 'shown: S35.fixed', 'X12'],
        never: ['S42', 'S40', 'S44.askFracture', 'S48.ask', 'L101'],
        noStubs: ['surgery.0.timing_reason', 'surgery.0.resolution_considered'],
      },
    },
  },
  {
    name: 'an elbow fixed at 45 degrees, at least 6 months after the first operation, with full motion after it',
    source: 'koreascience JAKO201925454183879',
    note: girl,
    expect: {
      surgery_timing: {
        says: ['shown: S43.reached', 'shown: L44.reached', 'shown: S35.fixed', 'shown: S48.covered', 'X13'],
        never: ['S42', 'L49', 'S40'],
      },
    },
  },
  {
    name: 'an elbow six years after massage: eating was not possible',
    source: 'doi:10.13107/jocr.2024.v14.i10.4796',
    note: massage,
    expect: {
      surgery_timing: {
        says: ['shown: S43.reached', 'shown: S35.function', 'shown: S36.short', 'X11'],
        never: ['L46', 'S48.ask'],
        slots: { 'S36.short.motion': 'elbow (right), extension deficit 75 degrees' },
      },
    },
  },
  {
    name: 'an elbow whose rotation and extension came back',
    source: 'Anconeus interposition after a radial neck nail, researcher.life 42ae036a',
    note: neck,
    expect: {
      surgery_timing: {
        says: ['shown: S43.unknown', 'shown: S48.short', 'X12'],
        never: ['S43.before', 'S43.reached', 'S39'],
        slots: {
          'S48.short.motion': 'elbow, flexion 110, extension deficit 15, pronation 50, supination 70 degrees',
        },
      },
    },
  },
  {
    name: 'a fused hip after acetabular surgery and a head injury: by the older scheme one cannot tell',
    source: 'doi:10.1016/j.ijscr.2018.10.022',
    note: acetabulum,
    expect: {
      surgery_timing: {
        says: ['shown: S43.reached', 'shown: L44.uncertain', 'shown: S35.fixed', 'L51', 'L52'],
        never: ['S42', 'L49'],
        slots: { 'L44.uncertain.wait': '1.5 years' },
      },
    },
  },
  {
    name: 'a hip after brain injury, removed when the scan was quiet: sitting was the reason',
    source: 'doi:10.1097/PHM.0000000000001186',
    note: scan,
    expect: {
      surgery_timing: {
        says: ['shown: S43.reached', 'shown: L44.reached', 'shown: S46.mature', 'shown: L46.reasons'],
        never: ['S42', 'S46.ask', 'L51', 'L52'],
        slots: { 'L46.reasons.reasons': 'seating transfer' },
      },
    },
  },
  {
    name: 'immature bone removed a year after brain injury, earlier than the older scheme',
    source: 'Poster 13, early surgery for HO in TBI, patient A',
    note: patientA,
    expect: {
      surgery_timing: {
        says: ['shown: S43.reached', 'shown: L44.before', 'L51', 'L52', 'L47', 'shown: S35.motion'],
        never: ['S42', 'L49', 'L47.ask'],
        slots: { 'L44.before.line': '18 months after day 0', 'S35.motion.motion': 'hip (right), flexion 50 degrees' },
      },
    },
  },
  {
    name: 'FOP found late: its safety alone',
    source: 'doi:10.1007/s00431-010-1232-5',
    note: fop,
    expect: { surgery_timing: { says: ['warning: L82', 'warning: L84'], never: ['S43', 'X12', 'S35', 'S40'] } },
  },
  {
    name: 'bone in the tract of a nail: severe pain',
    source: 'doi:10.1186/1752-1947-7-90',
    note: nail,
    expect: {
      surgery_timing: {
        says: ['shown: S43.uncertain', 'shown: S35.pain', 'shown: S35.motion'],
        never: ['S42', 'L46'],
        slots: { 'S35.pain.pain': 'severe', 'S43.uncertain.elapsed': '3 days or more' },
      },
    },
  },
  {
    name: 'a paraplegic with a fused hip, published before any excision',
    source: 'doi:10.2478/jim-2024-0001',
    note: paraplegia,
    expect: { surgery_timing: 'nothing' },
  },
  {
    name: 'both hips, operated on after month 17: by the older scheme one cannot tell',
    source: 'doi:10.13107/jocr.2021.v11.i06.2276',
    note: bedridden,
    expect: {
      surgery_timing: {
        says: ['S43.reached', 'L44.uncertain', 'shown: S35.function', 'shown: S35.motion'],
        never: ['L47.ask', 'S42'],
      },
    },
  },
  {
    name: 'a shoulder three years after the injury, with full motion after it',
    source: 'doi:10.1007/s00402-015-2383-7',
    note: acromion,
    expect: {
      surgery_timing: {
        says: ['S43.reached', 'L44.reached', 'shown: S35.motion'],
        never: ['S48', 'X11', 'X13', 'L49'],
      },
    },
  },
  {
    name: 'a shoulder without an operation',
    source: 'doi:10.1136/bcr-2018-226968',
    note: shoulder,
    expect: { surgery_timing: 'nothing' },
  },
  {
    name: 'a thigh with a vessel inside the bone: one fracture has united, of the other nothing is told',
    source: 'doi:10.1186/s12891-024-07609-5',
    note: artery,
    expect: {
      surgery_timing: {
        says: ['S43.reached', 'shown: S44.united'],
        never: ['S44.askFracture', 'L46', 'S42'],
        slots: { 'S44.united.fracture': 'thigh, right (femoral shaft)' },
      },
    },
  },
];
