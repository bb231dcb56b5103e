/** The fields that the sections treatment and prophylaxis share; only `intent` differs between them. */
import { choice, duration, entryId, integer, number, reference, references, text, when, yesNo } from './shapes';
import { responseValues } from './values';

const therapyValues = {
  none: 'Nothing was given; reason says why.',
  indomethacin: 'Indomethacin, not slow-release or its release not stated.',
  indomethacin_sr: 'Indomethacin, slow-release form.',
  ibuprofen: 'Ibuprofen, a non-steroidal anti-inflammatory drug.',
  diclofenac: 'Diclofenac, a non-steroidal anti-inflammatory drug.',
  naproxen: 'Naproxen, a non-steroidal anti-inflammatory drug.',
  celecoxib: 'Celecoxib, a selective anti-inflammatory drug (coxib).',
  etoricoxib: 'Etoricoxib, a selective anti-inflammatory drug (coxib).',
  meloxicam: 'Meloxicam, a non-steroidal anti-inflammatory drug.',
  nsaid: 'A non-steroidal anti-inflammatory drug (NSAID) that is not named, or not in this list.',
  radiotherapy: 'Radiotherapy of the site.',
  etidronate: 'Etidronate, a bisphosphonate.',
  alendronate: 'Alendronate, a bisphosphonate.',
  pamidronate: 'Pamidronate, a bisphosphonate.',
  bisphosphonate: 'A bisphosphonate that is not named, or not in this list.',
  palovarotene: 'Palovarotene, a retinoid for fibrodysplasia ossificans progressiva (FOP).',
  corticosteroid: 'A cortisone-like drug, by any route.',
  analgesic: 'A pain reliever that does not act against inflammation.',
  antispasticity: 'A drug against spasticity, by mouth or pump.',
  botulinum_toxin: 'Botulinum toxin, injected into a muscle.',
  vaccination: 'A vaccination; write its route as well.',
  conservative_care: 'Care without an operation whose content is not stated.',
  other: 'Another drug or method: its name goes into name.',
};

const reasonValues = {
  contraindication: 'Something speaks against it: say what in words.',
  low_risk: 'The risk of ossification was judged low.',
  fracture_healing: 'A fracture or osteotomy has to heal first.',
  patient_choice: 'The patient did not want it.',
  fop: 'The patient has, or may have, fibrodysplasia ossificans progressiva (FOP).',
  protocol: 'The local protocol does not provide for it.',
  other: 'Another reason: say it in words.',
};

/** What was given: the fields before `intent`. */
export const given = {
  id: entryId({
    title: 'Name in this note',
    description: 'A short name by which other entries point to this therapy.',
    example: 'rt1',
  }),
  therapy: choice(therapyValues, {
    title: 'Therapy',
    description: 'The drug or method. Physiotherapy, braces and rest stand in rehabilitation.',
    need: { in: ['initial', 'follow_up', 'case_report', 'series_entry'] },
    facts: ['S27', 'S32', 'S58', 'S59', 'S60', 'L05'],
  }),
  name: text({
    title: 'Name',
    description: 'Name of a drug or method that is not in the list.',
    need: { if: 'therapy is other' },
  }),
};

/** When an entry needs its intent: the same in both sections. */
export const intentNeed = { in: ['initial', 'follow_up', 'case_report', 'series_entry'] } as const;

const decision = {
  status: choice(
    {
      given: 'Given, or being given.',
      planned: 'Planned, not begun yet.',
      declined: 'Offered, and refused by the patient.',
    },
    { title: 'Status', description: 'Whether it was given. Left out, it was.' },
  ),
  reason: choice(reasonValues, {
    title: 'Reason',
    description: 'Why nothing was given. More stands in words.',
    need: { if: 'therapy is none, or status is declined' },
    facts: ['S30', 'L22', 'L28', 'L34', 'L39', 'L86'],
  }),
  operation: reference({
    title: 'Operation',
    description: 'The operation to which it belongs. Left out, it is the only one it can belong to.',
    example: 'sx1',
    need: { if: 'there are two operations to which it could belong' },
  }),
  lesion: references({
    title: 'Lesion',
    description: 'The lesion or lesions for which it is meant.',
    need: {
      if: 'it acts on one place (radiotherapy, botulinum toxin), no operation is named, and there are two or more lesions',
    },
  }),
};

