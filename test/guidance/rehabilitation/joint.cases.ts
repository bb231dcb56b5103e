/** Movement, braces and daily life, for the joint and the cause of a note. */

import type { GuidanceCase } from '../case';
import { bruise } from '../differential/early.cases';
import { toddler } from '../differential/genetic.cases';
import { inherited } from '../referral/cause.cases';
import { aloneExercise, brokenElbow, burntElbow, restingHip, stiffElbow } from './notes';

export const rehabilitationCases: readonly GuidanceCase[] = [
  {
    name: 'a stiff elbow after an injury, nothing recorded: movement, a brace, and both sides',
    note: stiffElbow(),
    expect: {
      rehabilitation: {
        says: [
          'question: S51.plan',
          'option: S52.active',
          'option: L104.gentle',
          'option: S55.brace',
          'evidence: S51',
          'evidence: S53',
          'evidence: S54',
          'evidence: S57',
          'evidence: X4',
          'evidence: X14',
          'evidence: X15',
          'evidence: L106',
          'evidence: L107',
          'evidence: L108',
        ],
        never: ['L105', 'L110', 'L85', 'L103', 'S12', 'S50', 'S51.rest', 'S51.fixed', 'S56', 'S57.who'],
        slots: { 'S52.active.site': 'elbow (left)' },
        stubs: ['rehabilitation null'],
      },
    },
  },
  {
    name: 'a fracture that is not united: what it allows is asked, no passive motion and no brace is offered',
    note: brokenElbow,
    expect: {
      rehabilitation: {
        says: ['question: S52.fracture', 'against: L110.force', 'option: S52.active', 'question: S51.plan'],
        never: ['L104', 'S55', 'L107', 'X15'],
        slots: {
          'S52.fracture.fracture': 'radial head (healing)',
          'L110.force.risks': 'a fracture that has not united',
        },
        heldBack: ['L104 because S52', 'S55 because S52'],
      },
    },
  },
  {
    name: 'a burnt elbow in the early stage: no stretching past pain, no brace yet',
    note: burntElbow,
    expect: {
      rehabilitation: {
        says: ['against: L105.acute', 'evidence: L105', 'option: S52.active', 'option: L104.gentle'],
        never: ['S55', 'L107', 'L110'],
        slots: { 'L105.acute.signs': 'early inflammatory, warmth' },
        heldBack: ['S55 because L105'],
      },
    },
  },
  {
    name: 'nothing but rest in a paralysed patient: its end or reason, and no force',
    note: restingHip,
    expect: {
      rehabilitation: {
        says: ['question: S51.rest', 'against: L110.force', 'option: S52.active', 'evidence: S51'],
        never: ['S51.plan', 'S55', 'L106', 'L107', 'L105'],
        slots: { 'S51.rest.rest': 'complete rest', 'L110.force.risks': 'spinal cord injury' },
        stubs: ['rehabilitation.0.words'],
        noStubs: ['rehabilitation null'],
      },
    },
  },
  {
    name: 'exercise of which nobody is said to guide it',
    note: aloneExercise,
    expect: {
      rehabilitation: {
        says: ['question: S52.who', 'option: S55.brace'],
        never: ['S51.plan', 'S52.active', 'S52.guided'],
        slots: { 'S52.who.exercise': 'active ROM' },
        stubs: ['rehabilitation.0.supervised'],
        noStubs: ['rehabilitation null'],
      },
    },
  },
  {
    name: 'exercise that the patient does alone: guidance is to be considered',
    note: stiffElbow('rehabilitation:\n  - type: strengthening\n    supervised_by: self\n'),
    expect: {
      rehabilitation: {
        says: ['question: S52.alone'],
        never: ['S52.who', 'S52.guided'],
        noStubs: ['rehabilitation.0.supervised'],
      },
    },
  },
  {
    name: 'passive exercise: who guides it, and whether it stays free of pain',
    note: stiffElbow('rehabilitation:\n  - type: passive_rom\n    supervised_by: physiotherapist\n'),
    expect: {
      rehabilitation: {
        says: ['shown: S52.guided', 'question: L105.pain_free', 'evidence: L105'],
        never: ['S52.who', 'L104.gentle'],
        slots: { 'S52.guided.exercise': 'passive ROM' },
        stubs: ['rehabilitation.0.pain_free'],
        noStubs: ['rehabilitation.0.supervised'],
      },
    },
  },
  {
    name: 'a brace without its scheme and without the one who advised it',
    note: stiffElbow('rehabilitation:\n  - type: dynamic_brace\n    by_day: motion\n'),
    expect: {
      rehabilitation: {
        says: ['question: S56.scheme', 'question: S57.who', 'evidence: X15', 'evidence: L107', 'option: S52.active'],
        never: ['S55', 'S51.plan'],
        slots: { 'S56.scheme.brace': 'dynamic brace' },
        stubs: ['rehabilitation.0.by_night', 'rehabilitation.0.prescribed_by'],
        noStubs: ['rehabilitation.0.by_day'],
      },
    },
  },
  {
    name: 'a joint that is forced, and bone that breaks easily',
    note: stiffElbow('rehabilitation:\n  - type: forceful_manipulation\n').replace(
      'age: 38',
      'age: 38\n  comorbidities: osteoporosis',
    ),
    expect: {
      rehabilitation: {
        says: ['warning: L104.forced', 'against: L110.force', 'option: S52.active'],
        never: ['S51.plan', 'S51.rest'],
        slots: { 'L104.forced.what': 'forceful manipulation', 'L110.force.risks': 'osteoporosis' },
      },
    },
  },
  {
    name: 'a manipulation under anaesthesia that is planned',
    note: stiffElbow('surgery:\n  - type: manipulation_under_anaesthesia\n    status: planned\n'),
    expect: { rehabilitation: { says: ['warning: L110'], never: ['L110.force', 'L104.forced'] } },
  },
  {
    name: 'a child in whom FOP is possible: no movement and no brace is advised until it is excluded',
    note: toddler,
    expect: {
      rehabilitation: {
        says: ['warning: L103', 'warning: L85', 'question: L81.look', 'question: L84.expert'],
        never: ['L104', 'S51', 'S52', 'S55', 'L82'],
        noStubs: ['rehabilitation null'],
        heldBack: ['L104 because L103', 'S55 because L103'],
      },
    },
  },
  {
    name: 'a diet without a reason, and etidronate',
    note: stiffElbow(`lifestyle:
  diet_restriction: yes
treatment:
  - therapy: etidronate
    status: planned
`),
    expect: {
      rehabilitation: {
        says: ['question: S50.reason', 'shown: L41.food', 'evidence: X14'],
        stubs: ['lifestyle.diet_reason'],
      },
    },
  },
  {
    name: 'a hip that bone has fixed: the aim is asked, nothing is offered that would move it',
    note: restingHip.replace('side: right', 'side: right\n    ankylosed: yes'),
    expect: {
      rehabilitation: { says: ['question: S51.fixed'], never: ['S52.active', 'L104', 'S55', 'S54'] },
    },
  },
  {
    name: 'rehabilitation answered with a word: nothing to fill in',
    note: stiffElbow('rehabilitation: none\n'),
    expect: {
      rehabilitation: { says: ['option: S52.active'], never: ['S51.plan'], noStubs: ['rehabilitation null'] },
    },
  },
  {
    name: 'a programme that waits to be filled in is not inserted again',
    note: stiffElbow('rehabilitation:\n  - type:\n    start:\n'),
    expect: { rehabilitation: { says: ['question: S51.plan'], noStubs: ['rehabilitation null'] } },
  },
  {
    name: 'a limb in danger comes before any exercise',
    note: bruise,
    expect: { rehabilitation: { says: ['warning: L146', 'option: S52.active'], never: ['S55', 'L105'] } },
  },
  {
    name: 'bone of a genetic disease that follows no injury',
    note: inherited('poh'),
    expect: { rehabilitation: 'nothing' },
  },
  {
    name: 'FOP by its signs: movement of its own, and nothing of the advice on acquired bone',
    note: stiffElbow('genetics:\n  diagnosis: fop\n  certainty: clinical\n'),
    expect: {
      rehabilitation: {
        says: ['warning: L85', 'warning: L138', 'warning: L82', 'question: L84.expert'],
        never: ['S51', 'S52', 'S55', 'L104', 'X4', 'X14', 'X15'],
        noStubs: ['rehabilitation null'],
        heldBack: ['S51 because L85', 'S55 because L85', 'L104 because L85'],
      },
    },
  },
];
