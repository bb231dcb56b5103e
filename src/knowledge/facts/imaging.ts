/** Which study shows HO when, and what to look at before an operation. */
import type { DisputeText, Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S18',
    statement: 'A plain X-ray is usually enough to confirm HO.',
    meaning: 'A complete note holds at least one X-ray of the region.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X5'],
    bearsOn: ['imaging.modality=xray', 'imaging.ho_present', 'imaging-missing', 'xray-first', 'early-negative-film'],
    templates: {
      first:
        'No imaging of {site} is recorded. A plain X-ray usually comes first, and is usually enough once the bone has mineral.',
      film: '{study} is recorded without a plain X-ray of {site}. The film usually comes first, and later ones are compared with it.',
      shows: '{study} shows the bone. That is usually enough to confirm HO.',
      clean: '{study} shows no bone, and no symptom is recorded.',
      skin: 'The bone lies in or under the skin, and a biopsy has been done: a film is not asked for.',
    },
  },
  {
    id: 'S19',
    statement: 'If doubt remains, CT, MRI or a bone scan may be added.',
    meaning: 'If the film leaves doubt, consider one of them and record what it showed.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X5'],
    bearsOn: [
      'imaging.ho_present=indeterminate',
      'imaging.modality=ct',
      'imaging.modality=mri',
      'imaging.modality=bone_scan',
      'surgery-no-ct',
      'xray-first',
      'unclear-film-next-step',
    ],
    templates: {
      next: '{study} leaves open whether there is bone. CT, MRI or a bone scan may follow, in the first weeks also an ultrasound.',
      clean: '{study} shows no bone, and there are symptoms. If doubt remains, CT, MRI or a bone scan may follow.',
      doubt:
        '{study} does not fit HO. CT or MRI may follow where a film leaves doubt; a tumour centre comes before a biopsy.',
      done: 'After {study}, which left doubt, {next} is recorded.',
      further: '{study} shows the bone.',
    },
  },
  {
    id: 'L64',
    statement:
      'In one series of 50 patients the flow on bone scan and the alkaline phosphatase became positive at about day 17, the uptake at about day 24, the film about one week later. A clean film in the first 3 to 4 weeks therefore excludes nothing.',
    meaning: 'With early symptoms and a clean film, consider a scan, ultrasound or a second film.',
    mark: 'confirmed',
    sources: ['jnm1985'],
    reviewed,
    disputes: ['X5'],
    bearsOn: [
      'imaging.when',
      'imaging.flow',
      'imaging.delayed',
      'imaging.ho_present=no',
      'presentation.onset',
      'imaging.modality',
      'early-negative-film',
    ],
    templates: {
      repeat:
        '{study}, {elapsed} after day 0, shows no bone, and there are symptoms: it excludes nothing yet. Three-phase bone scan, ultrasound, or a second film after 3 to 4 weeks?',
      when: '{study} shows no bone, and there are symptoms. How long after day 0 was it? In the first 3 to 4 weeks a clean film excludes nothing.',
    },
  },
  {
    id: 'L65',
    statement:
      'The three-phase bone scan is the sensitive early test, and serial scans have been used to judge activity before excision; it is not specific.',
    meaning: 'Record all three phases; a positive scan alone does not say what it is.',
    mark: 'confirmed',
    sources: ['shehab2002'],
    reviewed,
    disputes: ['X5'],
    bearsOn: [
      'imaging.modality=bone_scan',
      'imaging.flow',
      'imaging.blood_pool',
      'imaging.delayed',
      'early-negative-film',
    ],
    templates: {
      tumour:
        'Parosteal osteosarcoma: {study} is sensitive, not specific. A film or CT would tell where the mineral is densest and whether the mass is attached at its base.',
    },
  },
  {
    id: 'L66',
    statement: 'Ultrasound can show the zones of early myositis ossificans.',
    meaning: 'In the first weeks an ultrasound counts as the further test after an unclear film.',
    mark: 'confirmed',
    sources: ['lacout2012'],
    reviewed,
    disputes: ['X5'],
    bearsOn: ['imaging.modality=ultrasound', 'imaging.pattern', 'unclear-film-next-step', 'early-negative-film'],
    templates: {
      tumour:
        'Parosteal osteosarcoma: a film or CT would tell whether the mass is densest in its centre or attached at its base; recorded is {study}.',
      myositis:
        'Myositis ossificans: does {study} show the zones, inside a muscle? Say in which sense the note uses the name.',
    },
  },
  {
    id: 'L74',
    statement: 'Before an excision a CT usually maps bone, joint, nerves and vessels.',
    meaning: 'Record the CT, or why the operation is planned without one.',
    mark: 'textbook',
    sources: [],
    reviewed,
    disputes: [],
    bearsOn: ['imaging.modality=ct', 'imaging.modality=ct_angiography', 'surgery-no-ct'],
    templates: {
      ask: 'An excision is planned without a CT or MRI that maps bone, joint, nerves and vessels. Record the study, or why none is needed.',
      done: '{study} maps the bone before the excision: record joint, nerves and vessels.',
      nerve: '{structure} is involved: record how it lies to the bone on the study before the operation.',
    },
  },
  {
    id: 'L129',
    statement:
      'Imaging files name the kind of study by a code: CR and DX for a film, CT for computed tomography, MR for magnetic resonance, NM for nuclear medicine, PT for positron emission tomography, US for ultrasound.',
    meaning: 'The note uses plain words; the codes are for exchange.',
    mark: 'textbook',
    sources: [],
    reviewed,
    disputes: [],
    bearsOn: ['imaging.modality', 'imaging.modality=ct', 'imaging.modality=mri', 'imaging.modality=ultrasound'],
  },
];

export const disputes: readonly DisputeText[] = [
  {
    id: 'X5',
    title: 'Whether a plain film can confirm HO',
    founding: 'An X-ray can confirm it.',
    other:
      'Yes once the bone has mineral. In the first 3 to 4 weeks the film is often clean while a three-phase scan or ultrasound is not.',
    strength: 'True later, not early.',
  },
];
