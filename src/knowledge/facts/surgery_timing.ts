/** When to operate: the usual waiting time, the reasons for it, and what speaks for and against it. */
import type { Dispute, Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S42',
    statement: 'There is no agreement on the best time to operate.',
    meaning: 'Record why the operation is planned for this time; both views are shown.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X12'],
    bearsOn: ['surgery.when', 'surgery.timing_reason', 'surgery-before-4-months'],
    templates: { ask: 'Why now?' },
  },
  {
    id: 'S43',
    statement: 'Common advice is to wait 4 months or longer from the injury before the bone is removed.',
    meaning: 'An excision earlier than 4 months after day 0 needs a recorded reason; exactly 4 months is accepted.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X12'],
    bearsOn: ['cause.when', 'surgery.when', 'surgery.timing_reason', 'surgery-before-4-months'],
    templates: {
      before: 'At the operation {elapsed} will have passed since day 0; the usual 4 months are reached {line}.',
      reached: 'At the operation {elapsed} will have passed since day 0; the usual 4 months have been reached.',
      uncertain: 'Whether the usual 4 months since day 0 have been reached cannot be told from the times in the note.',
      unknown: 'The time since day 0 cannot be worked out: a time is missing.',
    },
  },
  {
    id: 'S44',
    statement: 'One reason to wait is that by then broken bones and skin wounds have closed.',
    meaning: 'Record whether fractures have united and wounds have healed.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['cause.wounds_healed', 'fractures.status'],
  },
  {
    id: 'S45',
    statement: 'A second reason to wait is that the inflammation has settled.',
    meaning: 'Record the stage and the C-reactive protein (CRP) before the operation.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['presentation.stage', 'labs.test=crp'],
  },
  {
    id: 'S46',
    statement: 'A third reason to wait is that the bone has become fairly stable.',
    meaning: 'Two studies without growth, or a mature bone on the last one, show it.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X12'],
    bearsOn: ['imaging.change', 'imaging.maturity'],
  },
  {
    id: 'L44',
    statement:
      'The classical scheme waits about 6 months after a direct injury, 1 year after a spinal cord injury and 1.5 years after a brain injury.',
    meaning: 'An older and longer scheme than 4 months; newer series did not need it.',
    mark: 'textbook',
    sources: [],
    reviewed,
    disputes: ['X12'],
    bearsOn: ['surgery.when', 'cause.class'],
  },
  {
    id: 'L46',
    statement:
      'Beyond stiffness and pain, bone is removed for a trapped nerve, pressure injury, hygiene, sitting or transfer, the fit of a prosthesis, or skin breakdown; a nerve lesion that gets worse may justify early surgery.',
    meaning: 'Check the nerve; a progressing nerve palsy is a reason not to wait.',
    mark: 'confirmed',
    sources: ['cipriano2009', 'sullivan2013', 'potter2006', 'luria'],
    reviewed,
    disputes: ['X12'],
    bearsOn: ['surgery.indication', 'nerves_vessels.status', 'surgery-before-4-months'],
  },
  {
    id: 'L48',
    statement:
      'In 8 patients the elbow was operated on 3 to 10 months (mean 7) after the injury, with 10 Gy in 5 fractions; there was no substantial recurrence.',
    meaning: 'The authors question the wait of 12 to 18 months.',
    mark: 'confirmed',
    sources: ['mcauliffe1997'],
    reviewed,
    disputes: ['X12'],
    bearsOn: ['surgery.when', 'surgery-before-4-months'],
  },
  {
    id: 'L49',
    statement:
      'At the elbow, early removal (3 to 8 months, 52 patients) and late removal (mean 23 months, 112 patients) recurred equally often, 28.9 % against 26.8 %, with equal function.',
    meaning: 'In this series waiting longer brought no advantage.',
    mark: 'confirmed',
    sources: ['chen2015'],
    reviewed,
    disputes: ['X12', 'X13'],
    bearsOn: ['surgery.when', 'follow_up.recurrence', 'surgery-before-4-months'],
  },
  {
    id: 'L52',
    statement:
      'Of 539 first operations for neurogenic HO 5.8 % (31) were done again for recurrence; none of the 181 operations in the first year recurred, and delay was not linked to recurrence.',
    meaning:
      'Reviews of brain and spinal injury operate when the bone is troublesome, other illness is under control and the bone is formed enough to be removed.',
    mark: 'confirmed',
    sources: ['genet2011', 'almangour2016', 'genet2015'],
    reviewed,
    disputes: ['X12'],
    bearsOn: ['surgery.when', 'cause.class=neurogenic', 'surgery-before-4-months'],
  },
  {
    id: 'L55',
    statement:
      'No trial has set 4 months as the shortest wait; the figure lies between the classical scheme and the early series, which begin at about 3 months.',
    meaning: 'Our reading of the sources, house style: the wait is advice, not a limit.',
    mark: 'design',
    sources: [],
    reviewed,
    disputes: ['X12'],
    bearsOn: ['surgery.when', 'surgery-before-4-months'],
  },
];

export const disputes: readonly Dispute[] = [
  {
    id: 'X12',
    title: 'How long to wait before an excision',
    founding: 'Wait 4 months or longer after the injury.',
    other:
      'The older school waits 6, 12 or 18 months. Newer series found removal at 3 to 8 months equal to late removal at the elbow, and no link between delay and recurrence in neurogenic HO. A progressing nerve palsy is a reason to operate earlier; in children one unit waits longer, a year. No trial supports exactly 4 months.',
    strength: 'Openly disputed; the founding text says so itself.',
    claims: ['S42', 'S43', 'S46'],
    evidence: ['L44', 'L46', 'L47', 'L48', 'L49', 'L50', 'L51', 'L52', 'L53', 'L55', 'L142'],
  },
];
