/** What this patient's data speak against, what is asked, and what is never inserted. */
import type { GuidanceCase } from '../case';
import { elbow, excisionAt, healthy, hip } from './notes';

const ill = (illness: string): string => healthy.replace('none', illness);
const taking = (drug: string): string => healthy.replace('medications: none', `medications: ${drug}`);
const egfr = (value: number): string => healthy.replace('80', String(value));
const woman = (lines: string, age = 30): string =>
  elbow(`${healthy}${lines}`).replace('age: 45', `age: ${age}`).replace('sex: male', 'sex: female');

const given = (lines: string): string => hip(healthy, `prophylaxis:\n${lines}`);

export const preventionAgainst: readonly GuidanceCase[] = [
  {
    name: 'kidneys at 22: no such drug at all, and care with etidronate',
    note: hip(egfr(22)),
    expect: {
      prevention: {
        says: ['against: L28.nsaid', 'against: L40.kidney', 'option: L29', 'option: L40.hip'],
        never: ['L18', 'L19', 'L21', 'S58', 'X8', 'S32', 'L28.kidney', 'L28.egfr'],
        slots: { 'L28.nsaid.reason': 'an eGFR below 30' },
        heldBack: ['L18 because L28', 'L19 because L28', 'L21 because L28'],
        stubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'kidneys at 45: the regimen stays, a long course is questioned',
    note: hip(egfr(45)),
    expect: { prevention: { says: ['against: L28.kidney', 'option: L18', 'X8'], never: ['L28.nsaid', 'L28.egfr'] } },
  },
  {
    name: 'an anticoagulant, an SSRI and lithium: what adds to bleeding and to harm',
    note: hip(taking('[anticoagulant, ssri, lithium]')),
    expect: {
      prevention: {
        says: ['against: L28.bleeding', 'against: L28.drugs', 'option: L18'],
        slots: { 'L28.bleeding.reason': 'an anticoagulant, an SSRI', 'L28.drugs.reason': 'lithium' },
      },
    },
  },
  {
    name: 'a drug of this kind that is taken already',
    note: hip(taking('nsaid')),
    expect: { prevention: { says: ['against: L28.bleeding'], slots: { 'L28.bleeding.reason': 'another NSAID' } } },
  },
  {
    name: 'asthma with aspirin, bleeding of the gut and a new bypass: each is named',
    note: hip(ill('[aspirin_or_nsaid_hypersensitivity, gi_bleeding_active, recent_cabg]')),
    expect: {
      prevention: {
        says: ['against: L28.nsaid', 'against: L27.nsaid'],
        never: ['L18', 'X8'],
        slots: { 'L28.nsaid.reason': 'hypersensitivity to aspirin or NSAIDs' },
        heldBack: ['L18 because L27'],
      },
    },
  },
  {
    name: 'coronary disease at an elbow: no coxib, the others with care',
    note: elbow(ill('coronary_disease')),
    expect: {
      prevention: {
        says: ['against: L140.nsaid', 'against: L27.heart', 'option: S58', 'X8'],
        never: ['L26'],
        heldBack: ['L26 because L140'],
      },
    },
  },
  {
    name: 'an old ulcer: care, and stomach protection',
    note: hip(ill('gi_ulcer_history')),
    expect: { prevention: { says: ['against: L27.ulcer', 'option: L18'], never: ['L27.nsaid'] } },
  },
  {
    name: 'a child of 9: no radiation, no bisphosphonate, and no regimen of grown people',
    note: elbow().replace('age: 45', 'age: 9'),
    expect: {
      prevention: {
        says: ['against: L39.radiotherapy', 'against: L27.child', 'against: L40.bisphosphonate', 'option: S58', 'X8'],
        never: ['L26', 'L29', 'L35', 'S59', 'S60', 'X9', 'X16', 'L37', 'L39.plates', 'W3'],
        heldBack: ['L29 because L39', 'L35 because L39', 'L26 because L27', 'S59 because L40'],
        stubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'a youth of 16: still no radiation, the drug as reported',
    note: elbow().replace('age: 45', 'age: 16'),
    expect: { prevention: { says: ['against: L39.radiotherapy', 'option: L26'], never: ['L27.child', 'L29', 'X9'] } },
  },
  {
    name: 'open growth plates at 18 are the same as a child',
    note: elbow(`${healthy}  skeletally_mature: no\n`).replace('age: 45', 'age: 18'),
    expect: { prevention: { says: ['against: L39.radiotherapy'], never: ['L29', 'L39.plates'] } },
  },
  {
    name: 'at 19 the growth plates are asked for',
    note: elbow().replace('age: 45', 'age: 19'),
    expect: { prevention: { says: ['question: L39.plates', 'option: L29'], never: ['L39.radiotherapy'] } },
  },
  {
    name: 'a pregnancy of 30 weeks: none of the three',
    note: woman('  pregnancy: pregnant\n  gestation_weeks: 30\n'),
    expect: {
      prevention: {
        says: ['against: L28.nsaid', 'against: L39.radiotherapy', 'against: L40.bisphosphonate', 'option: S52'],
        never: ['L26', 'L29', 'L35', 'S58', 'S59', 'S60', 'X8', 'X9', 'X16', 'S32', 'L28.pregnant'],
        heldBack: ['L26 because L28', 'L29 because L39', 'S59 because L40'],
      },
    },
  },
  {
    name: 'a pregnancy of 12 weeks: no radiation, the drug is weighed',
    note: woman('  pregnancy: pregnant\n  gestation_weeks: 12\n'),
    expect: {
      prevention: { says: ['against: L28.pregnancy', 'option: L26', 'L39.radiotherapy'], never: ['L28.nsaid', 'L29'] },
    },
  },
  {
    name: 'a woman of 30 of whom a pregnancy is not known: it is asked',
    note: woman(''),
    expect: { prevention: { says: ['question: L28.pregnant', 'option: L26', 'option: L29'] } },
  },
  {
    name: 'earlier radiation of the field and cancer: with care',
    note: hip(ill('[prior_radiotherapy_same_field, malignancy_history]')),
    expect: {
      prevention: {
        says: ['against: L39.cancer', 'option: L29'],
        slots: { 'L39.cancer.reason': 'earlier radiotherapy to the same region, cancer, now or in the past' },
      },
    },
  },
  {
    name: 'a hip after a brain injury: no gain and more sepsis with radiation',
    note: excisionAt('hip', 'class: neurogenic\n  type: tbi'),
    expect: {
      prevention: { says: ['against: L36', 'option: L29', 'option: S58'], never: ['L35', 'L38'] },
    },
  },
  {
    name: 'a dense centre: a tumour centre before any radiation',
    note: excisionAt('knee', 'class: traumatic', 'imaging:\n  - modality: ct\n    pattern: central_dense\n'),
    expect: {
      prevention: { says: ['against: L72.radiotherapy'], never: ['L29', 'X9'], heldBack: ['L29 because L72'] },
    },
  },
  {
    name: 'soft bone and low calcium: no bisphosphonate',
    note: hip(ill('[osteomalacia, hypocalcaemia]')),
    expect: {
      prevention: {
        says: ['against: L40.bisphosphonate', 'against: L141.bisphosphonate', 'option: L18', 'option: L29'],
        never: ['L40.hip', 'X16', 'L40.weight'],
        heldBack: ['L40 because L40', 'L40 because L141'],
      },
    },
  },
  {
    name: 'who cannot sit upright, or swallows badly: how etidronate would be taken',
    note: hip(ill('[cannot_sit_upright_30_min, dysphagia]')),
    expect: { prevention: { says: ['against: L40.upright', 'option: L40.hip'] } },
  },
  {
    name: 'FOP by its gene: its safety, and nothing else',
    note: `${elbow()}genetics:\n  diagnosis: fop\n  certainty: proven\n`.replace(
      'traumatic\n  type: dislocation',
      'genetic',
    ),
    expect: {
      prevention: {
        says: ['warning: L82', 'warning: L83', 'warning: L84', 'question: L84.expert'],
        never: ['L26', 'L29', 'L35', 'S52', 'S55', 'S58', 'S59', 'S60', 'X8', 'X9', 'X16', 'S30'],
        noStubs: ['prophylaxis null'],
        heldBack: ['S58 because L82', 'S59 because L82', 'S60 because L82'],
      },
    },
  },
  {
    name: 'a child without a cause: FOP first, and no method while it is not excluded',
    note: excisionAt('back', 'class: idiopathic').replace('age: 52', 'age: 7'),
    expect: {
      prevention: {
        says: ['warning: L103', 'question: L81.look', 'question: L84.expert'],
        never: ['L29', 'S58', 'S59', 'S60', 'S52', 'S55', 'X8', 'X9', 'S30.decide', 'L39'],
        noStubs: ['prophylaxis null'],
        heldBack: ['S58 because L103', 'S59 because L103', 'S60 because L103'],
      },
    },
  },
  {
    name: 'bone of another inherited disease: the decision is asked for, no regimen of acquired bone is told',
    note: `${excisionAt('thigh', 'class: genetic')}genetics:\n  diagnosis: poh\n  certainty: proven\n`,
    expect: {
      prevention: {
        says: ['question: S30.decide', 'evidence: S30'],
        never: ['L29', 'S58', 'S59', 'S60', 'X8', 'X9', 'X16'],
        heldBack: ['S58 because S30', 'S59 because S30', 'S60 because S30'],
        stubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'a drug that is planned: it is shown, its dose is asked for, and nothing is inserted',
    note: given('  - therapy: ibuprofen\n    status: planned\n    operation: tha\n'),
    expect: {
      prevention: {
        says: ['shown: S31.decided', 'question: L18.course', 'option: L18'],
        never: ['S31.decide', 'L30.course'],
        slots: { 'S31.decided.decision': 'ibuprofen (planned)' },
        noStubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'radiation that is planned: dose, fractions and hours',
    note: given('  - therapy: radiotherapy\n    status: planned\n    intent: primary\n    total_gy: 7\n'),
    expect: { prevention: { says: ['question: L30.course', 'S31.decided'], never: ['L18.course', 'S31.decide'] } },
  },
  {
    name: 'none, with its reason, is a decision',
    note: given('  - therapy: none\n    intent: primary\n    reason: low_risk\n'),
    expect: {
      prevention: {
        says: ['shown: S31.decided'],
        never: ['S31.decide', 'L18.course'],
        slots: { 'S31.decided.decision': 'none (low risk)' },
        noStubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'the word none for the whole section: only why',
    note: `${hip()}prophylaxis: none\n`,
    expect: { prevention: { says: ['question: S31.reason'], never: ['S31.decide'], noStubs: ['prophylaxis null'] } },
  },
  {
    name: 'the same after an excision',
    note: `${elbow()}prophylaxis: none\n`,
    expect: { prevention: { says: ['question: S30.reason'], never: ['S30.decide'], noStubs: ['prophylaxis null'] } },
  },
  {
    name: 'an entry that waits to be filled in is not inserted again',
    note: given('  - therapy:\n    intent: primary\n    operation: tha\n    reason:\n'),
    expect: { prevention: { says: ['question: S31.decide'], noStubs: ['prophylaxis null'] } },
  },
];
