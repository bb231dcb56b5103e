/** What one datum of the picture changes in the differential diagnosis. */
import type { Pair } from '../case';
import { calcium, lump } from './tumour.cases';

export const tumourDifferentialPairs: readonly Pair[] = [
  {
    name: 'a dense centre instead of a mature rim',
    topic: 'differential',
    note: lump('pattern: peripheral_mature', 'traumatic'),
    change: ['peripheral_mature', 'central_dense'],
    gone: ['L67.rim'],
    come: ['L67.centre', 'L72'],
  },
  {
    name: 'an MRI instead of the CT: each question in its terms',
    topic: 'differential',
    note: lump('maturity: immature', 'traumatic'),
    change: ['modality: ct', 'modality: mri'],
    gone: [
      'L67.ct',
      'L67.myositis',
      'L71.sectional',
      'L72.mass',
      'differential extraskeletal_osteosarcoma',
      'differential myositis_ossificans',
      'differential osteochondroma',
      'differential parosteal_osteosarcoma',
      'differential soft_tissue_sarcoma',
    ],
    come: [
      'L70.myositis',
      'L70.sarcoma',
      'L70.tumour',
      'L71.sectional',
      'differential extraskeletal_osteosarcoma',
      'differential myositis_ossificans',
      'differential osteochondroma',
      'differential parosteal_osteosarcoma',
      'differential soft_tissue_sarcoma',
    ],
  },
  {
    name: 'tissue that was seen as bone with zones is no sarcoma of soft tissue',
    topic: 'differential',
    note: `${lump('maturity: immature', 'traumatic')}surgery:
  - type: biopsy
    status: done
    histology: not_sent
`,
    change: ['not_sent', 'zonal_pattern'],
    gone: [
      'L67.ct',
      'L71.sectional',
      'L72.mass',
      'S22',
      'S23',
      'differential extraskeletal_osteosarcoma',
      'differential osteochondroma',
      'differential parosteal_osteosarcoma',
      'differential soft_tissue_sarcoma',
    ],
    come: ['L72.bland'],
  },
  {
    name: 'a lump over 50 mm without a cause',
    topic: 'differential',
    note: lump('maturity: immature'),
    change: ['maturity: immature', 'size_mm: [62, 40]\n    maturity: immature'],
    gone: [],
    come: ['L72', 'L72.large'],
  },
  {
    name: 'a report that speaks of bone as well is not of calcium alone',
    topic: 'differential',
    note: calcium,
    change: ['Calcification beside', 'Calcification with trabeculae beside'],
    gone: [
      'L63.look',
      'differential calcific_tendinitis',
      'differential dystrophic_calcification',
      'differential gout',
      'differential synovial_chondromatosis',
      'differential tumoral_calcinosis',
    ],
    come: [],
  },
  {
    name: 'a muscle without a joint: only the deposits of damaged tissue',
    topic: 'differential',
    note: calcium,
    change: ['site: shoulder\n    tissue: tendon', 'site: thigh\n    tissue: fascia'],
    gone: [
      'L63.look',
      'differential calcific_tendinitis',
      'differential synovial_chondromatosis',
      'differential tumoral_calcinosis',
    ],
    come: ['L63.look'],
  },
];
