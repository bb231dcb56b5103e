/** Section fractures: fractures and osteotomies, and how they heal. */
import { choice, listSection, text, when } from '../shapes';
import { boneSiteValues, sideValues } from '../values';

export const fractures = listSection(
  {
    title: 'Fractures',
    description: 'Fractures and osteotomies, and how they heal: one entry per bone.',
    need: {
      if: 'cause.type is fracture, fracture_dislocation, polytrauma or acetabular_surgery, and there is an excision, a course of a non-steroidal anti-inflammatory drug over 7 days, radiotherapy or etidronate',
    },
    facts: ['S44', 'L22', 'L23', 'L34', 'L43'],
  },
  {
    site: choice(boneSiteValues, {
      title: 'Site',
      description: 'Region of the fracture. The bone itself stands in bone.',
      need: { always: 'entry' },
    }),
    side: choice(sideValues, { title: 'Side', description: 'Side of the fracture.' }),
    bone: text({
      title: 'Bone',
      description: 'The broken bone, or the part of it.',
      example: 'radial head',
    }),
    kind: choice(
      { fracture: 'Broken by an injury.', osteotomy: 'Cut by the surgeon.' },
      {
        title: 'Kind',
        description:
          'Whether the bone was broken or cut. Left out, it is a fracture; an osteotomy such as that of the olecranon has to heal as well.',
        facts: ['L34'],
      },
    ),
    fixation: choice(
      {
        none: 'Not fixed.',
        plate: 'Plate with screws.',
        screws: 'Screws without a plate.',
        nail: 'Nail inside the bone.',
        external_fixator: 'Frame outside the limb.',
        arthroplasty: 'Replaced by an artificial joint or head.',
        other: 'Another fixation: say it in words.',
      },
      { title: 'Fixation', description: 'How the fracture is held.' },
    ),
    status: choice(
      {
        unhealed: 'No sign of healing yet.',
        healing: 'On the way to healing.',
        united: 'Healed.',
        delayed_union: 'Heals more slowly than expected.',
        nonunion: 'Has stopped healing.',
      },
      {
        title: 'Healing',
        description: 'How far the fracture had healed when it was last seen.',
        need: { always: 'entry' },
        facts: ['S44', 'L22', 'L23', 'L34', 'L43'],
      },
    ),
    when: when({ title: 'Seen', description: 'When that state of healing was seen.', example: '2025-10-20' }),
  },
);
