/** HO in children: rarer after spinal cord injury, often going by itself, and a warning sign without a cause. */
import type { Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S40',
    statement: 'Children are different: their HO may go away by itself.',
    meaning: 'Before an excision in a child, record that this was considered.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: [
      'patient.age',
      'surgery.resolution_considered',
      'imaging.change=regression',
      'follow_up.course',
      'surgery-child-resolution',
    ],
    templates: {
      may: 'The bone of a child may go away by itself: to watch it remains an option.',
      considered: 'It was considered that the bone may go away by itself.',
      ask: 'Was it considered that the bone may go away by itself?',
    },
  },
  {
    id: 'S41',
    statement: 'One example in children is HO that vanishes after the central nervous system has recovered.',
    meaning: 'Record how far brain or cord have recovered.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['neuro.recovery', 'surgery.resolution_considered', 'surgery-child-resolution'],
    templates: {
      recovering:
        'Recovery of brain or cord is recorded as {recovery}. In children the bone can vanish after they have recovered.',
      ask: 'How far have brain or cord recovered? In children the bone can vanish after that.',
    },
  },
  {
    id: 'L101',
    statement:
      'After spinal cord injury HO is rarer in children (3-10 %), milder, and regresses by itself more often than in adults. After severe brain injury it is not so rare: 8-14 % of comatose children (earlier reports 3-20 %), mostly over 11 years.',
    meaning: 'It agrees with the founding text for the cord; after brain injury look for it.',
    mark: 'confirmed',
    sources: ['vankuijk2002', 'pmid1580774', 'luria'],
    reviewed,
    disputes: [],
    bearsOn: [
      'patient.age',
      'cause.type=sci',
      'cause.type=tbi',
      'imaging.change=regression',
      'surgery-child-resolution',
    ],
  },
  {
    id: 'L102',
    statement:
      'Of 75 children with severe brain injury 6 had HO (4 elbow, 1 knee, 1 hip); 5 settled on an NSAID (and rest), and 1 needed excision for a progressive ulnar neuropathy 6 months after the injury. The authors say that a neuropathy may be a reason for early excision.',
    meaning: 'Check the nerve, and record that resolution without surgery was considered.',
    mark: 'confirmed',
    sources: ['luria'],
    reviewed,
    disputes: [],
    bearsOn: [
      'patient.age',
      'nerves_vessels.structure=ulnar_nerve',
      'nerves_vessels.status=progressive_deficit',
      'surgery.resolution_considered',
      'nsaid-child',
      'surgery-child-resolution',
      'nerve-palsy-progressive',
    ],
  },
  {
    id: 'L103',
    statement:
      'HO in a child without injury, surgery or a lesion of brain or cord raises the question of FOP, progressive osseous heteroplasia (POH) and Albright hereditary osteodystrophy (AHO) before anything invasive; myositis ossificans without injury may be a partial form of FOP. While FOP is suspected, elective surgery, biopsy and immunisation into the muscle are put off.',
    meaning: 'Look at the great toes and the skin, and record what was found.',
    mark: 'confirmed',
    sources: ['kitterman2005', 'genereviews_gnas', 'sferopoulos'],
    reviewed,
    disputes: [],
    bearsOn: [
      'genetics.diagnosis',
      'genetics.certainty=suspected',
      'genetics.great_toes',
      'differential.diagnosis=fop',
      'differential.diagnosis=poh',
      'differential.diagnosis=aho',
      'cause.class=idiopathic',
      'genetic-not-considered',
      'fop-not-excluded-invasive',
    ],
  },
  {
    id: 'L142',
    statement:
      'Of 643 children in neurological rehabilitation 32 had HO, with onset at about 4 months and without a raised alkaline phosphatase; the unit prefers to wait at least 1 year before excision. Of 152 children with a spinal cord insult 15 had HO, first seen on average 14 months after the injury when there was no other cause; in three it resorbed partly and in one nearly fully.',
    meaning: 'A late onset in children is on record, and so is a longer wait than in adults.',
    mark: 'confirmed',
    sources: ['kluger2000', 'corr1989'],
    reviewed,
    disputes: ['X12'],
    bearsOn: [
      'surgery.when',
      'presentation.onset',
      'labs.test=alp',
      'imaging.change=regression',
      'surgery-child-resolution',
      'onset-late',
    ],
  },
];
