/** Section differential: what else it could be. */
import { choice, listSection, references, text, when } from '../shapes';

export const differential = listSection(
  {
    title: 'Differential diagnosis',
    description:
      'What else it could be: parosteal osteosarcoma, osteochondroma and myositis ossificans as far as they are not the diagnosis itself. In an early stage with swelling, warmth, redness or fever also deep vein thrombosis and an infection.',
    need: { in: ['initial', 'case_report', 'tumour_board'], if: 'unless genetics.certainty is proven' },
    facts: ['S20', 'S21', 'S22', 'S23', 'L60', 'L61', 'L62', 'L63', 'L103'],
  },
  {
    diagnosis: choice(
      {
        parosteal_osteosarcoma: 'Parosteal osteosarcoma, a malignant tumour on the surface of bone.',
        osteochondroma: 'Osteochondroma, a bony outgrowth with a cartilage cap.',
        extraskeletal_osteosarcoma: 'Osteosarcoma that arises in soft tissue.',
        osteosarcoma: 'Osteosarcoma of bone, not further named.',
        chondrosarcoma: 'Malignant tumour that forms cartilage.',
        soft_tissue_sarcoma: 'Another malignant tumour of soft tissue.',
        myositis_ossificans: 'Myositis ossificans, a bone-forming mass inside a muscle.',
        deep_vein_thrombosis: 'Clot in a deep vein.',
        cellulitis: 'Infection of the skin and the tissue below it.',
        abscess: 'A collection of pus.',
        septic_arthritis: 'Infection of a joint.',
        osteomyelitis: 'Infection of bone.',
        implant_infection: 'Infection around an implant.',
        implant_loosening: 'An implant that has become loose.',
        haematoma: 'A collection of blood.',
        crps: 'Complex regional pain syndrome (CRPS).',
        occult_fracture: 'A fracture that the first images do not show.',
        calcific_tendinitis: 'Calcium deposits in a tendon.',
        tumoral_calcinosis: 'Large calcium deposits around a joint.',
        dystrophic_calcification: 'Calcium deposits in damaged tissue.',
        synovial_chondromatosis: 'Cartilage bodies from the lining of a joint.',
        gout: 'Gout, that is urate crystals in a joint or soft tissue.',
        fop: 'Fibrodysplasia ossificans progressiva (FOP).',
        poh: 'Progressive osseous heteroplasia (POH).',
        aho: 'Albright hereditary osteodystrophy (AHO).',
        osteoma_cutis: 'Osteoma cutis: bone in the skin.',
        other: 'Another diagnosis: its name goes into name.',
      },
      {
        title: 'Diagnosis considered',
        description: 'The other diagnosis. What the lesion is taken for now stands in diagnosis.',
        need: { always: 'entry' },
        facts: ['S21', 'S22', 'S23', 'L60', 'L61', 'L62', 'L63', 'L103'],
      },
    ),
    name: text({ title: 'Name', description: 'Name of the diagnosis.', need: { if: 'diagnosis is other' } }),
    status: choice(
      {
        considered: 'Thought of, neither confirmed nor excluded.',
        pending: 'A test is under way.',
        excluded: 'It is not that.',
        confirmed: 'It is that, too.',
        misdiagnosis: 'It was taken for that, and treated or left, before the truth was known.',
      },
      {
        title: 'Status',
        description: 'What has become of this diagnosis.',
        need: { always: 'entry' },
        facts: ['L87', 'L131'],
      },
    ),
    reason: text({
      title: 'Reason',
      description: 'What excluded or confirmed it.',
      example: 'mature rim, no dense base, stable over 11 weeks',
      need: { if: 'status is misdiagnosis, or it is excluded or confirmed and evidence is left out' },
      facts: ['L67', 'L68', 'L69', 'L71', 'L72'],
    }),
    evidence: references({
      title: 'Evidence',
      description: 'Names of the imaging, laboratory or operation entries on which it rests.',
      example: 'ct1',
    }),
    consequence: text({
      title: 'Consequence',
      description: 'What the wrong label led to.',
      need: { if: 'status is misdiagnosis' },
      facts: ['L87'],
    }),
    when: when({ title: 'When', description: 'When this status was reached.', example: '2026-03-02' }),
  },
);
