/** How often HO is reported after which injury or operation, and who is at risk. */
import type { DisputeText, Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S05',
    statement: 'After surgery of the acetabulum an incidence of up to 90 % has been reported.',
    meaning:
      'A high-risk operation: record whether prophylaxis was given and why. The figure is shown, never calculated with.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X2'],
    bearsOn: [
      'cause.type=acetabular_surgery',
      'surgery.site=acetabulum',
      'prophylaxis.therapy',
      'prophylaxis-decision-missing',
    ],
  },
  {
    id: 'S06',
    statement: 'After surgery for a broken or dislocated elbow the reported incidence is 5.5 % to 18.8 %.',
    meaning: 'Record whether prophylaxis was given and why. The figure is shown, never calculated with.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X3'],
    bearsOn: ['cause.type=elbow_surgery', 'surgery.site=elbow', 'prophylaxis.therapy', 'prophylaxis-decision-missing'],
  },
  {
    id: 'L07',
    statement:
      'After acetabular fracture surgery the reported incidence runs from 18 to 90 %; an older pooled figure is 25.6 %, and two series without prophylaxis found 17.7 % (16 of 90; 7 of them Brooker III or IV) and 47 % (Kocher-Langenbeck approach; 13 % class III, 8 % class IV, 15 % with symptoms, 3.3 % re-operated). A 2023 review of 66 papers (5,028 patients, pooled, not randomised) gives 30 %: 36 % without prophylaxis, 27 % with indomethacin, 24 % with radiotherapy; severe HO in 18, 7 and 3 %.',
    meaning: '90 % is the top of the span, not the typical value; record the grade and the prophylaxis.',
    mark: 'confirmed',
    sources: ['acetabulum2009', 'acetabulum2023', 'baschera2015', 'griffin2013'],
    reviewed,
    disputes: ['X2', 'X8'],
    bearsOn: ['cause.type=acetabular_surgery', 'lesions.grade', 'prophylaxis.therapy', 'nsaid-unhealed-fracture'],
  },
  {
    id: 'L75',
    statement:
      'After hip replacement (14 studies, 6,468 cases, HO in 30 %) the odds were higher for male sex (odds ratio 2.11), an ankylosed hip (9.85), ankylosing spondylitis (1.90), a bilateral operation (1.74) and a cemented implant (1.48), and lower in rheumatoid arthritis (0.51). Age, hypertrophic osteoarthritis, osteophytes and an earlier hip fracture were not significant.',
    meaning: 'Record the risk factors; they belong to the reasons for or against prophylaxis.',
    mark: 'confirmed',
    sources: ['zhuy2015'],
    reviewed,
    disputes: [],
    bearsOn: [
      'patient.sex',
      'patient.comorbidities=ankylosing_spondylitis',
      'patient.comorbidities=hip_ankylosis',
      'patient.comorbidities=rheumatoid_arthritis',
      'patient.comorbidities=hypertrophic_osteoarthritis',
      'prophylaxis-decision-missing',
    ],
    templates: {
      shown: 'This note has what went with more HO after hip replacement in pooled studies: {risks}.',
    },
  },
  {
    id: 'L76',
    statement:
      'Other series do name earlier HO and hypertrophic osteoarthritis as risks: 76 % with earlier HO against 60 % overall; in 1,318 hips hypertrophic osteoarthritis, HO on the other side, a lateral approach, earlier surgery and male sex. Diffuse idiopathic skeletal hyperostosis (DISH) and Paget disease usually stand on the list.',
    meaning: 'Series and meta-analysis differ on hypertrophic osteoarthritis; both are shown.',
    mark: 'confirmed',
    sources: ['josr2015', 'eggli2001', 'pmid1541613', 'lecom'],
    reviewed,
    disputes: [],
    bearsOn: [
      'patient.comorbidities=prior_ho',
      'patient.comorbidities=hypertrophic_osteoarthritis',
      'patient.comorbidities=dish',
      'patient.comorbidities=paget_disease',
      'prophylaxis-decision-missing',
    ],
    templates: {
      shown: 'This note has what other series or lists name as a risk: {risks}. Studies differ.',
    },
  },
  {
    id: 'L77',
    statement:
      "After injuries of the upper radius and ulna (130 elbows) HO was seen on film in 37 %, limited motion in 20 % and led to another operation in 10 %; of another 284 elbows 96 (34 %) had it on film and 27 (10 %) with limited motion; after severe radial head fractures it was 52 %. Risks were dislocation, open fracture, severe chest injury, late fixation and several operations in the first 4 weeks. One study of HO without symptoms found 18.78 % of 197 operated elbow fractures, which equals the upper end of the founding text's 5.5 to 18.8 %.",
    meaning:
      'The figure depends on the definition: say whether it was on film, limited motion or needed surgery. The lower figure of the founding text was not traced.',
    mark: 'confirmed',
    sources: ['foruria2013', 'wiggers2014', 'fischer', 'zhang2019'],
    reviewed,
    disputes: ['X3'],
    bearsOn: [
      'cause.type=elbow_surgery',
      'cause.type=fracture_dislocation',
      'cause.open_injury',
      'surgery.when',
      'series.ho_definition',
      'prophylaxis-decision-missing',
    ],
  },
  {
    id: 'L78',
    statement:
      'After combat and trauma amputations HO was found in 63 % of 213 residual limbs, and later in 91 % of 439; blast and amputation through the zone of injury are risks.',
    meaning: 'Record the level, blast, and whether the amputation went through the zone of injury.',
    mark: 'confirmed',
    sources: ['potter2007', 'daniels'],
    reviewed,
    disputes: [],
    bearsOn: [
      'cause.type=amputation',
      'cause.type=blast',
      'cause.amputation_level',
      'cause.through_zone_of_injury',
      'lesions.site=residual_limb',
      'other_causes.type',
      'prophylaxis-decision-missing',
    ],
  },
  {
    id: 'L79',
    statement:
      'After burns HO is usually at the elbow: 0.1 to 3.3 % overall, up to 35 % when 25 % of the body surface is burned. A brain injury raised the odds of HO after acetabular fixation (odds ratio 8.6).',
    meaning: 'Record the burned body surface, and a second cause beside the first.',
    mark: 'confirmed',
    sources: ['burns_series', 'baschera2015'],
    reviewed,
    disputes: [],
    bearsOn: [
      'cause.type=burn',
      'cause.burn_tbsa_percent',
      'other_causes.type',
      'neuro.lesion=tbi',
      'prophylaxis-decision-missing',
    ],
    templates: {
      shown:
        'Besides the acetabular surgery this note has a brain injury. In one series this raised the odds of HO after acetabular fixation (odds ratio 8.6).',
    },
  },
];

export const disputes: readonly DisputeText[] = [
  {
    id: 'X2',
    title: 'How often HO follows acetabular surgery',
    founding: 'Up to 90 %.',
    other:
      '90 % is the top of a span from 18 to 90 %. Pooled figures are about 26 to 30 %, two series without prophylaxis found 18 % and 47 %, and severe grades were 3 to 18 % depending on prophylaxis.',
    strength: 'Right as a maximum, misleading as a typical value.',
  },
  {
    id: 'X3',
    title: 'How often HO follows surgery for elbow injury',
    founding: '5.5 % to 18.8 %.',
    other:
      'The upper figure equals one study of HO without symptoms (18.78 %); the lower one was not found. Other series report 34 to 52 % on film and 10 to 20 % with limited motion.',
    strength: 'Disputed; it depends on the definition of HO.',
  },
];
