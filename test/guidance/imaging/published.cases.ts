/** The imaging of published cases. */
import arm from '../../cases/arm-boy-football.ho.yaml';
import child from '../../cases/elbow-child-supracondylar.ho.yaml';
import dislocation from '../../cases/elbow-girl-dislocation.ho.yaml';
import scan from '../../cases/hip-brain-injury-bone-scan.ho.yaml';
import fop from '../../cases/hip-fop-found-late.ho.yaml';
import misread from '../../cases/hip-osteosarcoma-taken-for-bone.ho.yaml';
import bedridden from '../../cases/hips-brain-injury-bedridden.ho.yaml';
import irradiated from '../../cases/osteosarcoma-after-radiation.ho.yaml';
import acromion from '../../cases/shoulder-acromioclavicular.ho.yaml';
import covid from '../../cases/shoulder-after-covid.ho.yaml';
import artery from '../../cases/thigh-femoral-artery.ho.yaml';
import thigh from '../../cases/thigh-taken-for-thrombosis.ho.yaml';
import type { GuidanceCase } from '../case';

export const publishedImaging: readonly GuidanceCase[] = [
  {
    name: 'an unclear film in week 2: the next study, early on an ultrasound too',
    source: 'Myositis Ossificans Traumatica, consultant360',
    note: arm,
    expect: {
      imaging: {
        says: ['question: S19.next', 'evidence: X5', 'evidence: L66', 'evidence: L64'],
        never: ['S18.first', 'S18.shows', 'L74', 'L82'],
        slots: { 'S19.next.study': 'X-ray (week 2)' },
        stubs: ['imaging null'],
      },
    },
  },
  {
    name: 'no study is told: a film comes first, and nothing is inserted',
    source: 'doi:10.3389/fped.2021.746133',
    note: child,
    expect: { imaging: { says: ['question: S18.first', 'X5'], never: ['L74.ask', 'L64'], noStubs: ['imaging null'] } },
  },
  {
    name: 'an excision that is over is not mapped any more',
    source: 'doi:10.1055/s-0041-1739403',
    note: dislocation,
    expect: { imaging: { says: ['question: S18.first'], never: ['L74.ask', 'S46.ask'] } },
  },
  {
    name: 'a film that shows the bone, and a scan that judged its activity',
    source: 'doi:10.1097/PHM.0000000000001186',
    note: scan,
    expect: {
      imaging: {
        says: ['shown: S18.shows', 'evidence: L65', 'evidence: X5'],
        never: ['S19.next', 'S18.first', 'L64'],
        slots: { 'S18.shows.study': 'X-ray (at presentation)' },
        noStubs: ['imaging null', 'imaging null'],
      },
    },
  },
  {
    name: 'fibrodysplasia ossificans progressiva (FOP): its safety, and no step',
    source: 'doi:10.1007/s00431-010-1232-5',
    note: fop,
    expect: {
      imaging: {
        says: ['warning: L82'],
        never: ['S18', 'S19', 'L74', 'X5'],
        noStubs: ['imaging null', 'imaging null'],
      },
    },
  },
  {
    name: 'a dense shadow that was never looked at further',
    source: 'doi:10.5152/J.AOTT.2020.01.444',
    note: misread,
    expect: { imaging: { says: ['question: S19.next'], slots: { 'S19.next.study': 'X-ray' } } },
  },
  {
    name: 'one view of fused hips shows the bone',
    source: 'doi:10.13107/jocr.2021.v11.i06.2276',
    note: bedridden,
    expect: { imaging: { says: ['shown: S18.shows'], never: ['S19.next', 'L74.ask'] } },
  },
  {
    name: 'a CT without a film before it',
    source: 'doi:10.1186/1748-717X-7-140',
    note: irradiated,
    expect: {
      imaging: {
        says: ['question: S18.film'],
        slots: { 'S18.film.study': 'CT (11 years after rt1)' },
        stubs: ['imaging null'],
      },
    },
  },
  {
    name: 'film, CT and MRI, and a clean film after the excision',
    source: 'doi:10.1007/s00402-015-2383-7',
    note: acromion,
    expect: {
      imaging: {
        says: ['shown: S18.shows', 'shown: S19.further'],
        never: ['S18.clean', 'S19.next', 'L64'],
        slots: { 'S18.shows.study': 'X-ray (at presentation)' },
      },
    },
  },
  {
    name: 'a film below the shoulder after weeks of intensive care',
    source: 'PM&R abstract 2022, shoulder after COVID-19',
    note: covid,
    expect: { imaging: { says: ['shown: S18.shows'], never: ['S18.first', 'L64'] } },
  },
  {
    name: 'an artery inside the mass: what the CT of the vessels maps',
    source: 'doi:10.1186/s12891-024-07609-5',
    note: artery,
    expect: { imaging: { says: ['shown: S18.shows', 'shown: S19.further'], never: ['S18.film'] } },
  },
  {
    name: 'a study of the veins that may be anything, and a CT that shows the bone',
    source: 'pmid:3085635',
    note: thigh,
    expect: { imaging: { says: ['shown: S19.further'], never: ['S18.film', 'S18.first'], noStubs: ['imaging null'] } },
  },
];
