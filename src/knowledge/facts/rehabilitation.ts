/** Movement, braces, forcing and rest: what may help, what may harm, and how thin the evidence is. */
import type { DisputeText, Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S51',
    statement: 'Movement is not to be forbidden altogether after a joint injury.',
    meaning: 'If rest is all that is recorded, record the reason.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: [
      'rehabilitation.type=immobilisation',
      'rehabilitation.type=complete_rest',
      'rehabilitation.type=active_rom',
      'rehab-total-rest',
    ],
    templates: {
      plan: '{site}: no movement, brace or rest is recorded. Record what is planned, and who guides it.',
      rest: 'Nothing but rest is recorded ({rest}), without an end or a reason. Record one of them, or consider exercise that is guided.',
      fixed: 'Bone is recorded as fixing this joint: {site}. What is exercise to reach there? Record the aim.',
    },
  },
  {
    id: 'S52',
    statement: 'Suitable exercise goes on, guided by a physician.',
    meaning:
      'Record whether exercise is supervised, and by whom; therapists count too, which goes beyond the founding text.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['rehabilitation.supervised', 'rehabilitation.supervised_by', 'rehab-unsupervised'],
    templates: {
      active:
        '{site}: suitable exercise, guided by a physician; therapists count too, which goes beyond the founding text.',
      guided: 'Exercise that is guided: {exercise}.',
      who: 'Who guides this exercise: {exercise}? Record whether it is supervised, and by whom.',
      alone: 'Exercise without guidance: {exercise}. Consider guidance, and record who gives it.',
      fracture: 'A fracture is not recorded as united: {fracture}. Which exercise does it allow? Record who decided.',
    },
  },
  {
    id: 'S53',
    statement: 'One gain of guided exercise is that adhesions in the joint can be prevented.',
    meaning: 'The reason behind guided movement.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['rehabilitation.type=active_rom', 'rehab-total-rest'],
  },
  {
    id: 'S54',
    statement:
      'Another gain of guided exercise is that motion may be kept which could otherwise be lost little by little as the HO matures.',
    meaning: 'Measure the motion again over time.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['rehabilitation.type=active_rom', 'rom.when', 'rehab-total-rest'],
  },
  {
    id: 'S55',
    statement: 'There are dynamic braces that work against contracture of the muscles.',
    meaning: 'Record the kind of brace.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X15'],
    bearsOn: ['rehabilitation.type=dynamic_brace', 'brace-regime'],
    templates: {
      brace:
        '{site}: a dynamic brace works against contracture of the muscles. In a trial at the elbow static-progressive braces did as well.',
    },
  },
  {
    id: 'S56',
    statement: 'A dynamic brace is meant to allow motion by day and to hold the joint still by night.',
    meaning: 'Record the scheme by day and by night.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X15'],
    bearsOn: ['rehabilitation.by_day', 'rehabilitation.by_night', 'brace-regime'],
    templates: {
      scheme:
        'What does the {brace} do by day and by night? The founding text has motion by day and rest by night; no trial of that was found. Record both.',
    },
  },
  {
    id: 'S57',
    statement: 'Patients who need a brace can ask their physician about it.',
    meaning: 'Record who advised the brace.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['rehabilitation.prescribed_by', 'brace-prescriber'],
    templates: {
      who: 'Who advised the {brace}? Record a role, not a name.',
    },
  },
  {
    id: 'L104',
    statement:
      'One paper calls it a misconception that passive motion causes HO: only forcible manipulation has (few) data against it, and it is not the same as passive exercise of the range of motion.',
    meaning: 'Say whether motion was passive, gentle or forced.',
    mark: 'confirmed',
    sources: ['casavant2006'],
    reviewed,
    disputes: ['X4'],
    bearsOn: [
      'rehabilitation.type=passive_rom',
      'rehabilitation.type=forceful_manipulation',
      'cause.early_movement=forced',
      'rehab-forceful',
    ],
    templates: {
      gentle:
        '{site}: gentle passive motion within the range that does not hurt. One paper calls it a misconception that it causes HO; a small burn series warns of stretching past pain.',
      forced:
        'Forced motion is recorded: {what}. Of all movement it has data against it, though few. Consider gentle motion, or record why the joint is forced.',
    },
  },
  {
    id: 'L105',
    statement:
      'A signal the other way comes from 12 of 1,066 burn patients who had HO (mean onset 12 weeks). Passive or assisted stretching beyond the pain-free range in the acute phase ended in ankylosis, while active pain-free motion did well.',
    meaning: 'Record whether stretching stayed within the pain-free range.',
    mark: 'confirmed',
    sources: ['crawford1986'],
    reviewed,
    disputes: ['X4'],
    bearsOn: [
      'rehabilitation.pain_free',
      'rehabilitation.type=gentle_stretch',
      'cause.type=burn',
      'presentation.onset',
      'onset-late',
      'rehab-forceful',
    ],
    templates: {
      acute:
        'Stretching past pain: the note records signs of the acute phase ({signs}). In a small burn series such stretching ended in ankylosis.',
      pain_free: 'Does this exercise stay within the range that does not hurt: {exercise}? Record it.',
    },
  },
  {
    id: 'L106',
    statement: 'A scoping review of 2024 on HO of the elbow found five studies only; the evidence is thin.',
    meaning: 'Nobody can be certain either way.',
    mark: 'confirmed',
    sources: ['siegel2024'],
    reviewed,
    disputes: ['X4'],
    bearsOn: ['rehabilitation', 'rehabilitation.type'],
  },
  {
    id: 'L107',
    statement:
      'In post-traumatic stiffness of the elbow dynamic and static-progressive splints did equally well: a randomised trial of 66 patients found gains of 47 and 49 degrees in its two groups at 12 months, and a review of 232 patients agrees.',
    meaning: 'Either kind of brace is accepted.',
    mark: 'confirmed',
    sources: ['lindenhovius2012', 'veltman2015'],
    reviewed,
    disputes: ['X15'],
    bearsOn: ['rehabilitation.type=dynamic_brace', 'rehabilitation.type=static_progressive_brace', 'brace-regime'],
  },
  {
    id: 'L108',
    statement: 'Improvement with a splint goes on for 6-12 months.',
    meaning: 'Record start and end of the brace; patience is warranted.',
    mark: 'confirmed',
    sources: ['lindenhovius2012'],
    reviewed,
    disputes: ['X15'],
    bearsOn: ['rehabilitation.start', 'rehabilitation.end', 'rehabilitation.duration'],
  },
  {
    id: 'L109',
    statement:
      'Scores of outcome: Disabilities of the Arm, Shoulder and Hand (DASH) 0-100, high is worse; Mayo Elbow Performance Score (MEPS) 0-100 and Harris hip score 0-100, high is better; pain 0-10; Spinal Cord Independence Measure (SCIM) 0-100; Functional Independence Measure (FIM) 18-126; Cumulative Analogue Joint Involvement Scale (CAJIS) for FOP 0-30, high is worse. Only the range of DASH was read in a source.',
    meaning: 'Write the name of the score with its number.',
    mark: 'textbook',
    sources: ['nct01241916'],
    reviewed,
    disputes: [],
    bearsOn: ['follow_up.scores', 'presentation.scores', 'presentation.pain', 'follow_up.pain'],
  },
  {
    id: 'L110',
    statement:
      'Manipulation under anaesthesia of a joint with HO carries a risk of fracture and fresh bleeding, above all in paralysed or osteoporotic bone. One series after brain injury (level 4) reported more motion after it, so it is a risk to weigh, not a proven error. In FOP it is avoided altogether.',
    meaning: 'Record it as an operation of its own, with the weighing of the risk.',
    mark: 'textbook',
    sources: ['abiebr_ho'],
    reviewed,
    disputes: [],
    bearsOn: [
      'surgery.type=manipulation_under_anaesthesia',
      'rehabilitation.type=forceful_manipulation',
      'patient.comorbidities=osteoporosis',
      'complications.type=fracture',
      'rehab-forceful',
      'mua-bone-fragility',
    ],
    templates: {
      force: 'Forcing the joint carries a risk of fracture and fresh bleeding, and the note records {risks}.',
    },
  },
];

export const disputes: readonly DisputeText[] = [
  {
    id: 'X4',
    title: 'Whether early movement causes HO',
    founding: 'Much movement early after the injury may contribute.',
    other:
      'For ordinary passive motion this is called a misconception; only forcible manipulation has evidence against it. One small burn series warns of stretching past pain. Five studies in all.',
    strength: 'Open.',
  },
  {
    id: 'X15',
    title: 'Dynamic braces',
    founding: 'A dynamic brace, motion by day and rest by night.',
    other:
      'Static-progressive braces do as well in a randomised trial; the scheme by day and night was not found in a trial.',
    strength: 'A choice, not a rule.',
  },
];
