/** Section prophylaxis: prevention, given or not. */
import { choice, listSection } from '../shapes';
import { given, giving, intentNeed } from '../therapy';

export const prophylaxis = listSection(
  {
    title: 'Prophylaxis',
    description:
      'Prevention, given or not. An entry with the therapy `none` and a reason is a decision; the word `none` for the whole section is one without a reason.',
    need: {
      if: 'an operation at hip, acetabulum or elbow belongs to the injury, or there is an excision, unless in fibrodysplasia ossificans progressiva (FOP)',
    },
    facts: ['S30', 'S31', 'S32'],
  },
  {
    ...given,
    intent: choice(
      {
        primary: 'After the event or operation that can start the ossification.',
        secondary: 'After an excision, against the return of the bone.',
      },
      {
        title: 'Intent',
        description: 'Against what it was given: the first bone, or its return.',
        need: intentNeed,
        facts: ['S30', 'S31', 'L34', 'L35'],
      },
    ),
    ...giving,
  },
);
