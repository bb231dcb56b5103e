/** Section plan: what was decided, and why. */
import { choice, mapSection, text, when } from '../shapes';

export const plan = mapSection(
  {
    title: 'Plan',
    description: 'What was decided, and why. Single operations and drugs have their own sections.',
  },
  {
    management: choice(
      {
        observation: 'Watch, without treatment of the ossification.',
        conservative: 'Treatment without an operation.',
        surgical: 'An operation.',
        palliative: 'Relief of symptoms only.',
        undecided: 'Not decided yet.',
      },
      {
        title: 'Management',
        description: 'The decision as it stands at the end of this note.',
        need: { in: ['initial', 'follow_up', 'tumour_board'] },
        facts: ['S29', 'S33', 'S34', 'S35'],
      },
    ),
    reason: text({ title: 'Reason', description: 'Why it was decided so.' }),
    patient_preference: text({
      title: 'Wish of the patient',
      description: 'What the patient wants, in plain words.',
      example: 'wants to ride again, accepts the risk of recurrence',
    }),
    when: when({ title: 'When', description: 'Day of the decision.', example: '2026-03-18' }),
  },
);
