/** Section nerves_vessels: state of a nerve or vessel at one time. */
import { choice, listSection, when } from '../shapes';
import { nerveStatusValues } from '../values';

export const nerves_vessels = listSection(
  {
    title: 'Nerves and vessels',
    description: 'State of nerves and vessels near the bone, one entry for each structure and time.',
    need: { if: 'an elbow excision (ulnar nerve), or the indication nerve or vessel compression, is recorded' },
    facts: ['L46'],
  },
  {
    structure: choice(
      {
        ulnar_nerve: 'Ulnar nerve.',
        median_nerve: 'Median nerve.',
        radial_nerve: 'Radial nerve.',
        sciatic_nerve: 'Sciatic nerve.',
        femoral_nerve: 'Femoral nerve.',
        peroneal_nerve: 'Common peroneal nerve or a branch of it.',
        tibial_nerve: 'Tibial nerve.',
        other_nerve: 'Another nerve: name it in words.',
        artery: 'An artery: name it in words.',
        vein: 'A vein: name it in words.',
      },
      { title: 'Structure', description: 'The nerve or vessel.', need: { always: 'entry' } },
    ),
    status: choice(nerveStatusValues, {
      title: 'Status',
      description: 'What was found.',
      need: { always: 'entry' },
      facts: ['L46'],
    }),
    side: choice(
      { left: 'Left side.', right: 'Right side.' },
      { title: 'Side', description: 'Side of the nerve or vessel.' },
    ),
    when: when({ title: 'When', description: 'When it was examined.', example: 'before sx1' }),
  },
);
