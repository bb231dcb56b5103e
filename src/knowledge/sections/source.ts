/** Section source: where a case comes from that is not your own. */
import { choice, integer, list, mapSection, text } from '../shapes';

export const source = mapSection(
  {
    title: 'Source',
    description: 'Where the case comes from. Left out, it is your own patient.',
  },
  {
    kind: choice(
      {
        own_case: 'Your own patient.',
        publication: 'A published paper.',
        dataset: 'A data set, such as an export from a registry.',
      },
      { title: 'Kind of source', description: 'What the case was taken from.', need: { always: 'entry' } },
    ),
    title: text({
      title: 'Title',
      description: 'Title of the paper, as printed.',
      need: { if: 'kind is publication' },
    }),
    authors: list(text({ title: 'Authors', description: 'Authors as printed, one per line.', example: 'Example A' })),
    journal: text({ title: 'Journal', description: 'Name of the journal, in full or abbreviated.' }),
    year: integer({ title: 'Year', description: 'Year of publication, four digits.', example: 2015 }),
    volume_pages: text({
      title: 'Volume and pages',
      description: 'Volume, issue, and pages or article number.',
      example: '24(8):1165-71',
    }),
    doi: text({
      title: 'DOI',
      description: 'Digital object identifier (DOI) of the paper, without the web address in front.',
      example: '10.1000/example',
      need: { if: 'kind is publication, unless pmid or url is given' },
    }),
    pmid: integer({
      title: 'PubMed number',
      description: 'Number of the paper in PubMed (PMID), digits only.',
      example: 12345678,
    }),
    url: text({ title: 'Web address', description: 'Address of the source, if it has no digital object identifier.' }),
    patient_ref: text({
      title: 'Patient of the source',
      description: 'Which patient of the source this is, as the source counts them.',
      example: 'case 3',
    }),
    text_read: choice(
      {
        abstract: 'Only the abstract was read.',
        part: 'Parts of the text were read.',
        full_text: 'The whole text was read.',
      },
      {
        title: 'Text read',
        description: 'How much of the source was read. What `not_stated` means depends on it.',
        need: { if: 'kind is publication' },
      },
    ),
    conflicts: list(
      text({
        title: 'Contradictions of the source',
        description: 'Where the source contradicts itself: one line for each place, with both readings.',
        example: 'left elbow in the text, right elbow in the table',
      }),
    ),
  },
);
