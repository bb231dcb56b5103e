/** Values with a form of their own that several fields share: age, pain, scales, codes, levels, sizes. */
import { type FieldText, list, number, packed, packedNumber } from '../shapes';

const count = '[0-9]+(\\.[0-9]+)?';

/** Age as a number of years, a span, months of a small child, or a word. That 89 is the highest is left to a rule. */
export const age = (about: FieldText) =>
  packedNumber(
    'integer',
    '^([0-9]{1,3}(-[0-9]{1,3})?|([0-9]|[12][0-9]|3[0-5]) months?|90_or_older|adult|child)$',
    {
      ...about,
      values: {
        '90_or_older': 'Older than 89 years; the exact age could identify.',
        adult: 'Grown up; the age is not given.',
        child: 'A child or adolescent; the age is not given.',
      },
    },
    { minimum: 0 },
  );

/** Pain as a number from 0 to 10, or as a word. */
export const pain = (about: FieldText) =>
  packedNumber(
    'number',
    '^([0-9](\\.[0-9]+)?|10(\\.0+)?|none|mild|moderate|severe)$',
    {
      ...about,
      values: {
        none: 'No pain, the same as 0.',
        mild: 'Slight pain, read as 1 to 3.',
        moderate: 'Medium pain, read as 4 to 6.',
        severe: 'Strong pain, read as 7 to 10.',
      },
    },
    { minimum: 0, maximum: 10 },
  );

/** Grade of the Modified Ashworth Scale, as a number or as text. */
export const ashworth = (about: FieldText) =>
  packedNumber(
    'integer',
    '^([0-4]|1\\+)$',
    {
      ...about,
      values: {
        '0': 'No increase in muscle tone.',
        '1': 'Slight increase: a catch and release, or minimal resistance at the end of the range.',
        '1+': 'Slight increase: a catch, then minimal resistance over less than half of the range.',
        '2': 'Clear increase over most of the range, but the part moves easily.',
        '3': 'Strong increase: passive movement is difficult.',
        '4': 'The part is rigid.',
      },
    },
    { minimum: 0, maximum: 4 },
  );

/** A laboratory value: a number, or a limit of the method. */
export const labValue = (about: FieldText) =>
  packedNumber('number', `^((below|above) |< ?)?${count}$`, {
    ...about,
    values: {
      below: 'Lower than the number that follows, as printed with a less-than sign.',
      above: 'Higher than the number that follows, as printed with a greater-than sign.',
    },
  });

const cordLevel = '(C[1-8]|T([1-9]|1[0-2])|L[1-5]|S[1-5])';

/** Level of a spinal cord lesion, or a span of two levels. */
export const cordLevels = (about: FieldText) => packed(`^${cordLevel}(-${cordLevel})?$`, about);

/** One to three dimensions in millimetres, the largest first. */
export const dimensions = (about: FieldText) => list(number({ ...about, unit: 'mm' }), { maxItems: 3 });

const scoreValues = {
  dash: 'Disabilities of the Arm, Shoulder and Hand, 0 to 100; high is worse.',
  quickdash: 'Short form of the Disabilities of the Arm, Shoulder and Hand.',
  meps: 'Mayo Elbow Performance Score, 0 to 100; high is better.',
  oes: 'Oxford Elbow Score.',
  hhs: 'Harris Hip Score, 0 to 100; high is better.',
  ohs: 'Oxford Hip Score.',
  womac: 'Western Ontario and McMaster Universities Osteoarthritis Index.',
  koos: 'Knee injury and Osteoarthritis Outcome Score.',
  lysholm: 'Lysholm knee score.',
  constant: 'Constant-Murley shoulder score.',
  ases: 'Score of the American Shoulder and Elbow Surgeons.',
  scim: 'Spinal Cord Independence Measure, 0 to 100.',
  fim: 'Functional Independence Measure, 18 to 126.',
  barthel: 'Barthel Index of independence in daily life.',
  cajis: 'Cumulative Analogue Joint Involvement Scale, 0 to 30; high is worse.',
  other: 'Another score: its name, then the number.',
};

const { other: _other, ...namedScores } = scoreValues;

/** An outcome score: its name, then the number, such as `dash 46`. */
export const score = (about: FieldText) =>
  packed(`^(${Object.keys(namedScores).join('|')}|other .+) ${count}$`, { ...about, values: scoreValues });

const codeValues = {
  icd10_who:
    'International Classification of Diseases, 10th revision (ICD-10), as issued by the World Health Organization.',
  icd10_cm:
    'International Classification of Diseases, 10th revision, Clinical Modification (ICD-10-CM) of the United States.',
  icd11: 'International Classification of Diseases, 11th revision.',
  snomed: 'Systematized Nomenclature of Medicine, Clinical Terms (SNOMED CT); it needs a licence in many countries.',
  orpha: 'Orphanet number of a rare disease.',
  omim: 'Online Mendelian Inheritance in Man, number of a disease or gene.',
  hpo: 'Human Phenotype Ontology, a term for a sign or symptom.',
  mondo: 'Mondo Disease Ontology, a term for a disease.',
  mesh: 'Medical Subject Headings of the National Library of Medicine.',
  umls: 'Unified Medical Language System, a concept number.',
};

/**
 * A code with the name of its system in front; a label may follow. A line that begins with the code itself is let
 * through: a rule asks for the system, and can only ask about what it sees.
 */
export const code = (about: FieldText) =>
  packed(`^((${Object.keys(codeValues).join('|')}) \\S.*|[A-Z]+:?[0-9]\\S*( .*)?)$`, { ...about, values: codeValues });

const featureValues = {
  short_stature: 'Small for the age.',
  round_face: 'Round face.',
  brachydactyly: 'Short fingers or toes, above all the fourth and fifth rays.',
  subcutaneous_ossification: 'Bone under the skin.',
  obesity: 'Marked overweight.',
  developmental_delay: 'Development slower than expected for the age.',
};

/** A body feature: one of the common words, or a line of the Human Phenotype Ontology. */
export const feature = (about: FieldText) =>
  packed(`^(${Object.keys(featureValues).join('|')}|HP:\\S.*)$`, { ...about, values: featureValues });
