/** Section examination: other findings of the examination, also normal ones. */
import { listSection, references, text, when } from '../shapes';

export const examination = listSection(
  {
    title: 'Examination',
    description:
      'Other findings of the examination, also normal ones. Movement stands in rom, nerves and vessels in nerves_vessels.',
  },
  {
    what: text({
      title: 'What',
      description: 'The sign, test or measurement.',
      example: 'Tinel sign at the elbow',
      need: { always: 'entry' },
    }),
    result: text({
      title: 'Result',
      description: 'What was found: present, absent, positive, negative, normal, or a value with its unit.',
      example: 'negative',
      need: { always: 'entry' },
    }),
    lesion: references({ title: 'Lesion', description: 'The lesion or lesions to which it belongs.' }),
    when: when({ title: 'When', description: 'When it was examined.', example: 'before sx1' }),
  },
);
