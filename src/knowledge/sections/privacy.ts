/** Section privacy: how the note handles what could identify the patient. */
import { choice, mapSection, text, when, yesNo } from '../shapes';
import { everyNote } from '../values';

const own = { in: everyNote, if: 'the patient is your own' } as const;

export const privacy = mapSection(
  {
    title: 'Privacy',
    description: 'How the note handles what could identify the patient. Not asked for a published source.',
    need: own,
    facts: ['L133', 'L134', 'L135'],
  },
  {
    date_policy: choice(
      {
        actual: 'Real dates.',
        shifted: 'All dates are moved by the same number of days.',
        relative: 'No dates: only days and intervals counted from an event.',
        year_only: 'Years only, without month and day.',
      },
      {
        title: 'Date policy',
        description: 'What the dates in this note are.',
        need: own,
        facts: ['L133', 'L134'],
      },
    ),
    deidentified: yesNo({
      title: 'De-identified',
      description: 'Whether everything that identifies the patient has been taken out.',
      need: own,
      facts: ['L133', 'L135'],
    }),
    method: choice(
      {
        safe_harbor:
          'Safe Harbor rule of the Health Insurance Portability and Accountability Act: 18 kinds of identifier removed.',
        expert_determination: 'An expert has judged that the patient can hardly be recognised.',
        limited_data_set: 'Direct identifiers are removed, dates may stay, and an agreement limits the use.',
        not_shared: 'The note is not shared with anyone.',
        other: 'Another method: say it in words.',
      },
      {
        title: 'Method',
        description: 'How the note was de-identified.',
        need: { if: 'deidentified is yes, and the patient is your own' },
        facts: ['L133'],
      },
    ),
    checked_by: text({
      title: 'Checked by',
      description: 'Who checked it: a role, not a name.',
      example: 'data protection officer',
    }),
    checked: when({ title: 'Checked on', description: 'Day of that check.', example: '2026-03-18' }),
  },
);
