/** How HO shows itself early and late, and when a limb is in danger. */
import type { Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S08',
    statement: 'At first there may be swelling and pain.',
    meaning: 'Record whether swelling and pain are there or expressly absent; consider what else looks like this.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: [
      'presentation.stage=early_inflammatory',
      'presentation.symptoms=swelling',
      'presentation.symptoms=pain',
      'presentation.symptoms_absent',
      'early-lookalikes-missing',
    ],
  },
  {
    id: 'S09',
    statement: 'Movement may be limited already at the start.',
    meaning: 'Record a first range of motion early, as a baseline.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: [
      'presentation.symptoms=stiffness',
      'rom.when',
      'presentation.stage',
      'presentation.symptoms_absent',
      'rom-missing',
    ],
  },
  {
    id: 'S10',
    statement: 'As bone forms, the joint can lose its mobility.',
    meaning: 'Two dated measurements or more show the course; a falling arc suggests progression.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: [
      'rom.when',
      'rom.flexion',
      'rom.arc',
      'follow_up.course',
      'imaging.change',
      'presentation.stage',
      'progressing-no-plan',
    ],
  },
  {
    id: 'L02',
    statement:
      'Early acquired HO may come with fever, swelling, redness and joint tenderness and be taken for cellulitis, osteomyelitis or thrombophlebitis; it can also be confused with osteosarcoma and osteochondroma.',
    meaning: 'Record these signs, and which other diagnoses were considered.',
    mark: 'confirmed',
    sources: ['shehab2002'],
    reviewed,
    disputes: ['X17'],
    bearsOn: [
      'presentation.symptoms=fever',
      'presentation.symptoms=redness',
      'presentation.symptoms=tenderness',
      'differential.diagnosis=cellulitis',
      'differential.diagnosis=osteomyelitis',
      'differential.diagnosis=osteosarcoma',
      'differential.diagnosis=osteochondroma',
      'early-lookalikes-missing',
    ],
  },
  {
    id: 'L146',
    statement:
      'A severe bruise of the thigh can lead to a compartment syndrome in the first 24 to 48 hours, which is an emergency. HO can also press on vessels.',
    meaning:
      'Record pulse, feeling and strength beyond the lesion, with the time; check pain that is out of proportion.',
    mark: 'confirmed',
    sources: ['quadriceps_contusion', 'bang2015'],
    reviewed,
    disputes: [],
    bearsOn: [
      'presentation.symptoms=pain_out_of_proportion',
      'presentation.symptoms=tense_compartment',
      'nerves_vessels.status=pulse_absent',
      'cause.type=soft_tissue_contusion',
      'limb-threat',
    ],
    templates: {
      vessel:
        'A vessel beside the bone: {vessel}. Has somebody who judges vessels been asked? Record who, and how soon.',
      asked: 'Asked about the vessel: {to}.',
    },
  },
];
