/** HO after lesions of brain and cord: how often, where, when, and what can go wrong. */
import type { Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'L95',
    statement:
      'After spinal cord injury the incidence is 10-53 % (10-78 % in another source), more after traumatic than after non-traumatic lesions (6-15 %). About one in five has HO after spinal cord or brain injury.',
    meaning: 'Record the lesion and whether it was traumatic.',
    mark: 'confirmed',
    sources: ['vankuijk2002', 'scire_intro', 'sullivan2013'],
    reviewed,
    disputes: ['X7'],
    bearsOn: ['cause.type=sci', 'cause.type=tbi', 'cause.class=neurogenic', 'referral.to'],
  },
  {
    id: 'L96',
    statement: 'HO after spinal cord injury arises below the level of the lesion, mostly in the first two months.',
    meaning: 'Record the level, and the day HO was first seen.',
    mark: 'confirmed',
    sources: ['scire_intro'],
    reviewed,
    disputes: [],
    bearsOn: ['neuro.sci_level', 'presentation.onset', 'lesions.site'],
  },
  {
    id: 'L97',
    statement:
      'Textbooks order the joints after spinal cord injury as hip, knee, elbow, shoulder. In operated patients with a lesion of brain or cord (mostly brain injury) it was hip 60.9 %, elbow 21.3 %, knee 14.3 %, shoulder 3.5 %; in a series after head injury 44 hips, 27 shoulders, 26 elbows and 3 knees.',
    meaning: 'For orientation only; nothing is checked against it.',
    mark: 'confirmed',
    sources: ['genet2011', 'pmid6776126'],
    reviewed,
    disputes: [],
    bearsOn: ['lesions.site', 'cause.class=neurogenic'],
  },
  {
    id: 'L98',
    statement:
      'Neurogenic HO usually lies near spastic muscles. Its complications are a trapped nerve, ankylosis, complex regional pain syndrome (CRPS), osteoporosis, soft-tissue infection and pressure injury.',
    meaning: 'Record spasticity, nerve, skin and pain.',
    mark: 'confirmed',
    sources: ['cipriano2009', 'sullivan2013'],
    reviewed,
    disputes: ['X7'],
    bearsOn: [
      'neuro.spasticity_mas',
      'nerves_vessels.status',
      'presentation.symptoms=increased_spasticity',
      'complications.type',
      'presentation.care_problems=pressure_injury',
      'referral.to',
    ],
  },
  {
    id: 'L99',
    statement:
      'The lesion is described by the Glasgow Coma Scale (GCS) 3-15 (textbook knowledge) and the days of coma after brain injury, by the level and the ASIA Impairment Scale A to E after spinal cord injury, and spasticity by the Modified Ashworth grades 0, 1, 1+, 2, 3 and 4.',
    meaning: 'Record these with the first presentation.',
    mark: 'confirmed',
    sources: ['ais_page', 'mas_table'],
    reviewed,
    disputes: [],
    bearsOn: ['neuro.gcs', 'neuro.coma', 'neuro.sci_level', 'neuro.ais_grade', 'neuro.spasticity_mas'],
  },
  {
    id: 'L100',
    statement: 'Stroke (11.8 %) and lack of oxygen (8.6 %) are also found in series of operated patients.',
    meaning: 'The list of lesions does not stop at injury and encephalitis.',
    mark: 'confirmed',
    sources: ['genet2011'],
    reviewed,
    disputes: [],
    bearsOn: [
      'cause.type=stroke',
      'cause.type=cerebral_anoxia',
      'neuro.lesion=stroke',
      'neuro.lesion=cerebral_anoxia',
      'other_causes.type',
    ],
  },
  {
    id: 'L144',
    statement:
      'Autonomic dysreflexia threatens in cord lesions at T6 or above: the systolic pressure rises by 20 mmHg or more, with headache, flushing, sweating above the lesion or a slow pulse; it can end in bleeding of the brain, seizure or death. Triggers include bladder, bowel, pressure injury, deep vein thrombosis, fracture and surgery; that HO itself can be one is textbook knowledge.',
    meaning: 'An emergency when present; before an operation record the usual pressure and the plan.',
    mark: 'confirmed',
    sources: ['wounds2012', 'bycroft2005'],
    reviewed,
    disputes: [],
    bearsOn: [
      'presentation.symptoms=autonomic_dysreflexia',
      'neuro.sci_level',
      'surgery.plan_dysreflexia',
      'referral.urgency=urgent',
      'autonomic-dysreflexia',
    ],
  },
];
