/** What one datum changes in the rehabilitation. */
import type { Pair } from '../case';
import { aloneExercise, brokenElbow, burntElbow, restingHip, stiffElbow } from './notes';

export const rehabilitationPairs: readonly Pair[] = [
  {
    name: 'once the fracture has united, passive motion and a brace come into question',
    topic: 'rehabilitation',
    note: brokenElbow,
    change: ['status: healing', 'status: united'],
    gone: ['L110.force', 'S52.fracture'],
    come: ['L104.gentle', 'L107', 'L108', 'S55.brace', 'S57', 'X15'],
  },
  {
    name: 'in the early stage a stiff elbow is not braced',
    topic: 'rehabilitation',
    note: stiffElbow(),
    change: ['stage: progressing', 'stage: early_inflammatory'],
    gone: ['L107', 'L108', 'S55.brace', 'S57', 'X15'],
    come: ['L105.acute'],
  },
  {
    name: 'the burn series is evidence for burns',
    topic: 'rehabilitation',
    note: burntElbow,
    change: ['type: burn', 'type: fracture'],
    gone: ['L105'],
    come: [],
  },
  {
    name: 'without stiffness no brace is offered',
    topic: 'rehabilitation',
    note: stiffElbow(),
    change: ['symptoms: stiffness', 'symptoms: pain'],
    gone: ['L107', 'L108', 'S55.brace', 'S57', 'X15'],
    come: [],
  },
  {
    name: 'exercise that is guided is shown, not asked',
    topic: 'rehabilitation',
    note: aloneExercise,
    change: ['type: active_rom', 'type: active_rom\n    supervised: yes'],
    gone: ['S52.who', 'rehabilitation.0.supervised'],
    come: ['S52.guided'],
  },
  {
    name: 'rest with a reason is not asked for one',
    topic: 'rehabilitation',
    note: restingHip,
    change: ['type: complete_rest', 'type: complete_rest\n    words: thrombosis treated'],
    gone: ['S51.rest', 'rehabilitation.0.words'],
    come: [],
  },
  {
    name: 'a shoulder instead of an elbow: what was found at the elbow is not said of it',
    topic: 'rehabilitation',
    note: aloneExercise,
    change: ['site: elbow', 'site: shoulder'],
    gone: ['L104.gentle', 'L106', 'L107', 'L108', 'S55.brace'],
    come: ['L104.gentle', 'S55.brace'],
  },
  {
    name: 'a diet with its reason is not asked',
    topic: 'rehabilitation',
    note: stiffElbow('lifestyle:\n  diet_restriction: yes\n'),
    change: ['diet_restriction: yes', 'diet_restriction: yes\n  diet_reason: kidney stones'],
    gone: ['S50.reason', 'lifestyle.diet_reason'],
    come: [],
  },
];
