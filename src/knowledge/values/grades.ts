/** The systems in which the bone is graded, and what each grade in them means (L08, L09, L11, L12). */
import { type FieldText, packed } from '../shapes';

/** One system: for what it was made, its grades with their meaning, and the facts behind it. */
export interface GradeSystem {
  readonly title: string;
  /** Where it is used, as one sentence. */
  readonly use: string;
  readonly steps: Readonly<Record<string, string>>;
  readonly facts: readonly string[];
}

const brookerSteps = {
  '0': 'No heterotopic bone on the film.',
  I: 'Separate islands of bone in the soft tissue.',
  II: 'Spurs of bone, with at least 1 cm between facing surfaces.',
  III: 'Spurs of bone, with less than 1 cm between facing surfaces.',
  IV: 'Apparent bony ankylosis.',
} as const;

/** By the word that stands in front of a grade. */
export const gradeSystems: Readonly<Record<string, GradeSystem>> = {
  brooker: {
    title: 'Brooker',
    use: 'Grades the hip on a front-to-back film.',
    steps: brookerSteps,
    facts: ['L08', 'L09', 'L10'],
  },
  brooker_modified: {
    title: 'Brooker, modified',
    use: 'The grades of Brooker, used on purpose at a joint for which they were not made.',
    steps: brookerSteps,
    facts: ['L10', 'L08', 'L09'],
  },
  hastings_graham: {
    title: 'Hastings and Graham',
    use: 'Grades elbow and forearm by function.',
    steps: {
      I: 'Bone on the film, without loss of motion.',
      IIA: 'Flexion and extension are limited.',
      IIB: 'Rotation of the forearm is limited.',
      IIC: 'Flexion, extension and rotation are limited.',
      IIIA: 'Bony ankylosis in flexion and extension.',
      IIIB: 'Bony ankylosis in rotation.',
      IIIC: 'Bony ankylosis in flexion, extension and rotation.',
    },
    facts: ['L11'],
  },
  mavrogenis_hip: {
    title: 'Mavrogenis',
    use: 'Says where the bone lies at a neurogenic hip, and after which lesion.',
    steps: {
      '1a': 'In front of the hip, after a lesion of the spinal cord.',
      '1b': 'In front of the hip, after a lesion of the brain.',
      '2a': 'Behind the hip, after a lesion of the spinal cord.',
      '2b': 'Behind the hip, after a lesion of the brain.',
      '3a': 'In front and on the inner side of the hip, after a lesion of the spinal cord.',
      '3b': 'In front and on the inner side of the hip, after a lesion of the brain.',
      '4a': 'All round the hip, after a lesion of the spinal cord.',
      '4b': 'All round the hip, after a lesion of the brain.',
    },
    facts: ['L12', 'L147'],
  },
  della_valle: {
    title: 'Della Valle',
    use: 'Grades the hip on one film in three steps, on which readers agree better than on those of Brooker.',
    steps: {
      A: 'No bone, or islands of less than 1 cm.',
      B: 'Islands of more than 1 cm, or spurs with at least 1 cm between them.',
      C: 'Spurs with less than 1 cm between them, or bony ankylosis.',
    },
    facts: ['L09'],
  },
  not_named: {
    title: 'System not named',
    use: 'The source gives a grade without the name of its system: its words follow.',
    steps: {},
    facts: ['L12'],
  },
  other: {
    title: 'Another system',
    use: 'A system that is not in the list: its name and the grade follow.',
    steps: {},
    facts: ['L12'],
  },
};

const forms = Object.entries(gradeSystems).map(([system, { steps }]) => {
  const names = Object.keys(steps);
  return `${system} ${names.length > 0 ? `(${names.join('|')})` : '.+'}`;
});

/** A grade with the name of its system in front, such as `brooker III`. */
export const grade = (about: FieldText) =>
  packed(`^(${forms.join('|')})$`, {
    ...about,
    values: Object.fromEntries(Object.entries(gradeSystems).map(([system, { use }]) => [system, use])),
  });
