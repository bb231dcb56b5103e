/** Section patient: who the patient is, and what limits the treatment. */
import { choice, integer, list, mapSection, number, reference, text, when, yesNo } from '../shapes';
import { anchorValues, everyNote } from '../values';
import { age } from '../values/forms';

const comorbidityValues = {
  gi_bleeding_active: 'Bleeding from the stomach or gut, now.',
  gi_ulcer_history: 'An ulcer of the stomach or duodenum in the past.',
  gi_ulcer_recurrent: 'Ulcers of the stomach or duodenum that came back.',
  renal_impairment: 'Reduced kidney function.',
  heart_failure: 'Heart failure that is not severe, or whose degree is not stated.',
  heart_failure_severe: 'Severe heart failure.',
  coronary_disease: 'Coronary heart disease, a heart attack included.',
  peripheral_arterial_disease: 'Narrowed arteries of the legs or arms.',
  recent_cabg: 'Coronary artery bypass graft operation a short time ago.',
  stroke_history: 'A stroke in the past.',
  intracranial_bleeding_recent: 'Bleeding inside the skull a short time ago.',
  venous_thromboembolism: 'Thrombosis of a vein or pulmonary embolism, now or in the past.',
  bleeding_disorder: 'A disease that makes the patient bleed easily.',
  aspirin_or_nsaid_hypersensitivity:
    'Asthma, hives or another reaction to aspirin or a non-steroidal anti-inflammatory drug.',
  bisphosphonate_hypersensitivity: 'A hypersensitivity reaction to a bisphosphonate.',
  hypocalcaemia: 'Too little calcium in the blood.',
  osteomalacia: 'Softened bone for want of mineral.',
  osteoporosis: 'Bone loss with raised risk of fracture.',
  oesophageal_emptying_disorder: 'Food stays in the gullet, by narrowing or poor movement.',
  dysphagia: 'Trouble with swallowing.',
  cannot_sit_upright_30_min: 'The patient cannot sit or stand upright for 30 minutes.',
  active_infection: 'An infection that has not healed.',
  malignancy_history: 'Cancer, now or in the past.',
  cancer_predisposition_syndrome: 'An inherited disease with a raised risk of cancer.',
  prior_radiotherapy_same_field: 'Earlier radiotherapy to the same region.',
  ankylosing_spondylitis: 'Ankylosing spondylitis, an inflammatory disease of the spine.',
  dish: 'Diffuse idiopathic skeletal hyperostosis (DISH).',
  paget_disease: "Paget's disease of bone.",
  hypertrophic_osteoarthritis: 'Osteoarthritis with large osteophytes.',
  rheumatoid_arthritis: 'Rheumatoid arthritis.',
  hip_ankylosis: 'A hip that was ankylosed before the cause.',
  prior_ho: 'Heterotopic ossification in the past, here or at another joint.',
};

const medicationValues = {
  anticoagulant: 'A drug against clotting, such as warfarin or heparin.',
  antiplatelet: 'A drug that keeps platelets from clumping, such as low-dose aspirin.',
  nsaid: 'A non-steroidal anti-inflammatory drug (NSAID) taken for another reason.',
  corticosteroid: 'A cortisone-like drug.',
  ssri: 'A selective serotonin reuptake inhibitor (SSRI).',
  lithium: 'Lithium, a mood stabiliser.',
  methotrexate: 'Methotrexate, an immune-modulating drug.',
  ace_inhibitor_or_arb: 'An angiotensin-converting enzyme (ACE) inhibitor or an angiotensin receptor blocker (ARB).',
  diuretic: 'A drug that makes the kidneys pass more water.',
};

