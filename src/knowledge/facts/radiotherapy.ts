/** Radiotherapy against HO: schedules and times in trials, and for whom it is dangerous. */
import type { DisputeText, Fact, Warning } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S60',
    statement: 'Radiotherapy is said to prevent HO to a certain degree.',
    meaning: 'One of three kinds of prophylaxis in the founding text.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X9'],
    bearsOn: ['prophylaxis.therapy=radiotherapy', 'treatment.therapy'],
  },
  {
    id: 'L29',
    statement:
      'The usual modern schedule is 7-8 Gy in one fraction to the site; the German guideline gives 7-8 Gy once or 5 fractions of 3.5 Gy (17.5 Gy). No series seen used more than 10 Gy in one fraction.',
    meaning: 'Record total dose in Gy and the number of fractions; other figures are questioned.',
    mark: 'confirmed',
    sources: ['degro2015', 'legosz2019', 'egypt2022'],
    reviewed,
    disputes: ['X9'],
    bearsOn: [
      'prophylaxis.total_gy',
      'prophylaxis.fractions',
      'treatment.total_gy',
      'treatment.fractions',
      'rt-dose-unusual',
      'rt-unit-slip',
      'rt-single-fraction-high',
    ],
  },
  {
    id: 'L30',
    statement:
      'In trials (161 patients) 7 Gy at most 4 hours before surgery was compared with 5 fractions of 3.5 Gy up to 96 hours after it; in a German survey (5,677 patients, 5,989 hips) it was given 0.5 to 24 hours before or 1 to 120 hours after; in 60 hips a start later than day 4 after the operation went with failure (p < 0.001). The common rule of thumb of 24 hours before or 72 hours after was not found in one citable source.',
    meaning: 'The limits of 24 and 72 hours are settings; record the hours from the operation.',
    mark: 'confirmed',
    sources: ['seegenschmiedt1997', 'seegenschmiedt2001', 'seegenschmiedt1993'],
    reviewed,
    disputes: ['X9'],
    bearsOn: [
      'prophylaxis.start',
      'prophylaxis.operation',
      'treatment.start',
      'rt-timing-window',
      'rt-preop-late-window',
      'date-order',
    ],
    templates: {
      since:
        '{elapsed} lie between the {event} and this note. At the hip radiotherapy was reported to begin 1 to 120 hours after an operation, and a start later than day 4 went with failure; drugs begin within about 24 hours (textbook knowledge).',
      course:
        'Which total dose in Gy, in how many fractions, and how many hours before or after the operation? Record what is missing of {therapy}.',
    },
  },
  {
    id: 'L31',
    statement:
      'In a pooled review radiotherapy 16 to 20 hours before surgery was less effective; after surgery there was a dose response (6 Gy about equal to an NSAID, more with a higher dose), and for Brooker III to IV the absolute gain over an NSAID was about 1.2 %.',
    meaning: 'Record the hours before the operation and the dose.',
    mark: 'confirmed',
    sources: ['pakos2004'],
    reviewed,
    disputes: ['X9'],
    bearsOn: [
      'prophylaxis.start',
      'prophylaxis.total_gy',
      'treatment.start',
      'treatment.total_gy',
      'rt-preop-late-window',
    ],
  },
  {
    id: 'L32',
    statement:
      'Two meta-analyses of randomised trials found treatment before and after surgery equal for progression (p = 0.43 in both). On several fractions the one of 2015 (12 trials) found a lower prevalence of HO (p = 0.04), no clear effect on progression (p = 0.34) and no relation to dose; the later one (10 trials, 1,203 patients, 1,268 hips) reports p = 0.04 for progression, and a medium biological dose (20-24 Gy) better than a lower one (p = 0.003).',
    meaning: 'Several fractions may do a little better; this is not settled.',
    mark: 'confirmed',
    sources: ['radiotheroncol2015', 'pmid32928622'],
    reviewed,
    disputes: ['X9'],
    bearsOn: ['prophylaxis.fractions', 'prophylaxis.total_gy', 'treatment.total_gy', 'treatment.fractions'],
  },
  {
    id: 'L33',
    statement:
      'Between NSAID and radiotherapy one review found no important difference, another a small edge for radiotherapy.',
    meaning: 'Both are shown; the choice rests on the risks of this patient.',
    mark: 'confirmed',
    sources: ['vavken2009', 'pakos2004'],
    reviewed,
    disputes: ['X9'],
    bearsOn: ['prophylaxis.therapy=nsaid', 'prophylaxis.therapy=radiotherapy'],
  },
  {
    id: 'L34',
    statement:
      'In fresh fractures of the elbow 48 patients were randomised, one group to 7 Gy within 72 hours: non-union, at the fracture or an olecranon osteotomy, was 38 % (of 21) against 4 % (of 24) in the other group, and the trial was stopped early for harm. A meta-analysis of 2025 (7 trials, 933 patients, 784 of them hip replacements) finds less severe HO with radiotherapy overall, but again more non-union at the elbow; a series without controls saw no such problem but is too small to answer the question.',
    meaning: 'With an elbow fracture or osteotomy that has not healed, consider another method, or record the reason.',
    mark: 'confirmed',
    sources: ['hamid2010', 'calciftissue2025', 'geller'],
    reviewed,
    disputes: ['X9'],
    bearsOn: [
      'prophylaxis.therapy=radiotherapy',
      'fractures.site=elbow',
      'fractures.status',
      'fractures.kind=osteotomy',
      'cause.type=elbow_surgery',
      'treatment.reason',
      'prophylaxis.intent',
      'prophylaxis.reason',
      'rt-acute-elbow-fracture',
      'rt-fracture-in-field',
    ],
    templates: {
      radiotherapy:
        'No radiotherapy is named here: {reason}. In a trial in fresh elbow fractures 38 % did not unite after 7 Gy, against 4 % without, and it was stopped for harm.',
      field:
        'A fracture or osteotomy that may lie in the field has not united: {reason}. More non-union after radiotherapy is shown at the elbow; for other places it is not known. Record the reason for radiotherapy.',
      ask: 'Has the fracture or osteotomy of the elbow united? In fresh ones radiotherapy went with more non-union. Record the healing in fractures.',
    },
  },
  {
    id: 'L35',
    statement:
      'In a series without controls 7 Gy once after excision at the elbow was followed by 11.1 % recurrence with symptoms and 5.5 % re-operation, and no cancer was seen; given as primary prophylaxis in the same paper the figures were 16.7 % and 11.1 %. Its authors call both uses possibly safe. 98 % were treated within 24 hours, all within 72 hours.',
    meaning: 'Say whether it was given after the injury or after an excision.',
    mark: 'confirmed',
    sources: ['geller'],
    reviewed,
    disputes: ['X9'],
    bearsOn: [
      'prophylaxis.intent=secondary',
      'prophylaxis.intent=primary',
      'prophylaxis.start',
      'follow_up.recurrence',
      'rt-acute-elbow-fracture',
    ],
  },
  {
    id: 'L36',
    statement:
      'After excision of neurogenic HO of the hip, adding radiotherapy did not lower recurrence and went with significantly more sepsis that needed revision (19 against 76 patients).',
    meaning: 'Record infection risks before radiotherapy in neurogenic HO of the hip.',
    mark: 'confirmed',
    sources: ['honore2020'],
    reviewed,
    disputes: ['X9'],
    bearsOn: [
      'prophylaxis.therapy=radiotherapy',
      'cause.class=neurogenic',
      'lesions.site=hip',
      'complications.type=infection',
      'rt-neurogenic-hip-sepsis',
      'infection-before-invasive',
    ],
  },
  {
    id: 'L37',
    statement:
      'Sarcoma after a single 7 Gy is on record: an osteosarcoma after 11 years at the edge of the field, and a sarcoma inside the field within 5 years in a middle-aged woman with a knee prosthesis.',
    meaning: 'The counselling concerns patients of any age; record it.',
    mark: 'confirmed',
    sources: ['farris2012', 'jbjscc2019'],
    reviewed,
    disputes: ['X9'],
    bearsOn: [
      'prophylaxis.counselled',
      'prophylaxis.field',
      'complications.type=radiation_effect',
      'treatment.field',
      'treatment.counselled',
      'rt-previous-or-cancer',
      'rt-under-40-counselling',
    ],
    templates: {
      ask: 'Osteosarcoma: does the change lie in the old field of radiotherapy or at its edge? Record dose, time since then, and the study that shows it.',
      counsel:
        'Radiotherapy: were late cancer, which is on record at any age, and fertility discussed? Record it in counselled.',
    },
  },
  {
    id: 'L38',
    statement:
      'Under 40 years a dosimetric study (20 patients, 7 Gy once) estimated a small but real extra risk of cancer and considerable scatter to the ovaries in some pelvic fields; in another series the mean dose to the testes was about 0.3-0.6 Gy.',
    meaning: 'Fertility belongs to the counselling; record shielding.',
    mark: 'confirmed',
    sources: ['cadieux', 'egypt2022'],
    reviewed,
    disputes: ['X9'],
    bearsOn: [
      'prophylaxis.counselled',
      'prophylaxis.shielding',
      'patient.age',
      'patient.sex',
      'treatment.shielding',
      'treatment.counselled',
      'rt-under-40-counselling',
      'rt-gonads-pelvis',
    ],
    templates: {
      shield:
        'Radiotherapy near the pelvis under 50 years: what is shielded, and was fertility discussed? Record it in shielding.',
    },
  },
  {
    id: 'L39',
    statement:
      'Guidance on benign disease warns of cancer and growth risk in children and with open growth plates, potentially prohibitive when regions prone to cancer are treated. Textbook knowledge: not in pregnancy; caution after earlier radiotherapy to the field, with a predisposition to cancer or with a cancer at the site.',
    meaning: 'Check age, growth, pregnancy, earlier radiotherapy and cancer, and record the result.',
    mark: 'confirmed',
    sources: ['iorbc', 'rcr2023'],
    reviewed,
    disputes: ['X9'],
    bearsOn: [
      'patient.age',
      'patient.skeletally_mature',
      'patient.pregnancy',
      'patient.comorbidities=prior_radiotherapy_same_field',
      'patient.comorbidities=cancer_predisposition_syndrome',
      'patient.comorbidities=malignancy_history',
      'prophylaxis.therapy=radiotherapy',
      'treatment.reason',
      'prophylaxis.reason',
      'rt-in-child',
      'rt-in-pregnancy',
      'rt-pregnancy-unknown',
      'rt-previous-or-cancer',
    ],
    templates: {
      radiotherapy:
        'No radiotherapy is named here: {reason}. Guidance on benign disease warns of cancer and growth risk in the young; by textbook knowledge it is not given in pregnancy.',
      cancer:
        'Radiotherapy asks for care: {reason}. This adds to the late risk of cancer. Record the view of radiation oncology.',
      plates:
        'Are the growth plates closed? Where they are open, guidance warns of cancer and growth risk after radiotherapy. Record age and patient.skeletally_mature.',
    },
  },
  {
    id: 'L143',
    statement:
      'A field limited to the region around an uncemented hip shields the surfaces into which bone grows: 8 Gy once equalled 10 Gy in fractions (62 hips) without loss of early fixation, but bone formed outside the field in 43 % of hips without earlier HO.',
    meaning: 'Record the field and what was shielded.',
    mark: 'confirmed',
    sources: ['pmid1541613'],
    reviewed,
    disputes: [],
    bearsOn: [
      'prophylaxis.field',
      'prophylaxis.shielding',
      'prophylaxis.total_gy',
      'treatment.field',
      'treatment.shielding',
      'rt-gonads-pelvis',
    ],
  },
];

export const disputes: readonly DisputeText[] = [
  {
    id: 'X9',
    title: 'Radiotherapy in a single dose',
    founding: 'Named as one of the two main methods, given once.',
    other:
      'It works at the hip. The German guideline accepts 7-8 Gy once or 5 fractions of 3.5 Gy; several fractions may prevent a little more HO (two meta-analyses, not settled). More non-union in fresh elbow fractures (trial stopped), no gain but sepsis in one neurogenic study, case reports of sarcoma; not in children or pregnancy.',
    strength: 'Depends on the setting.',
  },
];

export const warnings: readonly Warning[] = [
  {
    id: 'W3',
    title: 'For whom radiotherapy is dangerous',
    statement:
      'The founding text names radiotherapy without mentioning children, pregnancy or the fresh fracture of the elbow, where it is warned against or has done harm.',
    claims: ['S32'],
    facts: ['L34', 'L39'],
  },
];
