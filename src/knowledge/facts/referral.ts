/** Which department follows which kind of HO. */
import type { DisputeText, Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S24',
    statement: 'Which department is the right one depends on the injury behind the HO.',
    meaning: 'The referral follows from the class of the cause.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X7'],
    bearsOn: ['referral.to', 'cause.class', 'referral-by-cause'],
  },
  {
    id: 'S25',
    statement: 'For HO after injury of bone the department is orthopaedics.',
    meaning: 'In traumatic HO consider orthopaedics.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X7'],
    bearsOn: ['referral.to=orthopaedics', 'cause.class=traumatic', 'referral-by-cause'],
  },
  {
    id: 'S26',
    statement: 'For HO after damage of nerves the department is neurosurgery.',
    meaning: 'In neurogenic HO consider neurosurgery and, beyond the founding text, rehabilitation medicine.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X7'],
    bearsOn: [
      'referral.to=neurosurgery',
      'referral.to=rehabilitation_medicine',
      'cause.class=neurogenic',
      'referral-by-cause',
    ],
  },
];

export const disputes: readonly DisputeText[] = [
  {
    id: 'X7',
    title: 'Whom to ask',
    founding: 'Orthopaedics or neurosurgery.',
    other:
      'Neurogenic HO is mostly followed in rehabilitation medicine; a burns unit, genetics or an FOP expert, a tumour centre or radiation oncology may be the right door.',
    strength: 'Incomplete rather than wrong.',
  },
];
