/** What has to be told apart from HO on film and under the microscope: myositis ossificans and bone tumours. */
import type { DisputeText, Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S20',
    statement: 'HO and myositis ossificans can both disturb movement.',
    meaning: 'Loss of motion does not separate the two.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['differential.diagnosis=myositis_ossificans', 'differential-missing', 'differential-mo-missing'],
  },
  {
    id: 'S21',
    statement: 'HO and myositis ossificans are nevertheless two different conditions.',
    meaning: 'Say which of the two the note means; each has its own value.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X6'],
    bearsOn: [
      'diagnosis.primary=myositis_ossificans',
      'diagnosis.primary=ho',
      'differential.diagnosis=myositis_ossificans',
      'differential-missing',
      'differential-mo-missing',
    ],
  },
  {
    id: 'S22',
    statement: 'Parosteal osteosarcoma is one of the bone tumours from which HO has to be told apart.',
    meaning: 'Name it in the differential, with what speaks for or against it.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X17'],
    bearsOn: [
      'differential.diagnosis=parosteal_osteosarcoma',
      'differential-missing',
      'differential-tumours-missing',
      'tumour-red-flag',
    ],
  },
  {
    id: 'S23',
    statement: 'Osteochondroma is the other bone tumour from which HO has to be told apart.',
    meaning: 'Name it in the differential, with what speaks for or against it.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X17'],
    bearsOn: [
      'differential.diagnosis=osteochondroma',
      'differential-missing',
      'differential-tumours-missing',
      'marrow-continuity',
    ],
  },
  {
    id: 'L67',
    statement:
      'Zoning: myositis ossificans and HO mature from the rim inwards, with mature bone outside and a soft centre; parosteal osteosarcoma is densest in the centre or at its base. Fully mature myositis can lose the lucent centre.',
    meaning: 'Record the pattern of the mineral.',
    mark: 'confirmed',
    sources: ['radiologyreview', 'mo_table2020'],
    reviewed,
    disputes: [],
    bearsOn: [
      'imaging.pattern=peripheral_mature',
      'imaging.pattern=central_dense',
      'differential.diagnosis=parosteal_osteosarcoma',
      'differential.reason',
      'tumour-red-flag',
    ],
    templates: {
      ct: 'Parosteal osteosarcoma: on {study}, is the mass densest in its centre or at its base, and does a cleft stop where it is attached? HO is mature at the rim first.',
      film: 'Parosteal osteosarcoma: on {study}, is the mass densest in its centre or at its base, and attached there? HO is mature at the rim first. Where the film leaves doubt, CT or MRI may follow.',
      none: 'Parosteal osteosarcoma: no study of the bone is recorded. A film, and CT where it leaves doubt, would tell whether the mass is densest in its centre or at its base, or mature at the rim as in HO.',
      myositis:
        'Myositis ossificans: does {study} show it inside a muscle, with a rim that is mature before the centre? Say in which sense the note uses the name.',
      rim: '{study}: the rim is more mature than the centre. That fits HO and myositis ossificans, and speaks against parosteal osteosarcoma.',
      centre:
        '{study}: densest in the centre or at the base. That is described for parosteal osteosarcoma and does not fit HO.',
    },
  },
  {
    id: 'L68',
    statement:
      'String sign: in parosteal osteosarcoma a thin lucent line, the periosteum, lies between mass and cortex.',
    meaning: 'Record the relation to the cortex.',
    mark: 'confirmed',
    sources: ['radiopaedia'],
    reviewed,
    disputes: [],
    bearsOn: [
      'imaging.cortex',
      'differential.diagnosis=parosteal_osteosarcoma',
      'differential.reason',
      'cleft-not-proof',
    ],
  },
  {
    id: 'L69',
    statement:
      'A lucent cleft is also listed as a feature of myositis ossificans, so a cleft alone separates nothing. Textbook knowledge: in parosteal osteosarcoma the cleft is incomplete because the mass is attached at its base.',
    meaning: 'Besides a cleft, record zoning and attachment.',
    mark: 'confirmed',
    sources: ['mo_table2020'],
    reviewed,
    disputes: [],
    bearsOn: [
      'imaging.cortex=complete_cleft',
      'imaging.cortex=incomplete_cleft',
      'imaging.cortex=broad_based_attached',
      'differential.reason',
      'cleft-not-proof',
    ],
    templates: {
      cleft: '{study}: a cleft between mass and cortex. A cleft alone separates nothing; zoning and attachment do.',
      base: '{study}: attached to the cortex with a broad base. A parosteal osteosarcoma is attached at its base, and so is an osteochondroma.',
    },
  },
  {
    id: 'L70',
    statement:
      'On MRI myositis ossificans is bright early (oedema, T2 weighting) and has a dark rim later. The early picture is unspecific, and an early biopsy can look malignant.',
    meaning: 'Record how long after the injury MRI or biopsy was done.',
    mark: 'confirmed',
    sources: ['mo_table2020', 'savvidou2021'],
    reviewed,
    disputes: ['X17'],
    bearsOn: ['imaging.modality=mri', 'surgery.histology', 'differential.diagnosis=soft_tissue_sarcoma'],
    templates: {
      tumour:
        'Parosteal osteosarcoma: the early picture on {study} is unspecific. A film or CT would tell where the mineral is densest and whether the mass is attached at its base.',
      myositis:
        'Myositis ossificans: does {study} show bright oedema early, or a dark rim later, inside a muscle? Say in which sense the note uses the name.',
      sarcoma:
        '{names}: early myositis ossificans looks unspecific on {study}, and an early biopsy can look malignant. Is the mass deep, over 5 cm, growing or painful?',
    },
  },
  {
    id: 'L71',
    statement:
      'In an osteochondroma cortex and marrow are continuous with the parent bone. New pain or growth after maturity, or a cartilage cap over 1.5 cm after maturity, suggests malignant change. Cut-offs differ (1, 1.5 or 2 cm in adults, 3 cm in children).',
    meaning:
      'Record continuity of the marrow and the thickness of the cap; we ask above 1.5 cm in adults and 3 cm in children.',
    mark: 'confirmed',
    sources: ['murphey2000', 'invivo'],
    reviewed,
    disputes: [],
    bearsOn: [
      'imaging.marrow_continuity',
      'imaging.cartilage_cap_mm',
      'patient.skeletally_mature',
      'differential.diagnosis=osteochondroma',
      'imaging.cortex',
      'differential.reason',
      'marrow-continuity',
      'thick-cartilage-cap',
    ],
    templates: {
      sectional:
        'Osteochondroma: do cortex and marrow run into the bone beside it on {study}, and how thick is a cartilage cap?',
      film: 'Osteochondroma: do cortex and marrow run into the bone beside it on {study}?',
      none: 'Osteochondroma: a film, CT or MRI would tell whether cortex and marrow run into the bone beside it; none is recorded.',
      apart: '{study}: cortex or marrow do not run into the bone beside it. That speaks against osteochondroma.',
      continuous: '{study}: marrow and cortex run into the bone beside it. That points to osteochondroma.',
      cap: 'Cartilage cap of {cap} mm on {study}: malignant change of an osteochondroma is to be excluded. Cut-offs differ (1, 1.5 or 2 cm in adults, 3 cm in children).',
      malignant:
        'Chondrosarcoma: new pain or growth after maturity, or a thick cartilage cap? Record what excluded malignant change.',
    },
  },
  {
    id: 'L72',
    statement:
      'A mass that is deep, over 5 cm, growing or painful, or a film that does not fit, raises the suspicion of sarcoma; by standard practice a tumour centre is then asked before any biopsy, excision or radiotherapy. Parosteal osteosarcoma looks bland under the microscope and is taken for benign bone, so an unremarkable histology does not close the question; amplification of MDM2 or CDK4 helps.',
    meaning: 'Consider the opinion of a tumour centre first, and record it.',
    mark: 'confirmed',
    sources: ['sarcoma_referral', 'hang2014'],
    reviewed,
    disputes: ['X7', 'X17'],
    bearsOn: [
      'referral.to=sarcoma_centre',
      'surgery.type=biopsy',
      'surgery.indication=suspected_tumour',
      'surgery.histology',
      'presentation.symptoms=mass',
      'lesions.size_mm',
      'differential.reason',
      'rt-undiagnosed-mass',
      'tumour-red-flag',
      'biopsy-before-referral',
    ],
    templates: {
      centre:
        'Has a centre for tumours of bone and soft tissue been asked, before any biopsy, excision or radiotherapy? Record who was asked, and the answer.',
      asked: 'Asked about a tumour: {to}.',
      mass: '{names}: is the mass deep, over 5 cm, growing or painful, and does {study} fit HO? Bland histology does not close the question.',
      none: '{names}: is the mass deep, over 5 cm, growing or painful? No film, CT or MRI is recorded that would tell whether it fits HO.',
      growth: '{study}: bone that was mature has grown.',
      growing: '{study}: a mass without a known cause has grown.',
      large: 'A deep mass over 5 cm without a known cause: {size} mm.',
      bland:
        'Histology: {histology}. Parosteal osteosarcoma looks bland as well, so this does not close the question; amplification of MDM2 or CDK4 helps.',
      radiotherapy:
        'No radiotherapy is named here: {reason}. By standard practice a tumour centre is asked first. Record its opinion.',
    },
  },
  {
    id: 'L73',
    statement:
      'The 2020 tumour list of the World Health Organization (WHO) places myositis ossificans among the fibroblastic and myofibroblastic tumours, together with the fibro-osseous pseudotumour of the digits; a COL1A1-USP6 fusion was found in 5 of 7 and 4 of 5 lesions of the two kinds (9 of 12). Of 27 cases 3 had been sent in as osteosarcoma. Other authors define myositis ossificans as HO within muscle, told apart only by its place.',
    meaning: 'Authors differ on the name: say in which sense the note uses it.',
    mark: 'confirmed',
    sources: ['humpathol2019', 'who2020', 'clinicalgate'],
    reviewed,
    disputes: ['X6'],
    bearsOn: [
      'diagnosis.primary=myositis_ossificans',
      'lesions.tissue=intramuscular',
      'surgery.histology',
      'differential-mo-missing',
    ],
    templates: {
      none: 'Myositis ossificans: does the bone lie inside a muscle? Authors differ on the name: say in which sense the note uses it. Film, CT, MRI or ultrasound would tell the place and the zones; none is recorded.',
    },
  },
];

export const disputes: readonly DisputeText[] = [
  {
    id: 'X6',
    title: 'Whether myositis ossificans is a condition of its own',
    founding: 'HO and myositis ossificans are two conditions.',
    other:
      'Rearranged USP6 in myositis ossificans supports it; many texts, and ICD-10 itself, treat myositis ossificans as HO within muscle.',
    strength: 'Terms differ by author; the note says in which sense it uses them.',
  },
  {
    id: 'X17',
    title: 'Which other diagnoses to name',
    founding: 'Two bone tumours: parosteal osteosarcoma and osteochondroma.',
    other:
      'Right, but too short: extraskeletal osteosarcoma and soft-tissue sarcoma mimic early myositis ossificans, and early HO is taken for a deep vein thrombosis, an infection or a fracture.',
    strength: 'Incomplete.',
  },
];
