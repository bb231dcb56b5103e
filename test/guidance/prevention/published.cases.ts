/** Prevention in published cases: what was given is shown beside what was reported; nothing is inserted. */
import child from '../../cases/elbow-child-supracondylar.ho.yaml';
import olecranon from '../../cases/elbow-girl-trans-olecranon.ho.yaml';
import massage from '../../cases/elbow-native-massage.ho.yaml';
import ankylosis from '../../cases/hip-acetabular-ankylosis.ho.yaml';
import wall from '../../cases/hip-acetabular-wall-defect.ho.yaml';
import brain from '../../cases/hip-brain-injury-patient-a.ho.yaml';
import fop from '../../cases/hip-fop-found-late.ho.yaml';
import paraplegia from '../../cases/hip-paraplegia-t12.ho.yaml';
import brooker from '../../cases/hips-brooker-four.ho.yaml';
import irradiated from '../../cases/osteosarcoma-after-radiation.ho.yaml';
import type { GuidanceCase } from '../case';

export const publishedPrevention: readonly GuidanceCase[] = [
  {
    name: 'a girl of 14 who had radiation and a drug: shown, and what speaks against both',
    source: 'koreascience JAKO201925454183879',
    note: olecranon,
    expect: {
      prevention: {
        says: ['shown: S30.decided', 'against: L39.radiotherapy', 'against: L27.child', 'option: S58'],
        never: ['L29', 'L35', 'L26', 'S30.decide', 'X9', 'L28.egfr', 'L39.plates'],
        slots: { 'S30.decided.decision': 'radiotherapy, NSAID', 'S30.decided.event': 'elbow excision (sx1)' },
        heldBack: ['L29 because L39', 'L35 because L39', 'L26 because L27'],
        noStubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'a child of 9 who had indomethacin: the label',
    source: 'doi:10.3389/fped.2021.746133',
    note: child,
    expect: {
      prevention: {
        says: ['shown: S30.decided', 'against: L27.child', 'against: L39.radiotherapy'],
        never: ['L26', 'L29', 'S59', 'S60'],
        slots: { 'S30.decided.decision': 'indomethacin' },
        noStubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'an elbow of a man of 19: the source is silent, so nothing is asked and nothing inserted',
    source: 'doi:10.13107/jocr.2024.v14.i10.4796',
    note: massage,
    expect: {
      prevention: {
        says: ['option: L26', 'option: L29', 'option: L35', 'evidence: X13'],
        never: ['S30.decide', 'S30.reason', 'L39.plates', 'L27.ask', 'L37.counsel'],
        noStubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'an ankylosed hip after a socket was fixed, with a head injury: sepsis after radiation',
    source: 'doi:10.1016/j.ijscr.2018.10.022',
    note: ankylosis,
    expect: {
      prevention: {
        says: ['against: L36', 'option: S58', 'option: L29'],
        never: ['L22', 'L26', 'L139.ask', 'S30.decide'],
        noStubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'an excision that rebuilt the wall of a socket: the drug is shown',
    source: 'doi:10.1186/1471-2474-14-368',
    note: wall,
    expect: {
      prevention: {
        says: ['shown: S30.decided'],
        never: ['L36', 'S30.decide', 'L18.course'],
        slots: { 'S30.decided.decision': 'indomethacin' },
      },
    },
  },
  {
    name: 'an early excision after a brain injury',
    source: 'Poster 13: Early Surgery for Heterotopic Ossification in Traumatic Brain Injury, patient A',
    note: brain,
    expect: {
      prevention: { says: ['against: L36', 'option: L29', 'evidence: L112'], never: ['L139.ask', 'L35', 'L38'] },
    },
  },
  {
    name: 'fibrodysplasia ossificans progressiva (FOP) that was operated on again and again: its safety only',
    source: 'doi:10.1007/s00431-010-1232-5',
    note: fop,
    expect: {
      prevention: {
        says: ['warning: L82', 'warning: L84'],
        never: ['S30', 'S58', 'S60', 'L29', 'S52', 'X8', 'X9'],
        noStubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'paraplegia with a hip that is ankylosed already: too late to prevent it',
    source: 'doi:10.2478/jim-2024-0001',
    note: paraplegia,
    expect: {
      prevention: {
        says: ['question: S31.past', 'option: S52'],
        never: ['L24', 'L40', 'X8', 'X16', 'S31.decide'],
        noStubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'fused hips that were replaced when the bone was taken out: the regimens of hip replacement',
    source: 'psau.sa: bilateral fused hips, 2020',
    note: brooker,
    expect: {
      prevention: { says: ['option: L18', 'option: L143', 'option: L40.hip', 'L75.shown'], never: ['L26', 'L36'] },
    },
  },
  {
    name: 'a sarcoma in an old field, without an event that would have to be prevented',
    source: 'doi:10.1186/1748-717X-7-140',
    note: irradiated,
    expect: { prevention: 'nothing' },
  },
];
