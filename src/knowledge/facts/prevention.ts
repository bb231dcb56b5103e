/** What the founding text says of prevention as such. */
import type { Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S30',
    statement: 'When the bone is removed, measures against its return go with it.',
    meaning: 'With an excision, record the prophylaxis, or why there is none.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: [
      'prophylaxis.therapy',
      'prophylaxis.intent=secondary',
      'prophylaxis.reason',
      'surgery.type=ho_excision',
      'treatment.reason',
      'excision-without-prophylaxis',
    ],
    templates: {
      decide:
        'What is given after the {event} against a return of the bone, or why is nothing given? Record the decision.',
      past: 'The time of prevention after the {event} is over. What was given against a return of the bone, or why nothing? Record it.',
      decided: 'Recorded on prevention after the {event}: {decision}.',
      reason: 'If nothing is given: what speaks against it, or who decided so? Record the reason.',
    },
  },
  {
    id: 'S31',
    statement: 'Prevention counts for more than treatment.',
    meaning: 'Record the decision on prophylaxis in every case at risk, given or not, and why.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: [
      'prophylaxis.therapy',
      'prophylaxis.therapy=none',
      'prophylaxis.reason',
      'prophylaxis.intent',
      'prophylaxis-decision-missing',
    ],
    templates: {
      decide: 'What is given to prevent bone after the {event}, or why is nothing given? Record the decision.',
      past: 'The time to prevent a first bone after the {event} is over. What was given, or why nothing? Record it.',
      decided: 'Recorded on prevention after the {event}: {decision}.',
      reason: 'If nothing is given: what speaks against it, or who decided so? Record the reason.',
    },
  },
  {
    id: 'S32',
    statement: 'The two methods used most are NSAIDs and radiotherapy in a single dose.',
    meaning:
      'Both lead the list of methods; children, pregnancy and fresh fractures of the elbow are not mentioned there.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X9'],
    bearsOn: [
      'prophylaxis.therapy=nsaid',
      'prophylaxis.therapy=radiotherapy',
      'prophylaxis.fractions',
      'treatment.therapy',
      'treatment.fractions',
      'rt-in-child',
      'rt-dose-unusual',
      'excision-without-prophylaxis',
    ],
  },
];
