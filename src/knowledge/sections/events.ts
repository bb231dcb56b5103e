/** Section events: anything else with a time that belongs on the timeline. */
import { entryId, listSection, text, when } from '../shapes';

export const events = listSection(
  {
    title: 'Events',
    description: 'Anything else with a time that belongs on the timeline and has no section of its own.',
  },
  {
    id: entryId({
      title: 'Name in this note',
      description: 'A short name by which other entries point to this event.',
      example: 'fall2',
    }),
    what: text({
      title: 'What',
      description: 'What happened, in a few words. Operations, drugs and visits have their own sections.',
      example: 'second fall on the same elbow',
      need: { always: 'entry' },
    }),
    when: when({
      title: 'When',
      description: 'When it happened.',
      example: '5 weeks after injury',
      need: { always: 'entry' },
    }),
  },
);
