/** Etidronate and its relatives: what the label says, and why the effect is doubted. */
import type { DisputeText, Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S59',
    statement: 'Bisphosphonates are said to prevent HO to a certain degree.',
    meaning: 'One of three kinds of prophylaxis in the founding text.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X16'],
    bearsOn: ['prophylaxis.therapy=bisphosphonate', 'treatment.therapy', 'bisphosphonate-evidence'],
  },
  {
    id: 'L40',
    statement:
      'Etidronate is the only bisphosphonate with a label for HO. Reported in the US label: 20 mg/kg a day for 1 month before and 3 months after hip replacement (4 months in all), and in spinal cord injury 20 mg/kg a day for 2 weeks, then 10 mg/kg a day for 10 weeks (12 weeks in all, begun as early as possible), not above 20 mg/kg a day. It is contraindicated when the oesophagus empties badly, in overt osteomalacia and in hypersensitivity; it is taken upright with water without lying down afterwards; no dose is established for children, and with a reduced filtration rate (GFR) of the kidney the label asks for a lower dose and close monitoring. High phosphate is usual at 10-20 mg/kg a day; pregnancy category C; one drug list marks the US generics as discontinued.',
    meaning: 'Reported, not recommended. Check oesophagus, bone, kidney, posture and growth, and record the weight.',
    mark: 'confirmed',
    sources: ['etidronate_label'],
    reviewed,
    disputes: ['X16'],
    bearsOn: [
      'prophylaxis.therapy=etidronate',
      'prophylaxis.mg_per_kg_day',
      'prophylaxis.duration',
      'patient.weight_kg',
      'patient.comorbidities=osteomalacia',
      'patient.comorbidities=oesophageal_emptying_disorder',
      'patient.comorbidities=bisphosphonate_hypersensitivity',
      'patient.comorbidities=cannot_sit_upright_30_min',
      'patient.egfr_ml_min',
      'labs.test=phosphate',
      'treatment.mg_per_kg_day',
      'treatment.duration',
      'etidronate-contraindication',
      'mgkg-without-weight',
      'bisphosphonate-renal',
      'bisphosphonate-upright',
      'bisphosphonate-pregnancy-child',
      'etidronate-dose-duration',
    ],
    templates: {
      hip: 'Reported in the US label of etidronate for hip replacement: 20 mg/kg a day for 1 month before and 3 months after (4 months in all).',
      cord: 'Reported in the US label of etidronate for spinal cord injury: 20 mg/kg a day for 2 weeks, then 10 mg/kg a day for 10 weeks (12 weeks in all, begun as early as possible).',
      bisphosphonate:
        'No bisphosphonate is named here: {reason}. The US label names etidronate contraindicated in overt osteomalacia, in hypersensitivity and when the oesophagus empties badly; no dose is established for children, and it has pregnancy category C.',
      kidney:
        'Etidronate asks for care: {reason}. With a reduced filtration rate of the kidney the label asks for a lower dose and close monitoring. Record how the kidney is watched.',
      upright:
        'Etidronate asks for care: {reason}. It is taken upright with water, without lying down afterwards. Record whether that is possible.',
      posture:
        'Can a bisphosphonate be taken upright with water, without lying down afterwards? Record the posture in words.',
      weight:
        'The label gives the dose of etidronate by body weight: what is the weight? Record it in patient.weight_kg.',
    },
  },
  {
    id: 'L41',
    statement: 'By its label etidronate is taken at least 2 hours away from food, calcium, antacids and iron.',
    meaning: 'The one exception to the rule that HO needs no diet; record that the patient knows.',
    mark: 'confirmed',
    sources: ['etidronate_label'],
    reviewed,
    disputes: ['X14'],
    bearsOn: [
      'prophylaxis.therapy=etidronate',
      'lifestyle.diet_reason',
      'lifestyle.diet_restriction',
      'etidronate-food',
      'diet-without-reason',
    ],
    templates: {
      food: 'Etidronate is recorded: by its label it is taken at least 2 hours away from food, calcium, antacids and iron.',
    },
  },
  {
    id: 'L42',
    statement:
      'The effect is doubted: etidronate 10 mg/kg a day did not stop progress on film in 14 hips (9 patients) after spinal cord injury, bone formation resumes after stopping, and alendronate did not prevent HO in a comparison of 299 patients. A programme that began early did better (79 % of 33 free of HO when only the bone scan was positive), but with 300 mg a day into a vein for 3 days and then 20 mg/kg a day for 6 months, longer and higher than the label.',
    meaning: 'Record the start, the dose and the film after the end of the course.',
    mark: 'confirmed',
    sources: ['garland1983', 'scire_bisphosphonates', 'banovac1997'],
    reviewed,
    disputes: ['X16'],
    bearsOn: [
      'prophylaxis.therapy=bisphosphonate',
      'prophylaxis.therapy=alendronate',
      'prophylaxis.start',
      'prophylaxis.end',
      'imaging.when',
      'treatment.mg_per_kg_day',
      'prophylaxis.mg_per_kg_day',
      'bisphosphonate-evidence',
      'etidronate-dose-duration',
    ],
  },
  {
    id: 'L43',
    statement:
      'Etidronate blocks mineralisation. The label says that with fractures, above all of long bones, it may be advisable to delay or interrupt treatment until callus is evident. Unmineralised bone (osteoid) builds up at 10-20 mg/kg a day and mineralises after stopping; a long or high dose can cause osteomalacia, and the jaw bone can die off (dental work).',
    meaning: 'Check the fractures, and record the state of healing.',
    mark: 'confirmed',
    sources: ['etidronate_label', 'abiebr'],
    reviewed,
    disputes: ['X16'],
    bearsOn: [
      'prophylaxis.therapy=etidronate',
      'fractures.status',
      'patient.comorbidities=osteomalacia',
      'etidronate-fracture',
      'etidronate-dose-duration',
    ],
    templates: {
      open: 'A fracture or osteotomy has not united: {reason}. By the label of etidronate it may be advisable to delay or interrupt treatment until callus is evident. Record the state of healing.',
    },
  },
  {
    id: 'L141',
    statement:
      'Oral alendronate is contraindicated in disease of the oesophagus that delays emptying, in low calcium, and if the patient cannot stand or sit upright for 30 minutes; it is not recommended below a creatinine clearance of 35 mL/min, under 18 years or in pregnancy. Low calcium is corrected before any bisphosphonate.',
    meaning: 'Check calcium, kidney, posture, age and pregnancy, and record the result.',
    mark: 'confirmed',
    sources: ['alendronate_texts'],
    reviewed,
    disputes: [],
    bearsOn: [
      'prophylaxis.therapy=alendronate',
      'patient.comorbidities=hypocalcaemia',
      'patient.comorbidities=cannot_sit_upright_30_min',
      'patient.comorbidities=dysphagia',
      'patient.comorbidities=oesophageal_emptying_disorder',
      'patient.egfr_ml_min',
      'patient.age',
      'patient.pregnancy',
      'labs.test=calcium',
      'aho-labs-missing',
      'bisphosphonate-hypocalcaemia',
      'bisphosphonate-renal',
      'bisphosphonate-upright',
      'bisphosphonate-pregnancy-child',
    ],
    templates: {
      bisphosphonate:
        'No bisphosphonate is named here: {reason}. Low calcium is corrected before any bisphosphonate. Record calcium first.',
    },
  },
];

export const disputes: readonly DisputeText[] = [
  {
    id: 'X16',
    title: 'Whether bisphosphonates prevent HO',
    founding: 'They do, to a certain degree.',
    other:
      'Only etidronate has the label; results are mixed, and it may only postpone mineralisation. Alendronate was negative. Not for fractures that have not healed.',
    strength: 'Largely superseded.',
  },
];
