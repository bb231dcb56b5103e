/** Whom to ask, in published cases: what is at work already, and nothing to fill in. */
import arm from '../../cases/arm-boy-football.ho.yaml';
import child from '../../cases/elbow-child-supracondylar.ho.yaml';
import ankylosis from '../../cases/hip-acetabular-ankylosis.ho.yaml';
import wall from '../../cases/hip-acetabular-wall-defect.ho.yaml';
import fop from '../../cases/hip-fop-found-late.ho.yaml';
import nail from '../../cases/hip-nail-reaming-tract.ho.yaml';
import misread from '../../cases/hip-osteosarcoma-taken-for-bone.ho.yaml';
import paraplegia from '../../cases/hip-paraplegia-t12.ho.yaml';
import fused from '../../cases/hips-brooker-four.ho.yaml';
import irradiated from '../../cases/osteosarcoma-after-radiation.ho.yaml';
import artery from '../../cases/thigh-femoral-artery.ho.yaml';
import type { GuidanceCase } from '../case';

export const publishedReferrals: readonly GuidanceCase[] = [
  {
    name: 'operations on skull and spine: neurosurgery is at work',
    source: 'doi:10.2478/jim-2024-0001',
    note: paraplegia,
    expect: {
      referral: { says: ['shown: S26.at_work'], never: ['S26.ask', 'S25'], noStubs: ['referral null'] },
    },
  },
  {
    name: 'an operation on a broken elbow: such a department is at work',
    source: 'doi:10.3389/fped.2021.746133',
    note: child,
    expect: {
      referral: {
        says: ['shown: S25.at_work'],
        never: ['S25.ask', 'L103'],
        slots: { 'S25.at_work.what': 'HO excision' },
      },
    },
  },
  {
    name: 'several injuries with one of the head: surgery of bone is at work, the brain has nobody yet',
    source: 'doi:10.1016/j.ijscr.2018.10.022',
    note: ankylosis,
    expect: {
      referral: {
        says: ['shown: S25.at_work', 'question: S26.ask'],
        never: ['S25.ask'],
        slots: { 'S26.ask.cause': 'brain injury' },
        noStubs: ['referral null'],
      },
      rehabilitation: { says: ['option: S52.active'], never: ['S51.fixed', 'S55'] },
    },
  },
  {
    name: 'a hip socket that was operated on: such a department is at work',
    source: 'doi:10.1186/1471-2474-14-368',
    note: wall,
    expect: {
      referral: { says: ['shown: S25.at_work'], never: ['S26', 'L72'] },
      rehabilitation: { says: ['option: S52.active', 'question: S51.plan'], never: ['S55', 'L110.force'] },
    },
  },
  {
    name: 'radiotherapy that is over asks for nobody',
    source: 'doi:10.1186/1752-1947-7-90',
    note: nail,
    expect: {
      referral: { says: ['shown: S25.at_work'], never: ['S24.radiotherapy', 'S26'] },
      rehabilitation: { says: ['option: L104.gentle'], never: ['S55', 'X15'] },
    },
  },
  {
    name: 'a boy with a warm arm after football: orthopaedics is asked for, nothing is inserted',
    source: 'Myositis Ossificans Traumatica, consultant360',
    note: arm,
    expect: { referral: { says: ['question: S25.ask'], never: ['L72', 'L103'], noStubs: ['referral null'] } },
  },
  {
    name: 'fused hips without a known cause: no department follows from it',
    source: 'psau.sa: bilateral fused hips, 2020',
    note: fused,
    expect: { referral: { says: ['question: S24.none'], never: ['S25', 'S26', 'L72'], noStubs: ['referral null'] } },
  },
  {
    name: 'a sarcoma that is confirmed: the tumour centre, and no department by cause',
    source: 'doi:10.5152/J.AOTT.2020.01.444',
    note: misread,
    expect: {
      referral: {
        says: ['warning: L72', 'question: L72.centre'],
        never: ['S24', 'S25', 'S26'],
        noStubs: ['referral null'],
        heldBack: ['S24 because L72', 'S25 because L72', 'S26 because L72'],
      },
    },
  },
  {
    name: 'a tumour at the edge of an old field: the tumour centre',
    source: 'doi:10.1186/1748-717X-7-140',
    note: irradiated,
    expect: { referral: { says: ['warning: L72', 'question: L72.centre'], never: ['S25', 'S24.radiotherapy'] } },
  },
  {
    name: 'an artery that bone has injured: who judges vessels',
    source: 'doi:10.1186/s12891-024-07609-5',
    note: artery,
    expect: {
      referral: {
        says: ['question: L146.vessel', 'shown: S25.at_work'],
        slots: { 'L146.vessel.vessel': 'artery (injured)', 'S25.at_work.what': 'fracture fixation' },
      },
    },
  },
  {
    name: 'fibrodysplasia ossificans progressiva (FOP): its safety, and the expert',
    source: 'doi:10.1007/s00431-010-1232-5',
    note: fop,
    expect: { referral: { says: ['warning: L82', 'question: L84.expert'], noStubs: ['referral null'] } },
  },
];
