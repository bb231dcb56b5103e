/** Section rom: range of motion, one entry per joint, side, day and mode. */
import { choice, entryId, listSection, type Need, number, when, yesNo } from '../shapes';
import { jointValues, sideValues } from '../values';

const { midline: _midline, ...sides } = sideValues;
const measured = ['initial', 'follow_up', 'case_report', 'series_entry'] as const;
const at = (joints: string): Need => ({
  if: `the joint is ${joints}, unless motion is told in words, the joint is fixed, only an arc is given, or the case is published and an angle is given`,
});

/** An angle in degrees. What is possible at which joint is left to a rule. */
const angle = (title: string, description: string, about: { example?: number; need?: Need; facts?: string[] } = {}) =>
  number({ title, description, unit: 'degrees', ...about });

export const rom = listSection(
  {
    title: 'Range of motion',
    description: 'Range of motion (ROM), one entry per joint, side, day and mode. All angles are in degrees.',
    need: { in: measured, if: 'a lesion is at a joint of the limbs: one entry for each' },
    facts: ['S03', 'S10', 'S54', 'L15', 'L16'],
  },
  {
    id: entryId({
      title: 'Name in this note',
      description: 'A short name by which other entries point to this measurement.',
      example: 'rom1',
    }),
    joint: choice(jointValues, {
      title: 'Joint',
      description: 'The joint that was measured. Left out, it is the joint of the only lesion.',
      need: { if: 'the lesion is not at a joint, or there are two or more lesions' },
    }),
    side: choice(sides, {
      title: 'Side',
      description:
        'The side that was measured. Left out, it is the side of that lesion; an entry for the other side is the healthy comparison.',
      need: { if: 'two sides are possible' },
      facts: ['L15'],
    }),
    when: when({
      title: 'When',
      description: 'When it was measured. Write `at sx1` for the measurement on the operating table.',
      example: 'before sx1',
      need: { in: measured },
    }),
    mode: choice(
      {
        active: 'The patient moves the joint.',
        passive: 'The examiner moves the joint.',
      },
      {
        title: 'Mode',
        description: 'Who moved the joint.',
        need: { in: measured, if: 'unless motion is told in words or the joint is fixed' },
        facts: ['L15'],
      },
    ),
    method: choice(
      {
        goniometer: 'Measured with a goniometer.',
        inclinometer: 'Measured with an inclinometer.',
        digital: 'Measured with a digital device or on an image.',
        visual: 'Estimated by eye.',
        under_anaesthesia: 'Seen while the patient was under anaesthesia.',
      },
      { title: 'Method', description: 'How it was measured.' },
    ),
    range: choice(
      {
        full: 'As far as normal.',
        limited: 'Less than normal.',
        severely_limited: 'Far less than normal.',
        none: 'No movement.',
      },
      {
        title: 'Range in words',
        description: 'The range, if the source has no angles. Angles are better.',
        need: { if: 'there is no angle and no words, and the joint is not fixed' },
      },
    ),
    flexion: angle('Flexion', 'Largest flexion. At the shoulder it is the forward elevation.', {
      example: 95,
      need: at('elbow, hip, knee or shoulder'),
      facts: ['S36', 'L13', 'L14', 'L15', 'L16', 'L17'],
    }),
    extension_deficit: angle(
      'Extension deficit',
      'What is missing to a straight joint: 0 is straight, 30 lacks 30 degrees, -5 goes 5 degrees beyond.',
      {
        example: 30,
        need: at('elbow, hip or knee'),
        facts: ['S36', 'L13', 'L14', 'L15', 'L16', 'L17'],
      },
    ),
    extension: angle('Extension', 'Backward elevation of the shoulder, only there.'),
    pronation: angle('Pronation', 'Largest pronation of the forearm. A negative number does not reach neutral.', {
      example: 50,
      need: at('elbow'),
      facts: ['S37', 'L13', 'L14', 'L15', 'L16'],
    }),
    supination: angle('Supination', 'Largest supination of the forearm. A negative number does not reach neutral.', {
      example: 50,
      need: at('elbow'),
      facts: ['S37', 'L13', 'L14', 'L15', 'L16'],
    }),
    abduction: angle('Abduction', 'Largest movement away from the midline.', {
      need: at('hip or shoulder'),
      facts: ['L16'],
    }),
    adduction: angle('Adduction', 'Largest movement towards the midline.'),
    internal_rotation: angle('Internal rotation', 'Largest rotation inwards.', {
      need: at('hip or shoulder'),
      facts: ['L16'],
    }),
    external_rotation: angle('External rotation', 'Largest rotation outwards.', {
      need: at('hip or shoulder'),
      facts: ['L16'],
    }),
    dorsiflexion: angle('Dorsiflexion', 'Largest movement of the foot or hand towards its back.'),
    plantarflexion: angle('Plantar flexion', 'Largest movement of the foot towards its sole.'),
    interincisal_mm: number({
      title: 'Mouth opening',
      description: 'Distance between the upper and lower front teeth with the mouth open.',
      unit: 'mm',
      example: 32,
      need: { if: 'the joint is jaw, in fibrodysplasia ossificans progressiva (FOP)' },
    }),
    arc: angle('Flexion-extension arc', 'Arc of flexion and extension, only if its two ends are not given.', {
      example: 65,
      facts: ['S36', 'L13'],
    }),
    rotation_arc: angle('Rotation arc', 'Arc of forearm rotation, only if its two ends are not given.', {
      example: 55,
      facts: ['S37', 'L13'],
    }),
    fixed: yesNo({
      title: 'Fixed',
      description:
        'Whether the joint does not move, or hardly. The angles then say where it stands, and arc how much movement is left.',
    }),
    painful: yesNo({ title: 'Painful', description: 'Whether the movement hurt.' }),
    end_feel: choice(
      {
        soft: 'Soft tissue meets soft tissue.',
        firm: 'A firm stop with some give.',
        hard: 'An abrupt stop, like bone on bone.',
        empty: 'The patient stops it before any resistance is felt.',
      },
      { title: 'End feel', description: 'What the examiner feels at the end of passive movement.' },
    ),
  },
);
