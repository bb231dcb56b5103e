/** Section treatment: drugs, radiotherapy and other treatment without an operation, not meant as prevention. */
import { choice, listSection } from '../shapes';
import { given, giving, intentNeed } from '../therapy';

export const treatment = listSection(
  {
    title: 'Treatment',
    description:
      'Drugs, radiotherapy and other treatment without an operation. Prevention stands in prophylaxis, movement and braces in rehabilitation.',
    facts: ['S27', 'S28', 'S29', 'S34'],
  },
  {
    ...given,
    intent: choice(
      {
        symptom_relief: 'Against pain or other symptoms.',
        treatment: 'Against the ossification itself.',
        other_condition: 'For another illness, or for a diagnosis that turned out to be wrong.',
      },
      { title: 'Intent', description: 'Why it was given.', need: intentNeed, facts: ['S28', 'S34'] },
    ),
    ...giving,
  },
);
