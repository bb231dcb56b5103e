/** What the founding text says of diet. */
import type { DisputeText, Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S50',
    statement: 'HO asks for no particular diet.',
    meaning: 'If a diet is recorded, name the other reason for it.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X14'],
    bearsOn: ['lifestyle.diet_restriction', 'lifestyle.diet_reason', 'etidronate-food', 'diet-without-reason'],
    templates: {
      reason:
        'The diet is restricted, and no reason stands beside it. HO by itself asks for no particular diet. Record the other reason.',
    },
  },
];

export const disputes: readonly DisputeText[] = [
  {
    id: 'X14',
    title: 'Whether diet matters',
    founding: 'No special diet.',
    other:
      'Fair as a rule, though we found no trial of a diet. One exception: etidronate is kept apart from food, calcium and iron.',
    strength: 'It agrees, with one exception.',
  },
];