const dose = {
  dose_mg: number({
    title: 'Single dose',
    description: 'One dose, not the dose of the day.',
    unit: 'mg',
    example: 25,
    need: { if: 'therapy is a drug for the ossification, unless the dose is given by weight' },
    facts: ['L18', 'L21', 'L24', 'L26', 'L28'],
  }),
  times_per_day: number(
    {
      title: 'Doses a day',
      description: 'How many such doses are taken in a day; 0.5 is every other day.',
      example: 3,
      need: { if: 'therapy is a drug for the ossification, unless the dose is given by weight' },
      facts: ['L18', 'L28'],
    },
    { minimum: 0, maximum: 12 },
  ),
  mg_per_kg_day: number(
    {
      title: 'Dose by weight',
      description: 'Dose of the day by body weight, instead of dose_mg where the dose is given in that way.',
      unit: 'mg/kg/day',
      example: 20,
      facts: ['L40', 'L42'],
    },
    { minimum: 0, maximum: 100 },
  ),
  route: choice(
    {
      oral: 'By mouth.',
      iv: 'Into a vein (intravenous).',
      im: 'Into a muscle (intramuscular).',
      rectal: 'As a suppository.',
      sc: 'Under the skin (subcutaneous).',
      topical: 'On the skin.',
    },
    { title: 'Route', description: 'How the drug was given.', facts: ['L83', 'L137'] },
  ),
};

const course = {
  start: when({
    title: 'Start',
    description: 'First dose or fraction. For radiotherapy write the hours to the operation.',
    example: 'within 24 hours after sx1',
    need: { if: 'therapy is a drug for the ossification, or radiotherapy' },
    facts: ['L18', 'L24', 'L30', 'L31'],
  }),
  end: when({
    title: 'End',
    description: 'Last dose or fraction. Write this or duration, not both.',
    example: '6 weeks after sx1',
  }),
  duration: duration({
    title: 'Duration',
    description: 'How long it was given. Write this or end, not both.',
    example: '6 weeks',
    need: { if: 'therapy is a drug for the ossification, and end is left out' },
    facts: ['L18', 'L19', 'L21', 'L22', 'L24', 'L40'],
  }),
  completed: yesNo({
    title: 'Completed',
    description: 'Whether it was taken or given to the planned end.',
    facts: ['L18', 'L22'],
  }),
  stop_reason: choice(
    {
      gi: 'Trouble with the stomach or gut.',
      renal: 'Trouble with the kidneys.',
      bleeding: 'A bleed, or the fear of one.',
      allergy: 'An allergic reaction.',
      healing_concern: 'Doubt about the healing of bone or wound.',
      other: 'Another cause for stopping: say it in words.',
    },
    {
      title: 'Reason for stopping',
      description: 'Why it was stopped early.',
      need: { if: 'completed is no' },
      facts: ['L21', 'L22', 'L27'],
    },
  ),
  gastroprotection: yesNo({
    title: 'Stomach protection',
    description: 'Whether a drug that protects the stomach was given with it.',
    need: { if: 'therapy is a non-steroidal anti-inflammatory drug' },
    facts: ['L27'],
  }),
};

const radiation = {
  total_gy: number({
    title: 'Total dose',
    description: 'Total radiation dose over all fractions: 7, not 700.',
    unit: 'Gy',
    example: 7,
    need: { if: 'therapy is radiotherapy' },
    facts: ['L29', 'L31', 'L32'],
  }),
  fractions: integer(
    {
      title: 'Fractions',
      description: 'Into how many sessions the dose was divided.',
      example: 1,
      need: { if: 'therapy is radiotherapy' },
      facts: ['S32', 'L29', 'L32'],
    },
    { minimum: 1, maximum: 40 },
  ),
  field: text({ title: 'Field', description: 'Field or arrangement of the beams.', facts: ['L37', 'L143'] }),
  shielding: text({ title: 'Shielding', description: 'What was shielded from the beam.', facts: ['L38', 'L143'] }),
  counselled: yesNo({
    title: 'Counselled',
    description: 'Whether the late risk of cancer, at any age, and fertility were discussed.',
    need: { if: 'therapy is radiotherapy and the patient is under 40' },
    facts: ['L37', 'L38'],
  }),
};

/** How it was given: the fields after `intent`. */
export const giving = {
  ...decision,
  ...dose,
  ...course,
  ...radiation,
  response: choice(responseValues, {
    title: 'Response',
    description: 'Effect on symptoms or bone. For prevention leave it out.',
  }),
  words: text({ title: 'In words', description: 'Anything else about this therapy, in your own words.' }),
};
