/** What looks like early HO and can be dangerous to miss. */
import type { Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'L60',
    statement:
      'HO mimics thrombophlebitis and is worth a thought in patients at risk who are sent for venography, and the reverse: in a swollen leg after spinal cord injury a prompt work-up, above all for deep vein thrombosis, is called essential. HO can itself narrow the iliac vein; fracture and cellulitis look the same.',
    meaning: 'Record how a thrombosis was looked for; both can be there at once.',
    mark: 'confirmed',
    sources: ['jnm1985', 'bang2015'],
    reviewed,
    disputes: ['X17'],
    bearsOn: [
      'differential.diagnosis=deep_vein_thrombosis',
      'differential.diagnosis=occult_fracture',
      'differential.diagnosis=cellulitis',
      'differential.evidence',
      'imaging.modality=duplex_ultrasound',
      'nerves_vessels.structure=vein',
      'early-lookalikes-missing',
      'dvt-not-tested',
      'limb-threat',
      'mua-bone-fragility',
    ],
    templates: {
      vein: 'Deep vein thrombosis: what did {study} show of the veins? HO looks alike, can be there as well, and can narrow the vein.',
      lab: 'Deep vein thrombosis: a D-dimer ({labs}) alone is unspecific after an injury; no study of the veins is recorded, and HO looks alike.',
      none: 'Deep vein thrombosis: no study of the veins is recorded. HO looks alike, can be there as well, and can narrow the vein.',
    },
  },
  {
    id: 'L61',
    statement:
      'Infections that look alike: cellulitis and osteomyelitis; by textbook knowledge also septic arthritis and an infected implant.',
    meaning: 'Name at least one infection in the differential of a warm, swollen or febrile limb.',
    mark: 'confirmed',
    sources: ['shehab2002'],
    reviewed,
    disputes: ['X17'],
    bearsOn: [
      'differential.diagnosis=cellulitis',
      'differential.diagnosis=osteomyelitis',
      'differential.diagnosis=septic_arthritis',
      'differential.diagnosis=implant_infection',
      'infection-before-invasive',
      'early-lookalikes-missing',
    ],
    templates: {
      implant:
        '{names}: an implant lies beside the bone ({implant}). Record how infection and loosening were looked for.',
    },
  },
  {
    id: 'L62',
    statement:
      'A hidden fracture looks like early HO; textbooks add haematoma, pressure injury and soft-tissue tumour. Complex regional pain syndrome (CRPS) looks alike and is also a consequence of neurogenic HO.',
    meaning: 'Consider these in an early, painful, swollen limb.',
    mark: 'confirmed',
    sources: ['cipriano2009', 'bang2015'],
    reviewed,
    disputes: ['X17'],
    bearsOn: [
      'differential.diagnosis=haematoma',
      'differential.diagnosis=occult_fracture',
      'differential.diagnosis=crps',
      'differential.diagnosis=soft_tissue_sarcoma',
      'complications.type=crps',
    ],
    templates: {
      fracture:
        'Hidden fracture: it looks like early HO, and comes to mind where feeling may be lost. Record whether a film shows one.',
      haematoma: 'Haematoma: record what speaks for or against blood in the tissue, and the study that shows it.',
      crps: 'Complex regional pain syndrome (CRPS): it looks alike, and is also a consequence of neurogenic HO. Record what speaks for or against it.',
    },
  },
  {
    id: 'L63',
    statement:
      'Calcific tendinitis, tumoral calcinosis, dystrophic calcification (as in dermatomyositis or systemic sclerosis), gout and synovial chondromatosis are deposits or loose bodies, not HO.',
    meaning: 'If the report says calcification, consider these.',
    mark: 'textbook',
    sources: [],
    reviewed,
    disputes: [],
    bearsOn: [
      'differential.diagnosis=calcific_tendinitis',
      'differential.diagnosis=tumoral_calcinosis',
      'differential.diagnosis=dystrophic_calcification',
      'differential.diagnosis=gout',
      'differential.diagnosis=synovial_chondromatosis',
      'calcification-vs-ossification',
    ],
    templates: {
      look: '{names}: the report says calcification. Does {study} show deposits without form, or cortex and trabeculae as in bone?',
      none: '{names}: the note says calcification. A study that shows cortex and trabeculae would speak for bone.',
    },
  },
  {
    id: 'L145',
    statement:
      'HO itself can look like sepsis: 15 of 235 patients with HO after spinal cord injury had a raised C-reactive protein (CRP, mean 10 mg/dL, that is 100 mg/L), raised creatine kinase (CK) and fever over 38.5 degrees without any infection.',
    meaning: 'Infection is to be excluded, not assumed either way; record how.',
    mark: 'confirmed',
    sources: ['pmid26409557'],
    reviewed,
    disputes: ['X17'],
    bearsOn: [
      'presentation.symptoms=fever',
      'labs.test=crp',
      'labs.test=ck',
      'patient.comorbidities=active_infection',
      'infection-before-invasive',
      'early-lookalikes-missing',
    ],
    templates: {
      lab: '{names}: recorded is {labs}. HO alone can raise C-reactive protein, creatine kinase and temperature, so a raised value settles nothing. Record how infection was excluded.',
      none: '{names}: HO alone can look like sepsis. No C-reactive protein is recorded; record it, and how infection was excluded.',
    },
  },
];
