/** Section series: the definitions of the series to which an entry belongs. */
import { mapSection, text } from '../shapes';

const entry = { in: ['series_entry'] } as const;
const unlessProtocol = { in: ['series_entry'], if: 'unless protocol is given' } as const;

export const series = mapSection(
  {
    title: 'Series',
    description: 'The series to which this case belongs, and its definitions. Only for an entry of a series.',
    need: entry,
    facts: ['L136'],
  },
  {
    name: text({ title: 'Name', description: 'Short name of the series.', example: 'HIPSER', need: entry }),
    protocol: text({
      title: 'Protocol',
      description: 'Where the definitions of the series stand. With it the definitions below can be left out.',
      example: 'doi 10.1000/protocol',
      need: { in: ['series_entry'], if: 'unless the five definitions below are given' },
      facts: ['L136'],
    }),
    inclusion: text({
      title: 'Inclusion',
      description: 'Which cases belong to the series, and which do not.',
      need: unlessProtocol,
    }),
    ho_definition: text({
      title: 'Definition of ossification',
      description: 'What counts as heterotopic ossification in this series.',
      need: unlessProtocol,
      facts: ['L136', 'L04'],
    }),
    recurrence_definition: text({
      title: 'Definition of recurrence',
      description: 'What counts as recurrence in this series.',
      need: unlessProtocol,
      facts: ['L112', 'L136'],
    }),
    grading_system: text({
      title: 'Grading system',
      description: 'The system by which the series grades the bone.',
      example: 'brooker',
      need: unlessProtocol,
      facts: ['L09', 'L12', 'L136'],
    }),
    imaging_schedule: text({
      title: 'Imaging schedule',
      description: 'When images are taken in this series, and of which kind.',
      example: 'plain film at 6 weeks, 3 months and 1 year',
      need: unlessProtocol,
      facts: ['L136'],
    }),
  },
);
