/** Which regimens are told in which setting. */
import type { GuidanceCase } from '../case';
import { acetabulum, brain, cord, elbow, excisionAt, freshElbow, healthy, hip } from './notes';

export const preventionSettings: readonly GuidanceCase[] = [
  {
    name: 'a hip replacement ahead: drugs, radiation and etidronate as reported, and both sides of each',
    note: hip(),
    expect: {
      prevention: {
        says: [
          ...['L18', 'L19', 'L21', 'L29', 'L30', 'L143', 'L40.hip', 'S52', 'S55'].map((id) => `option: ${id}`),
          ...['X8', 'X9', 'X16', 'X15', 'L20', 'L33', 'L75', 'S31', 'S32'].map((id) => `evidence: ${id}`),
          'question: S31.decide',
          'question: L37.counsel',
          'question: L40.weight',
          'warning: W3',
          'shown: L75.shown',
        ],
        never: ['L22', 'L24', 'L26', 'L35', 'S58', 'S59', 'S60', 'L28', 'L27', 'L39', 'S30', 'L40.cord'],
        slots: { 'S31.decide.event': 'hip replacement (tha)', 'L75.shown.risks': 'male sex' },
        stubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'a hip in ankylosing spondylitis that was stiff, with earlier bone: its risks',
    note: hip(healthy.replace('none', '[ankylosing_spondylitis, hip_ankylosis, prior_ho, dish]')),
    expect: {
      prevention: {
        says: ['shown: L75.shown', 'shown: L76.shown', 'evidence: L76'],
        slots: {
          'L75.shown.risks': 'male sex, an ankylosed hip, ankylosing spondylitis',
          'L76.shown.risks': 'earlier HO, DISH',
        },
      },
    },
  },
  {
    name: 'another operation at the hip: the course of hip surgery, and radiation',
    note: hip().replace('type: arthroplasty\n    role', 'type: arthroscopy\n    role'),
    expect: {
      prevention: {
        says: ['option: L18', 'option: L29', 'option: L30', 'option: S59'],
        never: ['L19', 'L21', 'L143', 'L40', 'L75', 'S58', 'S60'],
        slots: { 'S31.decide.event': 'hip surgery (tha)' },
      },
    },
  },
  {
    name: 'a hip socket before its fixation: the trial with its non-union, the pooled review, the open fracture',
    note: acetabulum(),
    expect: {
      prevention: {
        says: [
          'option: L22',
          'option: L29',
          'option: L30',
          'against: L22.open',
          'against: L34.field',
          'against: L43.open',
          'question: L38.shield',
        ],
        never: ['L18', 'L23', 'L21', 'L34.radiotherapy', 'S58', 'L79'],
        slots: { 'L22.open.reason': 'posterior wall (unhealed)' },
      },
    },
  },
  {
    name: 'a hip socket with a brain injury: the higher odds, and bleeding asked for',
    note: acetabulum('', 'other_causes:\n  - class: neurogenic\n    type: tbi\n    when: at injury\n'),
    expect: {
      prevention: {
        says: ['shown: L79.shown', 'evidence: L07', 'question: L139.ask', 'question: L28.egfr', 'question: L27.ask'],
        never: ['against: L139'],
      },
    },
  },
  {
    name: 'an elbow that was fixed yesterday: no radiation, and no long course while the bone is open',
    note: freshElbow('unhealed'),
    expect: {
      prevention: {
        says: ['against: L34.radiotherapy', 'against: L23.open', 'option: S58', 'evidence: X3', 'evidence: X8'],
        never: ['L29', 'L35', 'X9', 'W3', 'S32', 'S60', 'L37', 'L26', 'S31.past'],
        heldBack: ['L29 because L34', 'L35 because L34'],
        stubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'an elbow whose fracture may have healed: that is asked',
    note: freshElbow('unknown'),
    expect: { prevention: { says: ['question: L34.ask', 'option: L29', 'option: L35'], never: ['L34.radiotherapy'] } },
  },
  {
    name: 'a dislocated elbow without an operation is a setting of its own',
    note: freshElbow('united').replace(/surgery:[\s\S]*$/, ''),
    expect: {
      prevention: { says: ['option: S58', 'option: L29'], slots: { 'S31.decide.event': 'elbow injury or surgery' } },
    },
  },
  {
    name: 'an elbow excision ahead: the coxib, the radiation of the series, and how often bone comes back',
    note: elbow(),
    expect: {
      prevention: {
        says: [
          'option: L26',
          'option: L29',
          'option: L35',
          'option: S59',
          'evidence: X13',
          'evidence: S30',
          'S30.decide',
        ],
        never: ['L18', 'L24', 'L30', 'S31', 'S58', 'S60', 'L34', 'L36', 'L27', 'L28', 'L39', 'L38'],
        slots: { 'S30.decide.event': 'elbow excision (sx1)' },
        stubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'an excision at the knee: the usual schedule, and no regimen of another joint',
    note: excisionAt('knee', 'class: traumatic'),
    expect: {
      prevention: {
        says: ['option: S58', 'option: L29', 'option: S59', 'evidence: L112'],
        never: ['L26', 'L35', 'L18', 'L30', 'L36', 'X13'],
      },
    },
  },
  {
    name: 'bone that is taken out for a hip replacement: the regimens of hip replacement',
    note: excisionAt('hip', 'class: traumatic', '    procedures: arthroplasty\n'),
    expect: {
      prevention: { says: ['option: L18', 'option: L143', 'L40.hip', 'S30.decide'], never: ['S58', 'S31.decide'] },
    },
  },
  {
    name: 'two weeks after a spinal cord injury: the two drugs that were studied there',
    note: cord(),
    expect: {
      prevention: {
        says: ['option: L24', 'option: L40.cord', 'option: S60', 'evidence: L25', 'evidence: L95', 'evidence: L42'],
        never: ['L18', 'L29', 'L30', 'L40.hip', 'L40.posture', 'L40.weight', 'L139', 'L36'],
        slots: { 'S31.decide.event': 'spinal cord injury' },
        stubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'a lesion of the neck: whether etidronate can be taken upright',
    note: cord('C5'),
    expect: { prevention: { says: ['question: L40.posture', 'option: L40.cord'] } },
  },
  {
    name: 'ten days after a brain injury with nothing known: bleeding in the head first',
    note: brain(''),
    expect: {
      prevention: {
        says: ['question: L139.ask', 'question: L28.ask', 'option: S58', 'option: S59', 'option: S60', 'evidence: L95'],
        never: ['L24', 'L18', 'L29', 'against: L139'],
      },
    },
  },
  {
    name: 'bleeding in the head: no drug of this kind',
    note: brain(healthy.replace('none', 'intracranial_bleeding_recent')),
    expect: {
      prevention: {
        says: ['against: L139.nsaid', 'option: S60'],
        never: ['option: S58', 'X8', 'L139.ask', 'S32', 'W3'],
        heldBack: ['S58 because L139'],
      },
    },
  },
  {
    name: 'a burn: the plain claims with both sides, and what stretching did there',
    note: brain(healthy).replace('class: neurogenic\n  type: tbi', 'class: traumatic\n  type: burn'),
    expect: {
      prevention: {
        says: ['option: S58', 'option: S60', 'evidence: L79', 'evidence: L105', 'evidence: X4'],
        never: ['L139'],
      },
    },
  },
  {
    name: 'a bruised thigh is no setting of prevention',
    note: excisionAt('thigh', 'class: traumatic').replace('status: planned', 'status: cancelled'),
    expect: { prevention: 'nothing' },
  },
];
