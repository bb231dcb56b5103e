/** Section rehabilitation: movement, braces and rest. */
import { choice, duration, listSection, text, when, yesNo } from '../shapes';
import { regimeValues, responseValues } from '../values';

export const rehabilitation = listSection(
  {
    title: 'Rehabilitation',
    description: 'Movement, braces and rest, one entry for each kind.',
    need: { in: ['initial', 'case_report'] },
    facts: ['S51', 'S52', 'L104', 'L106'],
  },
  {
    type: choice(
      {
        active_rom: 'The patient moves the joint alone.',
        active_assisted_rom: 'The patient moves the joint with help.',
        passive_rom: 'Someone else moves the joint.',
        gentle_stretch: 'Gentle stretching at the end of the range.',
        rom_exercises: 'Exercises for the range of motion (ROM), not stated whether active or passive.',
        physiotherapy: 'Physiotherapy whose content is not stated.',
        inpatient_programme: 'Rehabilitation in hospital whose content is not stated.',
        strengthening: 'Exercises for strength.',
        cpm: 'Continuous passive motion (CPM) by a machine.',
        forceful_manipulation: 'The joint is forced, without anaesthesia.',
        dynamic_brace: 'Brace that pulls with a spring or band.',
        static_progressive_brace: 'Brace that is set a little further step by step.',
        static_splint: 'Splint that holds the joint in one position.',
        night_splint: 'Splint worn only at night.',
        immobilisation: 'Cast or splint that stops all movement.',
        complete_rest: 'No movement of the joint or limb at all.',
        positioning: 'Placing the limb or body to prevent harm.',
        other: 'Something else: name it in words.',
      },
      {
        title: 'Type',
        description: 'The kind of exercise, brace or rest. Manipulation under anaesthesia stands in surgery.',
        need: { always: 'entry' },
        facts: ['S51', 'S55', 'L85', 'L104', 'L105', 'L107', 'L110'],
      },
    ),
    supervised: yesNo({
      title: 'Supervised',
      description: 'Whether a professional guides it.',
      need: { if: 'type is an exercise: not physiotherapy, a programme or a machine' },
      facts: ['S52'],
    }),
    supervised_by: choice(
      {
        physiotherapist: 'Physiotherapist.',
        occupational_therapist: 'Occupational therapist.',
        physician: 'A doctor of any specialty.',
        self: 'The patient alone.',
      },
      { title: 'Supervised by', description: 'Who guides it.', facts: ['S52'] },
    ),
    by_day: choice(regimeValues, {
      title: 'By day',
      description: 'What the brace or the joint does by day.',
      need: { if: 'type is dynamic_brace or static_progressive_brace' },
      facts: ['S56'],
    }),
    by_night: choice(regimeValues, {
      title: 'By night',
      description: 'What the brace or the joint does by night.',
      need: { if: 'type is dynamic_brace or static_progressive_brace' },
      facts: ['S56'],
    }),
    prescribed_by: text({
      title: 'Prescribed by',
      description: 'Who advised it: a role, not a name.',
      example: 'hand surgeon',
      facts: ['S57'],
    }),
    start: when({ title: 'Start', description: 'When it began.', example: '2 weeks after sx1' }),
    end: when({
      title: 'End',
      description: 'When it ended. Write this or duration, not both.',
      example: '2026-07-01',
    }),
    duration: duration({
      title: 'Duration',
      description: 'How long it was done. Write this or end, not both.',
      example: '4 months',
    }),
    frequency: text({
      title: 'Frequency',
      description: 'How often, and how long each time.',
      example: '3 times a day',
    }),
    pain_free: yesNo({
      title: 'Pain-free',
      description: 'Whether it was kept within the range that does not hurt.',
      need: { if: 'type is passive_rom, gentle_stretch or cpm' },
      facts: ['L105'],
    }),
    response: choice(responseValues, { title: 'Response', description: 'Effect on movement and symptoms.' }),
  },
);
