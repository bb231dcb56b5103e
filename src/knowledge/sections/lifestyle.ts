/** Section lifestyle: diet and daily life. */
import { mapSection, text, yesNo } from '../shapes';

export const lifestyle = mapSection(
  { title: 'Lifestyle', description: 'Diet and daily life.', facts: ['L132'] },
  {
    diet_restriction: yesNo({
      title: 'Diet restricted',
      description: 'Whether the patient keeps a diet because of the ossification or its treatment.',
      facts: ['S50', 'L41'],
    }),
    diet_reason: text({
      title: 'Reason for the diet',
      description: 'Why the diet is restricted.',
      need: { if: 'diet_restriction is yes' },
      facts: ['S50', 'L41'],
    }),
    smoking: yesNo({ title: 'Smoking', description: 'Whether the patient smokes now.' }),
    activity: text({ title: 'Activity', description: 'Sport, work and movement in daily life, in plain words.' }),
    heat_or_massage: yesNo({
      title: 'Heat or massage',
      description: 'Whether heat or massage is applied to the lesion.',
    }),
  },
);
