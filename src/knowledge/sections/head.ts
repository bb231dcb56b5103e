/** The head of the note: fields that stand before the first section. */
import { choice, integer, text, when } from '../shapes';

export const head = {
  schema_version: integer({
    title: 'Version of the format',
    description: 'Version of this note format. Left out, it is 1, the only version so far.',
    example: 1,
  }),
  case_id: text({
    title: 'Case id',
    description: 'The study pseudonym: capitals, a hyphen, digits. Never initials, a record number or a date of birth.',
    example: 'ELB-0042',
    need: { always: 'core' },
  }),
  note_type: choice(
    {
      initial: 'First note on a patient of your own.',
      follow_up: 'A later visit of a patient of your own.',
      case_report: 'A case report that you are writing for a journal.',
      series_entry: 'One case of a series, also one copied from a publication.',
      tumour_board: 'A case for the tumour conference.',
    },
    {
      title: 'Type of note',
      description: 'What the note is for. It decides which fields are needed.',
      need: { always: 'core' },
    },
  ),
  note_status: choice(
    {
      draft: 'Being written: what is missing is only pointed out.',
      complete: 'All that is known is in: what is missing is a warning.',
      final: 'Closed: what is essential and missing is an error.',
    },
    { title: 'Status of the note', description: 'How far the note has come. Left out, it is a draft.' },
  ),
  note_date: when({
    title: 'Date of the note',
    description: 'The day the note is written: a date, or `day N` counted from the index event.',
    example: '2026-03-18',
    need: { in: ['initial', 'follow_up', 'case_report', 'tumour_board'] },
  }),
};
