/** Whom to ask, by the cause and by what the note holds besides. */
import type { GuidanceCase } from '../case';
import { bruise } from '../differential/early.cases';
import { toddler } from '../differential/genetic.cases';
import { lump } from '../differential/tumour.cases';

export const injured = (lines = ''): string => `case_id: ELB-0701
note_type: initial
note_date: 2026-06-01
patient:
  age: 38
cause:
  class: traumatic
  type: fracture_dislocation
  when: 2026-01-10
lesions:
  - site: elbow
${lines}`;

export const paralysed = (lines = ''): string => `case_id: SCI-0702
note_type: initial
note_date: 2026-06-01
cause:
  class: neurogenic
  type: sci
  when: 2026-01-10
lesions:
  - site: hip
${lines}`;

export const inherited = (diagnosis: string): string => `case_id: GEN-0703
note_type: initial
patient:
  age: 12
cause:
  class: genetic
genetics:
  diagnosis: ${diagnosis}
  certainty: clinical
lesions:
  - site: lower_leg
    tissue: subcutaneous
`;

export const referralCases: readonly GuidanceCase[] = [
  {
    name: 'an injury: orthopaedics, and that the list is too short',
    note: injured(),
    expect: {
      referral: {
        says: ['question: S25.ask', 'evidence: S24', 'evidence: X7'],
        never: ['S26', 'L72', 'L84', 'L93', 'L103', 'L146', 'S24.none'],
        slots: { 'S25.ask.cause': 'fracture dislocation' },
        stubs: ['referral null'],
      },
    },
  },
  {
    name: 'a lesion of the cord: neurosurgery, or rehabilitation medicine, which mostly follows it',
    note: paralysed(),
    expect: {
      referral: {
        says: ['question: S26.ask', 'evidence: X7'],
        never: ['S25', 'L72', 'L146'],
        slots: { 'S26.ask.cause': 'spinal cord injury' },
        stubs: ['referral null'],
      },
    },
  },
  {
    name: 'an injury of bone and of the brain: both',
    note: injured('other_causes:\n  - class: neurogenic\n    type: tbi\n'),
    expect: {
      referral: { says: ['S25.ask', 'S26.ask'], slots: { 'S26.ask.cause': 'brain injury' }, stubs: ['referral null'] },
    },
  },
  {
    name: 'a burn: the burns unit',
    note: injured().replace('fracture_dislocation', 'burn'),
    expect: {
      referral: {
        says: ['question: S24.burn'],
        never: ['S25'],
        stubs: ['referral null'],
        heldBack: ['S25 because S24'],
      },
    },
  },
  {
    name: 'who has been asked is shown, and not inserted',
    note: paralysed('referral:\n  - to: rehabilitation_medicine\n    status: seen\n'),
    expect: {
      referral: {
        says: ['shown: S26.asked'],
        never: ['S26.ask'],
        slots: { 'S26.asked.to': 'rehabilitation medicine (seen)' },
        noStubs: ['referral null'],
      },
    },
  },
  {
    name: 'a dense centre without an injury: the tumour centre before anything else is done to it',
    note: lump('pattern: central_dense'),
    expect: {
      referral: {
        says: ['warning: L72', 'question: L72.centre', 'question: S24.none'],
        never: ['S25', 'S26'],
        stubs: ['referral null'],
      },
    },
  },
  {
    name: 'a child without a cause: genetics or an FOP expert before anything invasive',
    note: toddler,
    expect: {
      referral: {
        says: ['warning: L103', 'question: L84.possible'],
        never: ['L82', 'S25', 'L93', 'L84.expert'],
        stubs: ['referral null'],
      },
    },
  },
  {
    name: 'Albright hereditary osteodystrophy: genetics, and endocrinology for the hormones',
    note: inherited('aho'),
    expect: {
      referral: {
        says: ['question: L93.hormones'],
        never: ['S25', 'S26', 'L82', 'S24.none'],
        stubs: ['referral null'],
        heldBack: ['S25 because L93', 'S26 because L93'],
      },
    },
  },
  {
    name: 'progressive osseous heteroplasia: genetics, no hormones',
    note: inherited('poh'),
    expect: { referral: { says: ['question: L93.genetics'], never: ['L93.hormones'], stubs: ['referral null'] } },
  },
  {
    name: 'FOP: its safety, the expert, and a referral to fill in; no department by cause',
    note: injured('genetics:\n  diagnosis: fop\n  certainty: clinical\n'),
    expect: {
      referral: {
        says: ['warning: L82', 'question: L84.expert'],
        never: ['S24', 'S25', 'S26', 'X7', 'L93'],
        stubs: ['referral null'],
        heldBack: ['S25 because L82'],
      },
    },
  },
  {
    name: 'FOP whose expert is asked: that is shown in every topic, and nothing is inserted',
    note: injured(
      'genetics:\n  diagnosis: fop\n  certainty: proven\nreferral:\n  - to: fop_expert\n    status: sent\n',
    ),
    expect: {
      referral: { says: ['shown: L84.asked'], never: ['L84.expert'], noStubs: ['referral null'] },
      differential: {
        says: ['shown: L84.asked'],
        never: ['L84.expert'],
        slots: { 'L84.asked.to': 'FOP expert (sent)' },
      },
    },
  },
  {
    name: 'a bruise with pain out of proportion: the limb first',
    note: bruise,
    expect: { referral: { says: ['warning: L146', 'question: S25.ask'], never: ['L146.vessel'] } },
  },
  {
    name: 'an artery under pressure: who judges vessels',
    note: injured('nerves_vessels:\n  - structure: artery\n    status: compressed\n'),
    expect: {
      referral: {
        says: ['question: L146.vessel', 'question: S25.ask'],
        never: ['warning: L146'],
        slots: { 'L146.vessel.vessel': 'artery (compressed)' },
      },
    },
  },
  {
    name: 'all who are needed have been asked: a tumour centre, vessels, a burns unit',
    note: `${lump('pattern: central_dense', 'traumatic\n  type: burn').trimEnd()}
nerves_vessels:
  - structure: vein
    status: compressed
referral:
  - to: sarcoma_centre
    status: seen
  - to: vascular
  - to: burns
`,
    expect: {
      referral: {
        says: ['warning: L72', 'shown: L72.asked', 'shown: L146.asked', 'shown: S24.asked'],
        never: ['L72.centre', 'L146.vessel', 'S24.burn'],
        slots: { 'L72.asked.to': 'sarcoma centre (seen)', 'S24.asked.to': 'burns' },
        noStubs: ['referral null'],
      },
    },
  },
  {
    name: 'a genetic disease of which endocrinology is asked, and an injury of which orthopaedics is',
    note: `${inherited('php1a')}other_causes:
  - class: traumatic
    type: fracture
referral:
  - to: endocrinology
  - to: orthopaedics
    status: planned
`,
    expect: {
      referral: {
        says: ['shown: L93.asked', 'shown: S25.asked'],
        never: ['L93.hormones', 'S25.ask', 'S24.none'],
        slots: { 'S25.asked.to': 'orthopaedics (planned)' },
        heldBack: ['S26 because L93'],
      },
    },
  },
  {
    name: 'a palsy that gets worse: a reason not to wait for an answer',
    note: injured('nerves_vessels:\n  - structure: ulnar_nerve\n    status: progressive_deficit\n'),
    expect: { referral: { says: ['warning: L46', 'question: S25.ask'] } },
  },
  {
    name: 'radiotherapy that is planned: who gives it',
    note: injured('prophylaxis:\n  - therapy: radiotherapy\n    status: planned\n'),
    expect: { referral: { says: ['question: S24.radiotherapy', 'question: S25.ask'], stubs: ['referral null'] } },
  },
  {
    name: 'referral answered with a word: nothing to fill in',
    note: injured('referral: none\n'),
    expect: { referral: { says: ['question: S25.ask'], noStubs: ['referral null'] } },
  },
  {
    name: 'a referral that waits to be filled in is not inserted again',
    note: injured('referral:\n  - to:\n    urgency:\n'),
    expect: { referral: { says: ['question: S25.ask'], noStubs: ['referral null'] } },
  },
  {
    name: 'no word on the cause, and nothing else that asks for anybody',
    note: 'case_id: NIL-0704\nnote_type: initial\nlesions:\n  - site: knee\n',
    expect: { referral: 'nothing' },
  },
];
