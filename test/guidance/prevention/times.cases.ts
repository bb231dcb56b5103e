/** Which time it is: what is over, what is ahead, and what is told of it. */
import type { GuidanceCase } from '../case';
import { cord, elbow, excisionAt, healthy, hip } from './notes';

export const preventionTimes: readonly GuidanceCase[] = [
  {
    name: 'an operation three months ago: what was given, and nothing that would come too late',
    note: hip().replace('status: planned\n    when: 2026-06-15', 'status: done\n    when: 2026-03-01'),
    expect: {
      prevention: {
        says: ['question: S31.past', 'option: S52', 'evidence: S31'],
        never: ['L18', 'L29', 'L40', 'X8', 'X9', 'X16', 'S31.decide', 'L37', 'W3', 'L30.since'],
        heldBack: ['L18 because S31', 'L29 because S31', 'L40 because S31'],
        stubs: ['prophylaxis null'],
      },
    },
  },
  {
    name: 'an operation two days ago: how long ago it was, and when what was reported began',
    note: hip().replace('status: planned\n    when: 2026-06-15', 'status: done\n    when: 2026-05-30'),
    expect: {
      prevention: {
        says: ['shown: L30.since', 'option: L18', 'question: S31.decide'],
        never: ['S31.past'],
        slots: { 'L30.since.elapsed': '2 days', 'L30.since.event': 'hip replacement (tha)' },
      },
    },
  },
  {
    name: 'bone that is there after a cord injury is not prevented any more',
    note: cord('T8', healthy, 'imaging:\n  - modality: xray\n    when: 2026-06-14\n    ho_present: yes\n'),
    expect: { prevention: { says: ['question: S31.past'], never: ['L24', 'L40', 'S60', 'X8'] } },
  },
  {
    name: 'two excisions, one of them long over: each has its own question and its own place',
    note: `${elbow()}  - id: sx0
    type: ho_excision
    status: done
    when: 2026-01-20
`,
    expect: {
      prevention: {
        says: ['question: S30.decide', 'question: S30.past', 'option: L26'],
        slots: { 'S30.decide.event': 'elbow excision (sx1)', 'S30.past.event': 'elbow excision (sx0)' },
        stubs: ['prophylaxis null', 'prophylaxis null'],
      },
    },
  },
  {
    name: 'several injuries, and no fracture listed: whether all have united',
    note: excisionAt('hip', 'class: traumatic\n  type: polytrauma'),
    expect: { prevention: { says: ['question: L23.ask', 'option: L29'], never: ['L34.ask', 'L23.open'] } },
  },
  {
    name: 'a note without a day of its own is read today',
    note: hip().replace('note_date: 2026-06-01\n', '').replace('status: planned\n', 'status: done\n'),
    today: '2026-06-18',
    expect: { prevention: { says: ['question: S31.decide', 'option: L18'], never: ['S31.past', 'L30.since'] } },
  },
  {
    name: 'the same a month later',
    note: hip().replace('note_date: 2026-06-01\n', '').replace('status: planned\n', 'status: done\n'),
    today: '2026-07-18',
    expect: { prevention: { says: ['question: S31.past'], never: ['S31.decide', 'option: L18'] } },
  },
];
