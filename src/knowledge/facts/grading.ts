/** How the bone is graded, for which joint each system was made, and what a grade cannot say. */
import type { Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'L08',
    statement:
      'Brooker grades the hip on a front-to-back film. I: separate islands of bone; II: spurs from pelvis, upper femur or both with at least 1 cm between facing surfaces; III: the same with less than 1 cm; IV: apparent bony ankylosis. It was devised after total hip replacement.',
    meaning: 'Name the film the grade was read on. Some copies misprint class II.',
    mark: 'textbook',
    sources: ['brooker1973'],
    reviewed,
    disputes: [],
    bearsOn: [
      'lesions.grade',
      'imaging.grade',
      'imaging.views=ap',
      'follow_up.grade',
      'brooker-not-hip',
      'brooker-needs-film',
      'brooker-iv-but-moving',
      'classification-missing',
      'rom-ankylosis-conflict',
    ],
  },
  {
    id: 'L09',
    statement:
      'Brooker rests on one film: agreement between readers averaged a kappa of 0.43 (0.59 with three steps: A none or islands under 1 cm; B islands over 1 cm or spurs at least 1 cm apart; C spurs under 1 cm apart or ankylosis), and film and CT can disagree. In a neurogenic series all 33 hips were graded III or IV though only 14 were ankylosed; of 10 hips graded IV after replacement 8 moved well.',
    meaning: 'A grade IV hip that moves is common, not a contradiction; a second view or CT may help.',
    mark: 'confirmed',
    sources: ['pmid12375245', 'tao2017', 'mavrogenis2012', 'schuh2005', 'legosz2019'],
    reviewed,
    disputes: [],
    bearsOn: [
      'lesions.grade',
      'imaging.views',
      'lesions.ankylosed',
      'imaging.grade',
      'follow_up.grade',
      'series.grading_system',
      'brooker-needs-film',
      'brooker-iv-but-moving',
      'rom-ankylosis-conflict',
    ],
  },
  {
    id: 'L10',
    statement: 'Brooker has been used for elbows in published series although it was not made for them.',
    meaning: 'Brooker at another joint is questioned, not refused; brooker_modified says that it was meant.',
    mark: 'confirmed',
    sources: ['douglas2012'],
    reviewed,
    disputes: ['X3'],
    bearsOn: ['lesions.grade', 'lesions.site=elbow', 'imaging.grade', 'follow_up.grade', 'brooker-not-hip'],
  },
  {
    id: 'L11',
    statement:
      'Hastings and Graham grade elbow and forearm by function. I: HO on film without loss of motion; II: loss of motion (IIA flexion and extension, IIB forearm rotation, IIC both); III: bony ankylosis (IIIA, IIIB, IIIC likewise; the split of IIB to IIIC is textbook knowledge). The authors watched class I with serial films and therapy, advised an anti-inflammatory drug for HO seen in the first 6 weeks, and had not seen HO appear first after month 3.',
    meaning:
      'Check the grade against the measured motion; HO of the elbow first seen after month 3 asks for another look.',
    mark: 'confirmed',
    sources: ['hastings1994', 'wiggers2014'],
    reviewed,
    disputes: ['X10'],
    bearsOn: [
      'lesions.grade',
      'presentation.onset',
      'rom.flexion',
      'rom.pronation',
      'imaging.grade',
      'follow_up.grade',
      'brooker-not-hip',
      'hastings-not-elbow',
      'hastings-vs-rom',
      'classification-missing',
      'rom-ankylosis-conflict',
      'onset-late',
    ],
  },
  {
    id: 'L12',
    statement:
      'Other systems in use: Mavrogenis for the neurogenic hip (1 anterior, 2 posterior, 3 anteromedial, 4 circumferential; a spinal cord, b brain), the anatomic hip system of DeBaun, and a two-grade system on two views after anterior hip replacement. Garland classes I to V grade what remains of a brain injury, not the bone.',
    meaning: 'Name the system with every grade; the Garland class stands under neuro.',
    mark: 'confirmed',
    sources: ['mavrogenis2012', 'debaun2020', 'hipint2023', 'garland1985'],
    reviewed,
    disputes: [],
    bearsOn: [
      'lesions.grade',
      'lesions.position',
      'neuro.garland_class',
      'series.grading_system',
      'imaging.grade',
      'follow_up.grade',
    ],
  },
];
