/** Section acknowledgements: findings of the checks that were accepted with a reason. */
import { listSection, text, when } from '../shapes';

export const acknowledgements = listSection(
  {
    title: 'Acknowledgements',
    description: 'Findings of the checks that were read and accepted, each with a reason.',
  },
  {
    rule: text({
      title: 'Rule',
      description: 'Id of the rule whose finding is accepted.',
      example: 'surgery-before-4-months',
      need: { always: 'entry' },
    }),
    at: text({
      title: 'At',
      description:
        'The only place where it is accepted: the name of an entry, or section.field. Left out, the whole note.',
      example: 'sx1',
    }),
    reason: text({
      title: 'Reason',
      description: 'Why the finding is accepted.',
      need: { always: 'entry' },
    }),
    role: text({ title: 'Role', description: 'Who accepted it: a role, not a name.', example: 'senior surgeon' }),
    when: when({ title: 'When', description: 'Day on which it was accepted.', example: '2026-03-18' }),
  },
);
