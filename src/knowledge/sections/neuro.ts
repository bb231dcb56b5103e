/** Section neuro: a lesion of the brain or the spinal cord. */
import { choice, durationOrYesNo, integer, mapSection, text, when } from '../shapes';
import { ashworth, cordLevels } from '../values/forms';

export const neuro = mapSection(
  {
    title: 'Nervous system',
    description:
      'A lesion of the brain or the spinal cord. Not needed if the cause names it and there is no more to say.',
    facts: ['S13', 'L99'],
  },
  {
    lesion: choice(
      {
        none: 'Looked for and not found.',
        tbi: 'Traumatic brain injury (TBI).',
        sci: 'Spinal cord injury (SCI).',
        stroke: 'Stroke, by bleeding or lack of blood.',
        encephalitis: 'Inflammation of the brain.',
        cerebral_anoxia: 'Brain damage by lack of oxygen.',
        cns_tumour: 'Tumour of the brain or the spinal cord.',
        other_cns: 'Another lesion of the brain or the spinal cord: name it in words.',
      },
      {
        title: 'Lesion',
        description: 'The lesion of brain or cord. Left out, it is read from cause and other_causes.',
        need: {
          if: 'cause.type is polytrauma, blast, acetabular_surgery or critical_illness, or cause.class is idiopathic or unknown',
        },
        facts: ['S13', 'L79', 'L100'],
      },
    ),
    when: when({
      title: 'When',
      description: 'When the lesion happened. Left out, it is day 0 if the cause is this lesion.',
      example: 'day 0',
    }),
    gcs: integer(
      {
        title: 'Glasgow Coma Scale',
        description: 'First sum score on the Glasgow Coma Scale (GCS), from 3 to 15.',
        example: 6,
        need: { if: 'the lesion is tbi' },
        facts: ['L99'],
      },
      { minimum: 3, maximum: 15 },
    ),
    coma: durationOrYesNo({
      title: 'Coma',
      description: 'How long the coma lasted, or only `yes` or `no`.',
      example: '9 days',
      need: { if: 'the lesion is tbi' },
      facts: ['L51', 'L99'],
    }),
    sci_level: cordLevels({
      title: 'Level of the cord lesion',
      description: 'Neurological level of the spinal cord injury, or a span of two levels.',
      example: 'T6',
      need: { if: 'the lesion is sci' },
      facts: ['L99', 'L144'],
    }),
    ais_grade: choice(
      {
        A: 'Complete: no feeling and no movement in the lowest sacral segments.',
        B: 'Incomplete: feeling, the lowest sacral segments included, but no movement below the level.',
        C: 'Incomplete: movement below the level; more than half of the key muscles there cannot lift against gravity.',
        D: 'Incomplete: movement below the level; at least half of the key muscles there can lift against gravity.',
        E: 'Normal feeling and movement.',
      },
      {
        title: 'Impairment grade',
        description: 'Grade on the Impairment Scale (AIS) of the American Spinal Injury Association (ASIA).',
        need: { if: 'the lesion is sci' },
        facts: ['L99'],
      },
    ),
    spasticity_mas: ashworth({
      title: 'Spasticity',
      description: 'Grade on the Modified Ashworth Scale (MAS) near the ossification: 0, 1, 1+, 2, 3 or 4.',
      example: '1+',
      facts: ['L98', 'L99'],
    }),
    recovery: choice(
      {
        none: 'No recovery.',
        partial: 'Some recovery, still going on.',
        plateau: 'Some recovery, which has come to a standstill.',
        complete: 'Full recovery.',
      },
      {
        title: 'Neurological recovery',
        description: 'How far brain or cord have recovered, as last seen.',
        need: { if: 'a child has a lesion of brain or cord, or there is an excision in neurogenic ossification' },
        facts: ['S41', 'L47'],
      },
    ),
    garland_class: choice(
      {
        I: 'Class I of five, the least deficit (textbook).',
        II: 'Class II of five; see the original scheme.',
        III: 'Class III of five; see the original scheme.',
        IV: 'Class IV of five; see the original scheme.',
        V: 'Class V of five, the greatest deficit (textbook).',
      },
      {
        title: 'Garland class',
        description: 'Class of the lasting neurological deficit after brain injury. It does not grade the bone.',
        facts: ['L12'],
      },
    ),
    words: text({ title: 'In words', description: 'The deficit in your own words.' }),
  },
);
