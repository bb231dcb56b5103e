/** Section other_causes: further plausible causes beside the main one. */
import { choice, entryId, listSection, text, when } from '../shapes';
import { causeClassValues, causeTypeValues } from '../values';

export const other_causes = listSection(
  {
    title: 'Other causes',
    description: 'Further plausible causes, one entry each. The main cause stands in cause.',
    facts: ['L79'],
  },
  {
    id: entryId({
      title: 'Name in this note',
      description: 'A short name by which other entries point to this cause.',
      example: 'tbi1',
    }),
    class: choice(causeClassValues, {
      title: 'Class of cause',
      description: 'The group to which this cause belongs.',
      need: { always: 'entry' },
      facts: ['S07', 'L05'],
    }),
    type: choice(causeTypeValues, {
      title: 'Type of cause',
      description: 'What exactly it was. A genetic disease is named in the section genetics, only there.',
      facts: ['S13', 'S14', 'S15', 'L78', 'L79', 'L100'],
    }),
    when: when({ title: 'When', description: 'When it happened.', example: '2 days after injury' }),
    words: text({ title: 'In words', description: 'What happened, in your own words.' }),
  },
);
