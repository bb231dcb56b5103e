/** How motion is measured, what counts as functional at the elbow, and what is normal elsewhere. */
import type { DisputeText, Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S36',
    statement:
      'As its example of sufficient motion the founding text takes an elbow that flexes and extends over 30 to 130 degrees.',
    meaning: 'Functional means a flexion of 130 degrees or more and an extension deficit of 30 degrees or less.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X11'],
    bearsOn: [
      'rom.flexion',
      'rom.extension_deficit',
      'rom.arc',
      'surgery-within-functional-arc',
      'surgery-no-recent-rom',
      'hastings-vs-rom',
      'functional-arc-badge',
    ],
    templates: {
      short: '{motion}: does not cover 30 to 130 degrees and 50 degrees of rotation each way.',
      covered:
        '{motion}: covers 30 to 130 degrees and 50 degrees of rotation each way, but the note gives another reason; person and job decide, and pain and nerve stand apart.',
      ask: 'Record flexion, extension deficit, pronation and supination, active: {place}.',
    },
  },
  {
    id: 'S37',
    statement: 'The example of the elbow also asks for 50 degrees of pronation and 50 degrees of supination.',
    meaning: 'Both rotations count; if one of the four values is missing, nothing is concluded.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X11'],
    bearsOn: [
      'rom.pronation',
      'rom.supination',
      'rom.rotation_arc',
      'surgery-within-functional-arc',
      'hastings-vs-rom',
      'functional-arc-badge',
    ],
  },
  {
    id: 'S38',
    statement: 'An elbow that fulfils the example can do more than 90 % of daily activities, says the founding text.',
    meaning: "It is the founding text's figure; the primary paper says most activities.",
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X11'],
    bearsOn: ['presentation.limited_tasks', 'surgery-within-functional-arc', 'functional-arc-badge'],
  },
  {
    id: 'S39',
    statement: 'An elbow that fulfils the example counts as unimpaired, and an operation on it as unnecessary.',
    meaning: 'If an elbow with this range is to be operated on, record the reason, such as pain, a nerve, or a task.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X11'],
    bearsOn: ['surgery.indication', 'presentation.limited_tasks', 'surgery-within-functional-arc'],
    templates: {
      unneeded:
        '{motion}: covers 30 to 130 degrees and 50 degrees of rotation each way. The founding text finds an operation unnecessary then; some tasks need more.',
    },
  },
  {
    id: 'L13',
    statement:
      'In 33 healthy adults doing 15 daily tasks most tasks fitted into 100 degrees of flexion (30 to 130) and 100 degrees of rotation (50 pronation, 50 supination). The abstract does not state 90 %.',
    meaning: 'A convention for the average task; person and job may need more.',
    mark: 'confirmed',
    sources: ['morrey1981'],
    reviewed,
    disputes: ['X11'],
    bearsOn: [
      'rom.flexion',
      'rom.extension_deficit',
      'rom.pronation',
      'rom.supination',
      'surgery.indication=functional_limitation',
      'presentation.limited_tasks',
      'rom.arc',
      'rom.rotation_arc',
      'surgery-within-functional-arc',
      'functional-arc-badge',
    ],
  },
  {
    id: 'L14',
    statement:
      'Present-day tasks ask for more: the telephone needs flexion up to 142 degrees (plus or minus 3), a keyboard 65 degrees of pronation (plus or minus 8), opening a door 77 degrees of supination (plus or minus 13); the smallest flexion in the tasks was 23 degrees (plus or minus 6).',
    meaning: 'Record the tasks the patient cannot do.',
    mark: 'confirmed',
    sources: ['sardelli2011'],
    reviewed,
    disputes: ['X11'],
    bearsOn: [
      'presentation.limited_tasks',
      'patient.occupation',
      'rom.flexion',
      'rom.pronation',
      'rom.supination',
      'rom.extension_deficit',
      'surgery-within-functional-arc',
    ],
    templates: {
      short:
        '{place}: some present-day tasks took more than that in volunteers (flexion 142, extension deficit 23, pronation 65, supination 77 degrees).',
      ask: 'Which tasks can the patient not do?',
    },
  },
  {
    id: 'L15',
    statement:
      'Healthy elbows, dominant side, active: flexion 146, extension -2 (slight overextension), pronation 80, supination 87 degrees. Passive values are 3 to 5 degrees larger, and the sides differ by less than 1 degree.',
    meaning: 'The other arm is a fair reference; passive motion below active motion asks for a check.',
    mark: 'confirmed',
    sources: ['zwerus2019'],
    reviewed,
    disputes: [],
    bearsOn: [
      'rom.flexion',
      'rom.extension_deficit',
      'rom.pronation',
      'rom.supination',
      'rom.mode',
      'rom.side',
      'rom-impossible',
      'rom-unusual',
      'rom-sign-suspect',
      'rom-active-over-passive',
      'rom-mode-missing',
    ],
  },
  {
    id: 'L16',
    statement:
      'Usual normal ranges in degrees: hip flexion 0-125, overextension 0-15, abduction 0-45, rotation 0-45 each way; knee flexion 0-130; shoulder abduction and flexion to 180, rotation 0-90; forearm 0-90 each way. Sources differ by 10-15 degrees.',
    meaning: 'Values far outside are questioned; the limits are wider than normal.',
    mark: 'confirmed',
    sources: ['merck_rom'],
    reviewed,
    disputes: [],
    bearsOn: [
      'rom.flexion',
      'rom.extension',
      'rom.abduction',
      'rom.internal_rotation',
      'rom.external_rotation',
      'rom.extension_deficit',
      'rom.pronation',
      'rom.supination',
      'rom-impossible',
      'rom-unusual',
    ],
  },
  {
    id: 'L17',
    statement:
      'The sign is the commonest source of error: an extension of 30 may mean 30 degrees lacking or 30 degrees beyond straight. The neutral-zero method with its three numbers, such as 130-30-0, avoids it. In this note an extension deficit of 0 is straight, a positive one is a lack, a negative one is overextension.',
    meaning: 'House style: write the deficit, and check the sign.',
    mark: 'design',
    sources: [],
    reviewed,
    disputes: [],
    bearsOn: ['rom.extension_deficit', 'rom.flexion', 'rom-extension-over-flexion', 'rom-sign-suspect'],
  },
];

export const disputes: readonly DisputeText[] = [
  {
    id: 'X11',
    title: 'When an elbow counts as functional',
    founding:
      'A range of 30 to 130 degrees and 50 degrees of rotation each way allow over 90 % of daily life; then no operation.',
    other:
      'The paper behind it (1981) says most activities, and data of 2011 show telephone, keyboard and door tasks beyond it. Person and job decide; pain and signs of a nerve stand apart.',
    strength: 'The threshold is a convention.',
  },
];
