/** The differential diagnosis of published cases. */
import arm from '../../cases/arm-boy-football.ho.yaml';
import child from '../../cases/elbow-child-supracondylar.ho.yaml';
import girl from '../../cases/elbow-girl-trans-olecranon.ho.yaml';
import fop from '../../cases/hip-fop-found-late.ho.yaml';
import misread from '../../cases/hip-osteosarcoma-taken-for-bone.ho.yaml';
import paraplegia from '../../cases/hip-paraplegia-t12.ho.yaml';
import fused from '../../cases/hips-brooker-four.ho.yaml';
import irradiated from '../../cases/osteosarcoma-after-radiation.ho.yaml';
import acromion from '../../cases/shoulder-acromioclavicular.ho.yaml';
import shoulder from '../../cases/shoulder-dislocation.ho.yaml';
import artery from '../../cases/thigh-femoral-artery.ho.yaml';
import thigh from '../../cases/thigh-taken-for-thrombosis.ho.yaml';
import type { GuidanceCase } from '../case';

export const publishedDifferentials: readonly GuidanceCase[] = [
  {
    name: 'a boy with a warm arm: infections by the values there are, and no myositis, which is the diagnosis',
    source: 'Myositis Ossificans Traumatica, consultant360',
    note: arm,
    expect: {
      differential: {
        says: ['question: L67.film', 'question: L71.film', 'question: L145.lab', 'question: L60.none', 'X6', 'X17'],
        never: ['L67.myositis', 'L70.myositis', 'L103', 'S20', 'L62.haematoma'],
        slots: {
          'L67.film.study': 'X-ray (week 2)',
          'L145.lab.names': 'osteomyelitis, cellulitis',
          'L145.lab.labs': 'C-reactive protein 4.6 mg/L, erythrocyte sedimentation rate 32 mm/h',
        },
        stubs: [
          'differential deep_vein_thrombosis',
          'differential osteomyelitis',
          'differential cellulitis',
          'differential extraskeletal_osteosarcoma',
          'differential parosteal_osteosarcoma',
        ],
        noStubs: [
          'differential myositis_ossificans',
          'differential haematoma',
          'differential soft_tissue_sarcoma',
          'differential septic_arthritis',
        ],
        heldBack: ['S21 because X6'],
      },
    },
  },
  {
    name: 'a child after a fracture, of whom no study is told: what a study would tell, and nothing to insert',
    source: 'doi:10.3389/fped.2021.746133',
    note: child,
    expect: {
      differential: {
        says: ['question: L67.none', 'question: L71.none', 'evidence: S22', 'evidence: S23'],
        never: ['L103', 'L73.none', 'L60'],
        noStubs: ['differential parosteal_osteosarcoma'],
        heldBack: ['S21 because X6'],
      },
    },
  },
  {
    name: 'a fixed elbow: the implant beside the bone',
    source: 'koreascience JAKO201925454183879',
    note: girl,
    expect: {
      differential: {
        says: ['question: L61.implant', 'question: L73.none', 'evidence: S20'],
        never: ['L103', 'L72'],
        slots: { 'L61.implant.implant': 'fracture fixation (orif)' },
      },
    },
  },
  {
    name: 'fibrodysplasia ossificans progressiva (FOP): its safety, and nothing else',
    source: 'doi:10.1007/s00431-010-1232-5',
    note: fop,
    expect: {
      differential: {
        says: ['warning: L82', 'warning: L83', 'warning: L84', 'question: L84.expert'],
        never: ['L67', 'L71', 'S20', 'S22', 'S23', 'L72', 'X17', 'X6'],
        noStubs: ['differential parosteal_osteosarcoma', 'differential osteochondroma'],
        heldBack: ['S22 because L82', 'S23 because L82'],
      },
    },
  },
  {
    name: 'a sarcoma that is confirmed: no other is asked for, and what the film misled to',
    source: 'doi:10.5152/J.AOTT.2020.01.444',
    note: misread,
    expect: {
      differential: {
        says: ['warning: L72', 'evidence: X17'],
        never: ['L67.film', 'L71.film', 'L67.myositis', 'S20', 'S22'],
        noStubs: ['differential parosteal_osteosarcoma', 'differential myositis_ossificans'],
        heldBack: ['S22 because L72', 'S23 because L72'],
      },
    },
  },
  {
    name: 'paraplegia and a film: the tumours by the film, nothing early',
    source: 'doi:10.2478/jim-2024-0001',
    note: paraplegia,
    expect: {
      differential: {
        says: ['question: L67.film', 'question: L71.film', 'question: L67.myositis'],
        never: ['L60', 'L145', 'L62', 'L63', 'L72'],
        slots: { 'L67.film.study': 'X-ray (2023-10)', 'L71.film.study': 'X-ray (2023-10)' },
        noStubs: ['differential deep_vein_thrombosis'],
      },
    },
  },
  {
    name: 'fused hips without a known cause in a grown man: no genetic disease of childhood',
    source: 'psau.sa: bilateral fused hips, 2020',
    note: fused,
    expect: { differential: { says: ['question: L67.film'], never: ['L103', 'L81', 'L92', 'L72.large'] } },
  },
  {
    name: 'a tumour at the edge of an old field: the radiation, and the tumour centre first',
    source: 'doi:10.1186/1748-717X-7-140',
    note: irradiated,
    expect: {
      differential: {
        says: ['warning: L72', 'shown: L37', 'question: L37.ask', 'question: L67.ct'],
        slots: { 'L67.ct.study': 'CT (11 years after rt1)' },
        noStubs: ['differential osteosarcoma'],
      },
    },
  },
  {
    name: 'film, CT and MRI: each question by the study that answers it best',
    source: 'doi:10.1007/s00402-015-2383-7',
    note: acromion,
    expect: {
      differential: {
        says: ['question: L67.ct', 'question: L71.sectional', 'question: L67.myositis'],
        never: ['L67.film', 'L71.film', 'L70.myositis', 'L61.implant'],
        slots: { 'L67.ct.study': 'CT' },
      },
    },
  },
  {
    name: 'film and MRI: the tumours by the film, myositis by the MRI',
    source: 'doi:10.1136/bcr-2018-226968',
    note: shoulder,
    expect: {
      differential: {
        says: ['question: L67.film', 'question: L71.sectional', 'question: L70.myositis'],
        slots: { 'L70.myositis.study': 'MRI (8 months after injury)' },
      },
    },
  },
  {
    name: 'a lump beside nails in a thigh: the sarcomas of soft tissue and the implants',
    source: 'doi:10.1186/s12891-024-07609-5',
    note: artery,
    expect: {
      differential: {
        says: ['question: L72.mass', 'question: L61.implant', 'question: L67.ct'],
        never: ['L72.large', 'L103', 'L62'],
        slots: { 'L67.ct.study': 'CT angiography (at presentation)' },
      },
    },
  },
  {
    name: 'a swollen thigh that was taken for a thrombosis: blood and infection, and no thrombosis again',
    source: 'pmid:3085635',
    note: thigh,
    expect: {
      differential: {
        says: ['question: L62.haematoma', 'question: L145.none', 'question: L67.ct', 'question: L67.myositis'],
        never: ['L60', 'L103'],
        stubs: ['differential haematoma', 'differential osteomyelitis', 'differential myositis_ossificans'],
        noStubs: ['differential deep_vein_thrombosis', 'differential septic_arthritis'],
      },
    },
  },
];
