/** What one datum changes in the next study. */
import type { Pair } from '../case';
import { cleanFilm, ct, early, excision } from './ladder.cases';

export const imagingPairs: readonly Pair[] = [
  {
    name: 'day 31 is the end of the first weeks',
    topic: 'imaging',
    note: early(cleanFilm, '2026-01-20'),
    change: ['when: 2026-01-20', 'when: 2026-01-19'],
    gone: ['L64.repeat', 'L64', 'L65', 'L66', 'imaging null'],
    come: ['S19.clean', 'imaging null'],
  },
  {
    name: 'an unclear film instead of a clean one',
    topic: 'imaging',
    note: early(cleanFilm),
    change: ['ho_present: no', 'ho_present: indeterminate'],
    gone: ['L64.repeat', 'imaging null'],
    come: ['S19.next', 'imaging null'],
  },
  {
    name: 'a film that shows the bone is usually enough',
    topic: 'imaging',
    note: early(cleanFilm),
    change: ['ho_present: no', 'ho_present: yes'],
    gone: ['L64.repeat', 'L64', 'L65', 'L66', 'imaging null'],
    come: ['S18.shows'],
  },
  {
    name: 'growth between the studies is not stable',
    topic: 'imaging',
    note: excision(ct),
    change: ['change: stable', 'change: growth'],
    gone: ['S46.stable'],
    come: ['S46.ask'],
  },
  {
    name: 'an operation that is called off needs no map',
    topic: 'imaging',
    note: excision(''),
    change: ['status: planned', 'status: cancelled'],
    gone: ['L74.ask', 'S46.ask', 'imaging null'],
    come: [],
  },
  {
    name: 'without symptoms a clean film asks for nothing',
    topic: 'imaging',
    note: early(cleanFilm),
    change: ['symptoms: [pain, swelling]', 'symptoms: none'],
    gone: ['L60.none', 'L64.repeat', 'L65', 'L66', 'imaging null'],
    come: ['S18.clean'],
  },
];
