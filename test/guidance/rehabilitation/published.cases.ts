/** The rehabilitation of published cases: nothing is inserted to be filled in. */
import forced from '../../cases/elbow-girl-forced-exercise.ho.yaml';
import massage from '../../cases/elbow-native-massage.ho.yaml';
import nail from '../../cases/elbow-radial-neck-nail.ho.yaml';
import plate from '../../cases/elbow-triceps-ulna-plate.ho.yaml';
import early from '../../cases/hip-brain-injury-patient-a.ho.yaml';
import fop from '../../cases/hip-fop-found-late.ho.yaml';
import misread from '../../cases/hip-osteosarcoma-taken-for-bone.ho.yaml';
import paraplegia from '../../cases/hip-paraplegia-t12.ho.yaml';
import covid from '../../cases/shoulder-after-covid.ho.yaml';
import shoulder from '../../cases/shoulder-dislocation.ho.yaml';
import type { GuidanceCase } from '../case';

export const publishedRehabilitation: readonly GuidanceCase[] = [
  {
    name: 'an elbow that was exercised too much early on: what is open about it',
    source: 'doi:10.3389/fped.2021.757147',
    note: forced,
    expect: {
      rehabilitation: {
        says: ['shown: S12.early', 'evidence: X4', 'evidence: L106', 'option: S52.active'],
        never: ['S51.rest', 'S51.plan', 'S55', 'L103', 'L110'],
        slots: { 'S12.early.movement': 'vigorous' },
        noStubs: ['rehabilitation null', 'rehabilitation.0.words'],
      },
    },
  },
  {
    name: 'exercise whose guidance the source does not tell; how the elbow moves since the excision is not known',
    source: 'doi:10.13107/jocr.2024.v14.i10.4796',
    note: massage,
    expect: {
      rehabilitation: {
        says: ['option: L104.gentle', 'evidence: L106'],
        never: ['S52.who', 'S52.guided', 'S51.plan', 'S55', 'X15', 'S12', 'L105'],
        slots: { 'L104.gentle.site': 'elbow (right)' },
        noStubs: ['rehabilitation.0.supervised'],
      },
    },
  },
  {
    name: 'a shoulder after weeks without movement: bone that may break, and no trial of a brace at this joint',
    source: 'PM&R abstract 2022, shoulder after COVID-19',
    note: covid,
    expect: {
      rehabilitation: {
        says: ['against: L110.force', 'option: S55.brace', 'evidence: X15'],
        never: ['L106', 'L107', 'L108', 'L105'],
        slots: { 'L110.force.risks': 'long immobility', 'S55.brace.site': 'shoulder (left)' },
      },
    },
  },
  {
    name: 'an elbow that still lacks motion long after the excision: a brace, and what was found at the elbow',
    source: 'discovery.researcher.life: radial neck fracture, anconeus interposition',
    note: nail,
    expect: {
      rehabilitation: { says: ['option: S55.brace', 'evidence: L107', 'question: S51.plan'], never: ['L110', 'L105'] },
      referral: { says: ['shown: S25.at_work'], never: ['S25.ask', 'S26'], noStubs: ['referral null'] },
    },
  },
  {
    name: 'motion that is only described after the excision: nothing says that the elbow is stiff',
    source: 'dmr.amegroups.org: proximal ulna fracture',
    note: plate,
    expect: {
      rehabilitation: {
        says: ['shown: S52.guided', 'evidence: L106'],
        never: ['S55', 'X15', 'S52.active', 'S51.plan'],
      },
    },
  },
  {
    name: 'a hip after brain injury, excised early: exercise, and the departments of the brain',
    source: 'Poster 13, early surgery in traumatic brain injury, patient A',
    note: early,
    expect: {
      rehabilitation: {
        says: ['option: S52.active', 'question: S51.plan'],
        never: ['S55', 'L106', 'L110'],
        slots: { 'S52.active.site': 'hip (right)' },
        noStubs: ['rehabilitation null'],
      },
      referral: { says: ['question: S26.ask'], never: ['S25'], slots: { 'S26.ask.cause': 'brain injury' } },
    },
  },
  {
    name: 'physiotherapy counts as guided',
    source: 'doi:10.1136/bcr-2018-226968',
    note: shoulder,
    expect: {
      rehabilitation: {
        says: ['shown: S52.guided', 'option: S55.brace'],
        never: ['S52.active', 'S52.who', 'S51.plan'],
        slots: { 'S52.guided.exercise': 'physiotherapy' },
      },
    },
  },
  {
    name: 'a fused hip in paraplegia: the aim of exercise, and no force',
    source: 'doi:10.2478/jim-2024-0001',
    note: paraplegia,
    expect: {
      rehabilitation: {
        says: ['question: S51.fixed', 'against: L110.force', 'question: S51.plan'],
        never: ['S52.active', 'S55', 'L104'],
        noStubs: ['rehabilitation null'],
      },
    },
  },
  {
    name: 'fibrodysplasia ossificans progressiva (FOP): its safety only',
    source: 'doi:10.1007/s00431-010-1232-5',
    note: fop,
    expect: { rehabilitation: { says: ['warning: L85', 'warning: L138'], never: ['S52', 'S55', 'X4', 'L104'] } },
  },
  {
    name: 'a tumour that was taken for bone has no rehabilitation of bone',
    source: 'doi:10.5152/J.AOTT.2020.01.444',
    note: misread,
    expect: { rehabilitation: 'nothing' },
  },
];
