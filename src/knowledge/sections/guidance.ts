/** Section guidance: what the assistant inserted, and what the clinician made of it. */
import { choice, list, listSection, text, when } from '../shapes';

export const guidance = listSection(
  {
    title: 'Guidance',
    description: 'What the assistant inserted from this note, and what the clinician made of it.',
  },
  {
    topic: choice(
      {
        differential: 'What else it could be.',
        prevention: 'Prevention of ossification or of its return.',
        surgery_timing: 'Whether and when to operate.',
        imaging: 'The next imaging step.',
        rehabilitation: 'Movement, braces and daily life.',
        referral: 'Who else to ask.',
      },
      { title: 'Topic', description: 'What the guidance is about.', need: { always: 'entry' } },
    ),
    when: when({
      title: 'Inserted',
      description: 'The day on which it was inserted, written as the date policy of the note allows.',
      need: { always: 'entry' },
    }),
    edition: text({ title: 'Edition', description: 'Edition of the rules and facts that were used.' }),
    statements: list(
      text({
        title: 'Statements',
        description: 'Ids of the facts that were stated.',
        example: 'S43',
        need: { always: 'entry' },
      }),
    ),
    based_on: list(
      text({
        title: 'Based on',
        description: 'The values of this note from which it was worked out, one line each.',
        need: { always: 'entry' },
      }),
    ),
    text: text({ title: 'Text', description: 'The printed guidance.' }),
    decision: text({ title: 'Decision', description: 'What the clinician decided.' }),
    reason: text({ title: 'Reason', description: 'Why it was decided so.' }),
  },
);
