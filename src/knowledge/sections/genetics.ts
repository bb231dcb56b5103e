/** Section genetics: the only place where a genetic disease is named. */
import { choice, list, mapSection, text, yesNo } from '../shapes';
import { feature } from '../values/forms';

const asked = 'cause.class is genetic, or the patient is a child and cause.class is idiopathic or unknown';
const diagnosed = { if: 'diagnosis is not none' };
const found = { if: 'test is variant_found' };

export const genetics = mapSection(
  {
    title: 'Genetics',
    description: 'Genetic ossification. This is the only place where the genetic disease is named.',
    need: { if: asked },
    facts: ['S16', 'S17', 'L103'],
  },
  {
    diagnosis: choice(
      {
        none: 'Looked for and not found.',
        fop: 'Fibrodysplasia ossificans progressiva (FOP).',
        poh: 'Progressive osseous heteroplasia (POH).',
        aho: 'Albright hereditary osteodystrophy (AHO), hormone type not determined.',
        php1a: 'Pseudohypoparathyroidism type 1a: Albright features with hormone resistance.',
        php1c: 'Pseudohypoparathyroidism type 1c, a second type of Albright features with hormone resistance.',
        pphp: 'Pseudopseudohypoparathyroidism: Albright features without hormone resistance.',
        osteoma_cutis: 'Osteoma cutis: bone in the skin.',
        undetermined: 'A genetic disease, but not known which.',
        other: 'Another genetic disease: name it in words.',
      },
      {
        title: 'Genetic diagnosis',
        description: 'The genetic disease, also if it is only suspected; certainty says how sure it is.',
        need: { if: asked },
        facts: ['S16', 'S17', 'L80', 'L90', 'L92', 'L94', 'L103'],
      },
    ),
    certainty: choice(
      {
        suspected: 'Suspected.',
        clinical: 'Established by clinical signs, without a genetic test.',
        proven: 'Proven by a genetic test.',
      },
      {
        title: 'Certainty',
        description:
          'How sure the genetic diagnosis is. The safety checks for fibrodysplasia ossificans progressiva (FOP) run at every certainty.',
        need: diagnosed,
        facts: ['L82', 'L87', 'L103'],
      },
    ),
    great_toes: choice(
      {
        normal: 'Both great toes are normal.',
        malformed_both: 'Both great toes are malformed.',
        malformed_one: 'One great toe is malformed.',
        malformed: 'Malformed; not stated whether one or both.',
        not_examined: 'Nobody looked at them.',
      },
      {
        title: 'Great toes',
        description: 'Shape of the great toes since birth, such as short or deviated.',
        need: { if: asked },
        facts: ['L81', 'L92', 'L103'],
      },
    ),
    features: list(
      feature({
        title: 'Features',
        description:
          'Body features that are present: one of the listed words, or a line of the Human Phenotype Ontology (HPO).',
        example: 'HP:0010109 Short hallux',
        need: { if: 'diagnosis is aho, php1a or php1c' },
        facts: ['L91', 'L124'],
      }),
    ),
    features_absent: list(
      feature({
        title: 'Features absent',
        description: 'Body features that were looked for and are absent, in the same form as features.',
        example: 'brachydactyly',
        facts: ['L91', 'L124'],
      }),
    ),
    gene: text({
      title: 'Gene',
      description: 'Symbol of the gene with the variant.',
      example: 'ACVR1',
      need: found,
      facts: ['L80', 'L90'],
    }),
    variant: text({
      title: 'Variant',
      description: 'The variant in the notation of the Human Genome Variation Society (HGVS).',
      example: 'c.617G>A',
      need: found,
      facts: ['L80'],
    }),
    zygosity: choice(
      {
        heterozygous: 'On one of the two copies of the gene.',
        homozygous: 'The same variant on both copies.',
        hemizygous: 'On the only copy there is.',
        mosaic: 'Only in some of the cells.',
      },
      { title: 'Zygosity', description: 'On how many copies of the gene the variant is.' },
    ),
    interpretation: choice(
      {
        pathogenic: 'It causes the disease.',
        likely_pathogenic: 'It probably causes the disease.',
        vus: 'Variant of uncertain significance (VUS).',
        likely_benign: 'It is probably harmless.',
        benign: 'It is harmless.',
      },
      { title: 'Interpretation', description: 'How the laboratory rates the variant.' },
    ),
    inherited_from: choice(
      {
        mother: 'From the mother.',
        father: 'From the father.',
        de_novo: 'New in the patient; neither parent has it.',
      },
      { title: 'Inherited from', description: 'From which parent the variant comes.', facts: ['L80', 'L92'] },
    ),
    test: choice(
      {
        not_done: 'No test was done; the reason goes into words.',
        pending: 'The result is awaited.',
        variant_found: 'A variant was found.',
        no_variant_found: 'The test found no variant.',
      },
      {
        title: 'Genetic test',
        description: 'State of the genetic test. How the variant is rated stands in interpretation.',
        need: diagnosed,
        facts: ['L93'],
      },
    ),
    family_history: yesNo({
      title: 'Family history',
      description: 'Whether relatives have or had such ossification.',
      need: diagnosed,
    }),
    flare_up: yesNo({
      title: 'Flare-up now',
      description:
        'Whether there is a flare-up of fibrodysplasia ossificans progressiva (FOP) at the time of the note.',
      need: { if: 'the disease is fibrodysplasia ossificans progressiva (FOP), and the patient is your own' },
      facts: ['L83', 'L138'],
    }),
  },
);
