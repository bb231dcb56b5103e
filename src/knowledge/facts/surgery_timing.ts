/** When to operate: the usual waiting time, the reasons for it, and what speaks for and against it. */
import type { DisputeText, Fact, Warning } from '../fact';

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
    templates: { ask: 'Why now?', done: 'Why at that time?' },
  },
  {
    id: 'S43',
    statement: 'Common advice is to wait 4 months or longer from the injury before the bone is removed.',
    meaning: 'An excision earlier than 4 months after day 0 needs a recorded reason; exactly 4 months is accepted.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X12'],
    bearsOn: [
      'cause.when',
      'surgery.when',
      'surgery.timing_reason',
      'surgery-before-4-months',
      'surgery-timing-unknown',
      'date-order',
    ],
    templates: {
      before: 'From day 0 to the operation: {elapsed}. The usual 4 months are reached {line}.',
      reached: 'From day 0 to the operation: {elapsed}. The usual 4 months are over by then; they end {line}.',
      uncertain:
        'From day 0 to the operation: {elapsed}. Whether the usual 4 months are over by then cannot be told from these times; they end {line}.',
      unknown: 'The time since day 0 cannot be worked out: a time is missing.',
      backwards: 'By its time the operation lies before day 0. Check both times.',
      beforeNow: 'From day 0 to {day}: {elapsed}. The usual 4 months before an excision are reached {line}.',
      reachedNow: 'From day 0 to {day}: {elapsed}. The usual 4 months before an excision are over; they end {line}.',
      uncertainNow:
        'From day 0 to {day}: {elapsed}. Whether the usual 4 months before an excision are over cannot be told from these times; they end {line}.',
    },
  },
  {
    id: 'S44',
    statement: 'One reason to wait is that by then broken bones and wounds have healed.',
    meaning: 'Record whether fractures have united and wounds have healed.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['cause.wounds_healed', 'fractures.status', 'surgery-fracture-unhealed'],
    templates: {
      ask: 'Record whether fractures have united and wounds have healed.',
      askWounds: 'Have the wounds healed?',
      askBroken: 'Was a bone broken, and has it united?',
      askFracture: 'Has this bone united: {fracture}?',
      since: 'This bone was last seen long before, as {status}: {fracture}. Has it united since?',
      wounds: 'The wounds have healed.',
      openWounds: 'The wounds have not healed. That they have is one reason for the usual wait.',
      united: 'Bone united: {fracture}.',
      openFracture:
        'Bone not united: {fracture}, last recorded as {status}. Healed bone is one reason for the usual wait.',
    },
  },
  {
    id: 'S45',
    statement: 'A second reason to wait is that the inflammation has settled.',
    meaning: 'Record the stage and the C-reactive protein (CRP) before the operation.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['presentation.stage', 'labs.test=crp', 'surgery-still-inflamed'],
    templates: {
      ask: 'Record whether inflammation has settled: the stage and the C-reactive protein (CRP).',
      normal: '{lab}: not raised. The inflammation has settled, as far as this value tells.',
      raised:
        '{lab}: raised. Settled inflammation is one reason for the usual wait; consider a second value, and what else may raise it.',
      early: 'The stage is recorded as early, with inflammation. That it has settled is one reason for the usual wait.',
    },
  },
  {
    id: 'S46',
    statement: 'A third reason to wait is that the condition, read here as the bone, has become fairly stable.',
    meaning: 'Two studies without growth, or a mature bone on the last one, speak for it.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X12'],
    bearsOn: ['imaging.change', 'imaging.maturity', 'surgery-stability-not-shown'],
    templates: {
      ask: 'Record whether the bone is stable: two studies without growth, or a mature bone on the last one.',
      stable: '{study}: no growth since the study before.',
      mature: '{study}: the bone is mature.',
      growth: '{study}: the bone has grown. That it is fairly stable is one reason for the usual wait.',
      immature:
        '{study}: the bone is not mature. That it is fairly stable is one reason for the usual wait; maturity alone is disputed as a sign.',
    },
  },
  {
    id: 'L44',
    statement:
      'The classical scheme waits about 6 months after a direct injury, 1 year after a spinal cord injury and 1.5 years after a brain injury.',
    meaning: 'An older and longer scheme than 4 months; newer series question it.',
    mark: 'textbook',
    sources: [],
    reviewed,
    disputes: ['X12'],
    bearsOn: ['surgery.when', 'cause.class'],
    templates: {
      before: 'Textbooks give an older and longer wait, of about {wait} after {setting}. By it the wait ends {line}.',
      reached:
        'Textbooks give an older and longer wait, of about {wait} after {setting}. By it the wait is over as well.',
      uncertain:
        'Textbooks give an older and longer wait, of about {wait} after {setting}. Whether it is over cannot be told from these times.',
      length: 'Textbooks give an older and longer wait, of about {wait} after {setting}.',
      none: 'The older and longer waits of textbooks are for a direct injury, an injury of the spinal cord and one of the brain; none is given for this cause: {cause}.',
    },
  },
  {
    id: 'L45',
    statement:
      'Classical signs of maturity are a sharp cortical margin and trabeculae on film, a normal or falling alkaline phosphatase, and a cooling bone scan on serial studies.',
    meaning: 'Record which of them is present; none of them alone settles the time.',
    mark: 'textbook',
    sources: ['shehab2002'],
    reviewed,
    disputes: [],
    bearsOn: ['imaging.maturity', 'imaging.change', 'labs.test=alp', 'surgery-stability-not-shown'],
  },
  {
    id: 'L46',
    statement:
      'Beyond stiffness and pain, bone is removed for a trapped nerve, pressure injury, hygiene, sitting or transfer, the fit of a prosthesis, or skin breakdown; a nerve lesion that gets worse may justify early surgery.',
    meaning: 'Check the nerve; a progressing nerve palsy may be a reason not to wait.',
    mark: 'confirmed',
    sources: ['cipriano2009', 'sullivan2013', 'luria', 'potter2006'],
    reviewed,
    disputes: ['X11', 'X12'],
    bearsOn: [
      'surgery.indication',
      'surgery.indication=nerve_compression',
      'nerves_vessels.status=progressive_deficit',
      'presentation.care_problems',
      'surgery.timing_reason',
      'surgery-before-4-months',
      'surgery-within-functional-arc',
      'surgery-no-indication',
      'nerve-palsy-progressive',
    ],
    templates: {
      worse:
        '{structure}: {status}. A nerve lesion that gets worse or is new may justify early surgery: check whether it is safe to wait, and consider an urgent surgical opinion.',
      nerve:
        '{structure}: {status}. A trapped nerve is a reason to remove bone beside stiffness and pain; check whether this one is.',
      reasons: 'Recorded here: {reasons}. For these bone is removed as well, beside stiffness and pain.',
    },
  },
  {
    id: 'L47',
    statement:
      'After brain injury maturity on film and a normal alkaline phosphatase were of limited importance in predicting recurrence; neural recovery mattered more there and in a pooled review of brain injury, but not in the database of 539 operations, which found no link with neurological sequelae, extent or delay.',
    meaning: 'Both findings are shown; record recovery as well as maturity.',
    mark: 'confirmed',
    sources: ['garland1985', 'almangour2016', 'chalidis2007', 'genet2011'],
    reviewed,
    disputes: ['X12'],
    bearsOn: [
      'imaging.maturity',
      'labs.test=alp',
      'neuro.recovery',
      'follow_up.recurrence',
      'surgery-stability-not-shown',
      'alp-as-maturity',
    ],
    templates: {
      ask: 'How far has the brain recovered? In some series that went with recurrence more than maturity did.',
    },
  },
  {
    id: 'L48',
    statement:
      'In 8 patients (5 neurogenic, 3 after local injury) the elbow was operated on 3 to 10 months (mean 7) after the injury, with 10 Gy in 5 fractions; there was no substantial recurrence. The authors question the wait of 12 to 18 months.',
    meaning: 'A small series with an earlier operation.',
    mark: 'confirmed',
    sources: ['mcauliffe1997'],
    reviewed,
    disputes: ['X12'],
    bearsOn: ['surgery.when', 'prophylaxis.total_gy', 'surgery-before-4-months'],
  },
  {
    id: 'L49',
    statement:
      'At the elbow, early removal (3 to 8 months, mean 6.1, 52 patients) and late removal (mean 23 months, 112 patients) recurred about equally often, 28.9 % against 26.8 %, with equal function.',
    meaning: 'In this series waiting longer brought no advantage.',
    mark: 'confirmed',
    sources: ['chen2015'],
    reviewed,
    disputes: ['X12', 'X13'],
    bearsOn: ['surgery.when', 'follow_up.recurrence', 'surgery-before-4-months'],
  },
  {
    id: 'L50',
    statement: 'In another series of elbows 17 early operations (3 to 11 months) did at least as well as 25 late ones.',
    meaning: 'A second series without an advantage of waiting.',
    mark: 'confirmed',
    sources: ['excision_time'],
    reviewed,
    disputes: ['X12'],
    bearsOn: ['surgery.when', 'surgery.timing_reason'],
  },
  {
    id: 'L51',
    statement:
      'After brain injury (16 studies, 255 patients) recurrence was 19.8 % (38 of 192 in the eleven studies that reported it); waiting time did not matter (odds ratio 1.00, 0.98 to 1.03), while length of coma and deficit did.',
    meaning: 'Record coma and deficit beside the waiting time.',
    mark: 'confirmed',
    sources: ['chalidis2007'],
    reviewed,
    disputes: ['X12'],
    bearsOn: ['surgery.when', 'follow_up.recurrence', 'neuro.coma', 'neuro.recovery'],
  },
  {
    id: 'L52',
    statement:
      'Of 539 first operations for neurogenic HO 5.8 % (31) were done again for recurrence; none of the 181 operations in the first year recurred, and delay was not linked to recurrence. In reviews, operation before 6 months was not linked to recurrence either.',
    meaning:
      'The reviews operate when the bone is troublesome, other illness is under control and the bone is formed enough to be removed.',
    mark: 'confirmed',
    sources: ['genet2011', 'almangour2016', 'genet2015'],
    reviewed,
    disputes: ['X12'],
    bearsOn: ['surgery.when', 'cause.class=neurogenic', 'follow_up.recurrence=reoperated', 'surgery-before-4-months'],
  },
  {
    id: 'L53',
    statement:
      'A simple early release of the elbow (14 patients, 15 elbows, mean 23 weeks, 5 days of indomethacin, no radiotherapy) took the arc from 43 to 120 degrees and rotation from 79 to 152; five cubital tunnel syndromes resolved and no contracture came back.',
    meaning: 'An early operation with a short drug course is on record.',
    mark: 'confirmed',
    sources: ['viola1999'],
    reviewed,
    disputes: ['X12'],
    bearsOn: ['surgery.when', 'surgery.type=contracture_release', 'rom.arc', 'rom.rotation_arc'],
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

export const disputes: readonly DisputeText[] = [
  {
    id: 'X12',
    title: 'How long to wait before an excision',
    founding: 'Wait 4 months or longer after the injury.',
    other:
      'The older school waits 6, 12 or 18 months. Newer series found removal at 3 to 8 months equal to late removal at the elbow, and no link between delay and recurrence in neurogenic HO. A progressing nerve palsy is a reason to operate earlier; in children one unit waits longer, a year. No trial supports exactly 4 months.',
    strength: 'Openly disputed; the founding text says so itself.',
  },
];

export const warnings: readonly Warning[] = [
  {
    id: 'W4',
    title: 'When waiting can do harm',
    statement:
      'The founding text gives a waiting time without its exception: a nerve palsy that gets worse may justify an early operation.',
    claims: ['S43'],
    facts: ['L46'],
  },
];
