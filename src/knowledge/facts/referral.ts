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
    templates: {
      none: 'No department follows from the cause as it is recorded ({cause}). Record the injury behind the bone, or who was asked and why.',
      burn: 'The cause is a burn: has a burns unit been asked? Record who was asked, and how soon.',
      radiotherapy: 'Radiotherapy is planned: has radiation oncology been asked? Record who was asked.',
      asked: 'Asked for this: {to}.',
    },
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
    templates: {
      ask: 'The cause is an injury ({cause}): has orthopaedics been asked? Record who was asked, and how soon.',
      asked: 'Asked for the injury: {to}.',
      at_work: 'A department is at work for the injury already, as this in the note shows: {what}.',
    },
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
    templates: {
      ask: 'The cause is a lesion of brain or cord ({cause}): has neurosurgery been asked, or rehabilitation medicine, which mostly follows such HO? Record who was asked, and how soon.',
      asked: 'Asked for the lesion of brain or cord: {to}.',
      at_work: 'A department is at work for the lesion of brain or cord already, as this in the note shows: {what}.',
    },
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
