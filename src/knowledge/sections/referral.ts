/** Section referral: who else is asked. */
import { choice, listSection, text } from '../shapes';

export const referral = listSection(
  {
    title: 'Referral',
    description: 'Who else is asked, one entry each.',
    need: { in: ['initial'], if: 'the patient is your own' },
    facts: ['S24', 'S25', 'S26'],
  },
  {
    to: choice(
      {
        orthopaedics: 'Orthopaedic and trauma surgery.',
        neurosurgery: 'Surgery of brain, spine and nerves.',
        rehabilitation_medicine: 'Doctors of physical and rehabilitation medicine.',
        physiotherapy: 'Treatment by exercise and movement.',
        occupational_therapy: 'Training for daily life and work.',
        burns: 'Burns unit.',
        radiation_oncology: 'Doctors who give radiotherapy.',
        sarcoma_centre: 'Centre for tumours of bone and soft tissue.',
        genetics: 'Clinical genetics.',
        fop_expert: 'Expert in fibrodysplasia ossificans progressiva (FOP).',
        endocrinology: 'Doctors for hormones and metabolism.',
        paediatrics: 'Doctors for children.',
        vascular: 'Surgery or medicine of the vessels.',
        pain: 'Pain clinic.',
        infectious_diseases: 'Doctors for infections.',
        other: 'Someone else: say it in words.',
      },
      {
        title: 'To',
        description: 'The department or expert asked: a role, not a name.',
        need: { always: 'entry' },
        facts: ['S24', 'S25', 'S26', 'L72', 'L84', 'L93', 'L95', 'L98'],
      },
    ),
    urgency: choice(
      {
        routine: 'At the next free date.',
        soon: 'Within days to a few weeks.',
        urgent: 'At once or within a day.',
      },
      { title: 'Urgency', description: 'How soon an answer is needed.' },
    ),
    status: choice(
      {
        planned: 'Not sent yet.',
        sent: 'Sent, no answer yet.',
        seen: 'The patient was seen.',
      },
      { title: 'Status', description: 'How far the referral has come.' },
    ),
    words: text({ title: 'Question', description: 'What is asked.', example: 'Radiotherapy after excision?' }),
  },
);