export const patient = mapSection(
  { title: 'Patient', description: 'Who the patient is, and what limits the treatment. No names, no birth date.' },
  {
    age: age({
      title: 'Age',
      description:
        'Age in whole years, a span such as `45-49`, months under 3 years such as `8 months`, `90_or_older`, `adult` or `child`. It is the age at the first presentation for the ossification unless age_at says otherwise.',
      example: 34,
      need: { in: everyNote },
      facts: ['L133', 'S40'],
    }),
    age_at: reference({
      title: 'Age at',
      description: 'The event or entry to which the age belongs. Left out, it is the first presentation.',
      example: 'onset',
      values: anchorValues,
    }),
    sex: choice(
      { female: 'Female.', male: 'Male.', intersex: 'Intersex.' },
      { title: 'Sex', description: 'Sex of the patient.', need: { in: everyNote }, facts: ['L75'] },
    ),
    skeletally_mature: yesNo({
      title: 'Skeletally mature',
      description: 'Whether the growth plates are closed.',
      need: { if: 'age is under 20, and radiotherapy, a bisphosphonate, palovarotene or cartilage_cap_mm is recorded' },
      facts: ['L39', 'L71', 'L88'],
    }),
    pregnancy: choice(
      {
        not_applicable: 'Pregnancy is not possible.',
        not_pregnant: 'Possible, but the patient is not pregnant.',
        pregnant: 'The patient is pregnant.',
      },
      {
        title: 'Pregnancy',
        description: 'Whether the patient is pregnant.',
        need: {
          if: 'the patient is female and 10 to 55 years old, and a non-steroidal anti-inflammatory drug, radiotherapy, a bisphosphonate or palovarotene is recorded',
        },
        facts: ['L28', 'L39', 'L88', 'L141'],
      },
    ),
    gestation_weeks: integer(
      {
        title: 'Week of pregnancy',
        description: 'Week of pregnancy at the time of the note.',
        unit: 'weeks',
        example: 22,
        need: { if: 'pregnancy is pregnant' },
        facts: ['L28'],
      },
      { minimum: 1, maximum: 43 },
    ),
    pregnancy_test: when({
      title: 'Pregnancy test',
      description: 'Day of the last negative pregnancy test.',
      example: '2026-03-12',
      need: { if: 'palovarotene is recorded and the patient could be pregnant' },
      facts: ['L88'],
    }),
    contraception: yesNo({
      title: 'Contraception',
      description: 'Whether contraception is used.',
      need: { if: 'palovarotene is recorded and the patient could be pregnant' },
      facts: ['L88'],
    }),
    weight_kg: number(
      {
        title: 'Weight',
        description: 'Body weight.',
        unit: 'kg',
        example: 72,
        need: { if: 'a dose stands in mg_per_kg_day' },
        facts: ['L40'],
      },
      { minimum: 0.5, maximum: 350 },
    ),
    comorbidities: list(
      choice(comorbidityValues, {
        title: 'Comorbidities',
        description:
          'Other illnesses that matter for the ossification or its treatment; `none` if there is none of them. Anything else goes into other_conditions.',
        need: { in: ['initial', 'case_report', 'series_entry'] },
        facts: ['L27', 'L28', 'L39', 'L40', 'L75', 'L76', 'L139', 'L140', 'L141'],
      }),
    ),
    other_conditions: list(
      text({
        title: 'Other conditions',
        description: 'Any other illness in your own words, one per line.',
        example: 'type 2 diabetes',
      }),
    ),
    medications: list(
      choice(medicationValues, {
        title: 'Long-term drugs',
        description:
          'Long-term drugs that matter for bleeding, kidney or bone; `none` if there is none of them. Drugs given for the ossification stand in treatment or prophylaxis.',
        need: {
          if: 'a non-steroidal anti-inflammatory drug is given or planned, or an excision is planned',
        },
        facts: ['L28'],
      }),
    ),
    egfr_ml_min: number(
      {
        title: 'Kidney function',
        description: 'Estimated glomerular filtration rate (eGFR), the last value.',
        unit: 'ml/min',
        example: 85,
        need: { if: 'a non-steroidal anti-inflammatory drug or etidronate is recorded' },
        facts: ['L28', 'L40', 'L141'],
      },
      { minimum: 0, maximum: 150 },
    ),
    occupation: text({
      title: 'Occupation',
      description: 'Work of the patient. Leave it out if it identifies the patient.',
      facts: ['L131'],
    }),
    ethnicity: text({
      title: 'Ethnicity',
      description: 'Ethnic group, if it matters for the case. Leave it out if it identifies the patient.',
      facts: ['L131'],
    }),
  },
);
