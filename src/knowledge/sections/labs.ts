/** Section labs: laboratory values, one entry per test and day. */
import { choice, entryId, listSection, number, text, when } from '../shapes';
import { labValue } from '../values/forms';

export const labs = listSection(
  {
    title: 'Laboratory',
    description: 'Laboratory values, one entry per test and day.',
    need: {
      if: 'there is an excision (crp), or genetics.diagnosis is aho, php1a or php1c (calcium, phosphate, pth, tsh)',
    },
    facts: ['S45', 'L93'],
  },
  {
    id: entryId({
      title: 'Name in this note',
      description: 'A short name by which other entries point to this value.',
      example: 'crp1',
    }),
    test: choice(
      {
        alp: 'Alkaline phosphatase (ALP).',
        bone_alp: 'Bone-specific alkaline phosphatase.',
        ck: 'Creatine kinase (CK).',
        crp: 'C-reactive protein (CRP).',
        esr: 'Erythrocyte sedimentation rate (ESR).',
        wbc: 'White blood cell count (WBC).',
        calcium: 'Calcium in the blood.',
        phosphate: 'Phosphate in the blood.',
        pth: 'Parathyroid hormone (PTH).',
        tsh: 'Thyroid-stimulating hormone (TSH).',
        vitamin_d_25oh: '25-hydroxyvitamin D, the storage form.',
        creatinine: 'Creatinine, a measure of kidney function.',
        egfr: 'Estimated glomerular filtration rate (eGFR).',
        haemoglobin: 'Haemoglobin, the red blood pigment.',
        d_dimer: 'D-dimer, a product of dissolved clots.',
        routine: 'Routine tests that the source does not name.',
        other: 'Another test: its name goes into name.',
      },
      {
        title: 'Test',
        description: 'What was measured.',
        need: { always: 'entry' },
        facts: ['L56', 'L57', 'L58', 'L59', 'L93'],
      },
    ),
    name: text({ title: 'Name', description: 'Name of the test.', need: { if: 'test is other' } }),
    value: labValue({
      title: 'Value',
      description: 'The number, or `below 5`, `above 60` where the laboratory prints a limit. The unit stands in unit.',
      example: 'below 5',
      need: { if: 'result is left out, unless test is routine' },
    }),
    unit: text({
      title: 'Unit',
      description: 'Unit of the value as the laboratory prints it.',
      example: 'mg/L',
      need: { if: 'value is given' },
      facts: ['L59', 'L130'],
    }),
    ref_low: number({
      title: 'Lower reference limit',
      description: 'Lower end of the reference range, in the unit of the value.',
      need: { if: 'value is given, unless result or ref_high is given or test is egfr' },
    }),
    ref_high: number({
      title: 'Upper reference limit',
      description: 'Upper end of the reference range, in the unit of the value.',
      need: { if: 'value is given, unless result or ref_low is given or test is egfr' },
    }),
    result: choice(
      {
        normal: 'Within the reference range.',
        raised: 'Above the reference range.',
        lowered: 'Below the reference range.',
      },
      {
        title: 'Result',
        description: 'The result in the word of the source. It replaces a missing range.',
        need: { if: 'value is left out' },
      },
    ),
    when: when({
      title: 'When',
      description: 'When the sample was taken.',
      example: 'before sx1',
      need: { in: ['initial', 'case_report', 'series_entry'] },
    }),
    words: text({ title: 'In words', description: 'The result as printed, if the value looks wrong.' }),
  },
);
