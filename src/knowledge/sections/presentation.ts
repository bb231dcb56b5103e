/** Section presentation: how the patient came. */
import { choice, list, mapSection, text, when, yesNo } from '../shapes';
import { careProblemValues, symptomValues } from '../values';
import { pain, score } from '../values/forms';

const first = ['initial', 'case_report', 'series_entry', 'tumour_board'] as const;

export const presentation = mapSection(
  {
    title: 'Presentation',
    description: 'How the patient came: symptoms, pain and function when first seen for this problem.',
    need: { in: first },
    facts: ['S03', 'S08'],
  },
  {
    when: when({
      title: 'First seen',
      description:
        'When the patient was first seen for this problem. Other entries can count from it as `presentation`; left out, it is not known, but not before onset.',
      example: '2025-09-01',
    }),
    onset: when({
      title: 'Onset',
      description: 'First symptom, or first sight on imaging. Other entries can count from it as `onset`.',
      example: 'week 7',
      need: { in: first },
      facts: ['L11', 'L64', 'L96'],
    }),
    onset_by: choice(
      {
        symptom: 'By a symptom.',
        imaging: 'By an image, before any symptom.',
      },
      { title: 'Onset noticed by', description: 'What the onset is counted from.' },
    ),
    stage: choice(
      {
        early_inflammatory: 'Early: swelling, pain or other signs of inflammation.',
        progressing: 'Bone is forming or growing.',
        mature: 'The bone is formed and at rest.',
      },
      {
        title: 'Stage',
        description: 'Stage at the first presentation. Later changes stand in imaging and follow_up.',
        need: { in: ['initial', 'case_report', 'tumour_board'] },
        facts: ['S08', 'S09', 'S10', 'S27', 'S61'],
      },
    ),
    symptoms: list(
      choice(symptomValues, {
        title: 'Symptoms',
        description: 'Symptoms that are present; `none` if there is no symptom at all.',
        need: { in: first },
        facts: ['S08', 'S33', 'L02', 'L144', 'L145', 'L146', 'L138'],
      }),
    ),
    symptoms_absent: list(
      choice(symptomValues, {
        title: 'Symptoms absent',
        description:
          'Symptoms that were asked for and are absent. Pain, swelling and stiffness should stand in one of the two lists.',
        facts: ['S08', 'S09'],
      }),
    ),
    pain: pain({
      title: 'Pain',
      description: 'Worst pain from 0 to 10, or `none`, `mild`, `moderate`, `severe`.',
      example: 4,
      need: { in: ['initial', 'case_report'], if: 'unless symptoms is none or pain stands in symptoms_absent' },
      facts: ['S33', 'S35', 'L109'],
    }),
    function_impaired: yesNo({
      title: 'Function impaired',
      description: 'Whether the joint does not do what the patient needs in daily life.',
      need: { in: ['initial', 'case_report'] },
      facts: ['S03', 'S33', 'S35'],
    }),
    limited_tasks: list(
      text({
        title: 'Limited tasks',
        description: 'Tasks that the patient cannot do, one per line.',
        example: 'tying shoelaces',
        facts: ['L13', 'L14'],
      }),
    ),
    care_problems: list(
      choice(careProblemValues, {
        title: 'Care problems',
        description: 'Problems that the bone makes in daily care.',
        facts: ['L46', 'L98'],
      }),
    ),
    scores: list(
      score({
        title: 'Scores',
        description: 'Outcome scores at that time, one per line: the name, then the number.',
        example: 'dash 48',
        facts: ['L109'],
      }),
    ),
  },
);
