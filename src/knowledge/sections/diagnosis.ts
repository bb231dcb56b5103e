/** Section diagnosis: what the lesion is, and its codes. */
import { choice, list, mapSection, when } from '../shapes';
import { code } from '../values/forms';

export const diagnosis = mapSection(
  { title: 'Diagnosis', description: 'What the lesion is, and its codes.', facts: ['S01', 'L04'] },
  {
    primary: choice(
      {
        ho: 'Heterotopic ossification (HO).',
        myositis_ossificans: 'Myositis ossificans, as a condition of its own.',
        other: 'Another lesion: name it in words.',
        undetermined: 'Not clear yet.',
      },
      {
        title: 'Diagnosis',
        description: 'Nature of the lesion. A genetic disease is named in the section genetics, only there.',
        need: { in: ['initial', 'case_report', 'series_entry', 'tumour_board'] },
        facts: ['S01', 'S21', 'L04', 'L73'],
      },
    ),
    certainty: choice(
      {
        confirmed: 'Sure.',
        probable: 'Likely, still open to doubt.',
        provisional: 'A working diagnosis.',
      },
      {
        title: 'Certainty',
        description: 'How sure the diagnosis is.',
        need: { in: ['initial', 'case_report', 'tumour_board'] },
      },
    ),
    when: when({
      title: 'When',
      description: 'Day of the diagnosis. Other entries can count from it as `diagnosis`.',
      example: '2025-09-12',
    }),
    codes: list(
      code({
        title: 'Codes',
        description: 'Codes of the diagnosis, one per line: the name of the system, then the code. A label may follow.',
        example: 'icd10_cm M61.521',
        need: { in: ['case_report', 'series_entry'], if: 'the patient is your own' },
        facts: ['L115', 'L116', 'L117', 'L118', 'L119', 'L120', 'L122', 'L124', 'L125', 'L126', 'L127', 'L128'],
      }),
    ),
  },
);
