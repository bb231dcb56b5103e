/** What one datum changes in the differential diagnosis of a limb that looks inflamed, or of an implant. */
import type { Pair } from '../case';
import { arthroplasty, bruise, swollenHip } from './early.cases';

export const earlyDifferentialPairs: readonly Pair[] = [
  {
    name: 'the mature stage of a swollen hip takes the early look-alikes away, the thrombosis of a leg at risk stays',
    topic: 'differential',
    note: swollenHip.replace('[swelling, warmth, pain]', '[swelling, pain]'),
    change: ['stage: early_inflammatory', 'stage: mature'],
    gone: [
      'L145.none',
      'L62.crps',
      'L62.haematoma',
      'differential cellulitis',
      'differential crps',
      'differential haematoma',
      'differential osteomyelitis',
      'differential septic_arthritis',
    ],
    come: [],
  },
  {
    name: 'a thigh has no joint to be infected',
    topic: 'differential',
    note: swollenHip,
    change: ['site: hip', 'site: thigh'],
    gone: ['L145.none', 'differential septic_arthritis'],
    come: ['L145.none'],
  },
  {
    name: 'a D-dimer alone does not settle a thrombosis',
    topic: 'differential',
    note: swollenHip,
    change: ['lesions:', 'labs:\n  - test: d_dimer\n    result: raised\nlesions:'],
    gone: ['L60.none', 'differential deep_vein_thrombosis'],
    come: ['L60.lab', 'differential deep_vein_thrombosis'],
  },
  {
    name: 'a thrombosis that is answered is not asked again',
    topic: 'differential',
    note: swollenHip,
    change: [
      'lesions:',
      'differential:\n  - diagnosis: deep_vein_thrombosis\n    status: pending\n    reason: duplex asked for\nlesions:',
    ],
    gone: ['L60.none', 'differential deep_vein_thrombosis'],
    come: [],
  },
  {
    name: 'an entry that is only begun stays a question, and is not inserted again',
    topic: 'differential',
    note: swollenHip,
    change: ['lesions:', 'differential:\n  - diagnosis: haematoma\n    status: considered\n    reason:\nlesions:'],
    gone: ['differential haematoma'],
    come: [],
  },
  {
    name: 'a prosthesis at the other place is not beside the bone',
    topic: 'differential',
    note: arthroplasty,
    change: ['type: arthroplasty', 'type: dislocation'],
    gone: ['L61.implant', 'differential implant_infection', 'differential implant_loosening'],
    come: [],
  },
  {
    name: 'what is taken care of is not warned of again',
    topic: 'differential',
    note: bruise,
    change: ['lesions:', 'referral:\n  - to: orthopaedics\n    urgency: urgent\nlesions:'],
    gone: ['L146'],
    come: [],
  },
  {
    name: 'without its pain the limb is in no danger',
    topic: 'differential',
    note: bruise,
    change: ['[swelling, pain_out_of_proportion]', '[swelling]'],
    gone: ['L146'],
    come: [],
  },
];
