/** Section follow_up: each later visit. */
import { choice, entryId, list, listSection, references, text, when, yesNo } from '../shapes';
import { pain, score } from '../values/forms';
import { grade } from '../values/grades';

const reported = ['follow_up', 'case_report', 'series_entry'] as const;

export const follow_up = listSection(
  {
    title: 'Follow-up',
    description:
      'Later visits, one entry each. Movement and images of that visit stand in rom and imaging with the same time.',
    need: { in: reported, if: 'the note is a follow-up, or an operation for the ossification is done' },
    facts: ['S47', 'S48', 'L136'],
  },
  {
    id: entryId({
      title: 'Name in this note',
      description: 'A short name by which other entries point to this visit.',
      example: 'fu1',
    }),
    when: when({
      title: 'When',
      description: 'When the visit was.',
      example: '6 months after sx1',
      need: { always: 'entry' },
    }),
    lesion: references({
      title: 'Lesion',
      description: 'The lesion or lesions of which the entry speaks.',
      need: { if: 'there are two or more lesions with a different course' },
    }),
    course: choice(
      {
        resolved: 'The problem is gone.',
        improved: 'Better than before.',
        stable: 'Neither better nor worse.',
        worse: 'Worse than before.',
      },
      {
        title: 'Course',
        description: 'Course since the treatment or since the last visit.',
        need: { in: reported },
        facts: ['S10', 'S40'],
      },
    ),
    recurrence: choice(
      {
        none: 'Looked for and not found.',
        radiographic: 'Seen on an image, without symptoms.',
        symptomatic: 'With symptoms, such as pain or lost motion.',
        reoperated: 'Operated on again for it.',
        kind_not_stated: 'It came back; how it was found is not stated.',
        not_assessed: 'Nobody looked for it.',
      },
      {
        title: 'Recurrence',
        description: 'Whether the bone came back after its removal: the worst of the words that is true.',
        need: { if: 'the visit is after an excision' },
        facts: ['S47', 'L111', 'L112'],
      },
    ),
    recurrence_seen: when({
      title: 'Recurrence first seen',
      description: 'When the recurrence was first seen.',
      example: '4 months after sx1',
      need: { if: 'there is a recurrence' },
    }),
    recurrence_definition: text({
      title: 'Definition of recurrence',
      description: 'What counts as recurrence in this note.',
      example: 'new bone on a film, larger than on the film after the operation',
      need: { if: 'there is a recurrence, unless series has a definition or a protocol' },
      facts: ['L112', 'L136'],
    }),
    grade: grade({
      title: 'Grade',
      description: 'Grade at this visit, with the name of its system in front, unless the image of the visit has it.',
      example: 'brooker I',
      need: { if: 'there is a recurrence at hip or elbow' },
      facts: ['L08', 'L09', 'L10', 'L11', 'L12'],
    }),
    pain: pain({
      title: 'Pain',
      description: 'Worst pain from 0 to 10, or `none`, `mild`, `moderate`, `severe`.',
      example: 2,
      need: { in: ['follow_up'] },
      facts: ['L109'],
    }),
    function_impaired: yesNo({
      title: 'Function impaired',
      description: 'Whether the joint does not do what the patient needs in daily life.',
      need: { in: ['follow_up'] },
    }),
    satisfaction: choice(
      {
        satisfied: 'Content with the result.',
        partly: 'Content in part.',
        dissatisfied: 'Not content with the result.',
      },
      { title: 'Satisfaction', description: 'What the patient thinks of the result.' },
    ),
    scores: list(
      score({
        title: 'Scores',
        description: 'Outcome scores at this visit, one per line: the name, then the number.',
        example: 'meps 85',
        facts: ['L109'],
      }),
    ),
    words: text({
      title: 'Outcome in words',
      description: 'The outcome in plain words.',
      example: 'Walks without a stick.',
      need: { in: reported },
    }),
  },
);
