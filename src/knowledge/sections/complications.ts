/** Section complications: what went wrong after an operation or therapy. */
import { choice, listSection, reference, text, when } from '../shapes';

export const complications = listSection(
  {
    title: 'Complications',
    description:
      'What went wrong after an operation or therapy; `none` for the section says that nothing did. The return of bone stands in follow_up.',
    need: {
      in: ['initial', 'follow_up', 'case_report', 'series_entry'],
      if: 'an operation for the ossification is done',
    },
    facts: ['L111', 'L114'],
  },
  {
    type: choice(
      {
        none: 'Nothing went wrong after this operation or therapy.',
        nerve_injury: 'A nerve was injured.',
        vessel_injury: 'An artery or vein was injured.',
        infection: 'Infection after it.',
        haematoma: 'A collection of blood.',
        fracture: 'A bone broke during or after it.',
        instability: 'The joint has become unstable.',
        wound: 'The wound healed poorly or opened.',
        crps: 'Complex regional pain syndrome (CRPS).',
        flare_up: 'A flare-up of fibrodysplasia ossificans progressiva (FOP).',
        thromboembolism: 'Thrombosis of a vein or pulmonary embolism.',
        drug_side_effect: 'Side effect of a drug: name it in words.',
        radiation_effect: 'Effect of the radiation on other tissue.',
        death: 'The patient died.',
        other: 'Another complication: name it in words.',
      },
      {
        title: 'Type of complication',
        description: 'What went wrong.',
        need: { always: 'entry' },
        facts: ['L36', 'L37', 'L98', 'L110', 'L111'],
      },
    ),
    after: reference({
      title: 'After',
      description: 'Name of the operation, drug or radiotherapy after which it happened.',
      example: 'sx1',
      need: { if: 'there are two or more operations or therapies' },
    }),
    when: when({ title: 'When', description: 'When it happened or was noticed.', example: '5 days after sx1' }),
    grade: choice(
      {
        I: 'Off the normal course, but without need of an intervention or of more than simple drugs, such as against pain.',
        II: 'Needed other drugs, a transfusion or feeding into a vein.',
        IIIa: 'Needed a surgical, endoscopic or radiological intervention without general anaesthesia.',
        IIIb: 'Needed a surgical, endoscopic or radiological intervention under general anaesthesia.',
        IVa: 'Threatened life and needed intensive care, with failure of one organ.',
        IVb: 'Threatened life and needed intensive care, with failure of several organs.',
        V: 'The patient died of it.',
      },
      {
        title: 'Severity',
        description: 'Grade of a complication of an operation by Clavien and Dindo.',
        need: { if: 'it certainly came after an operation' },
        facts: ['L114'],
      },
    ),
    treated: text({ title: 'Treatment', description: 'What was done about it.', example: 'wound washout' }),
    outcome: choice(
      {
        resolved: 'Gone.',
        improving: 'Getting better.',
        permanent: 'It has stayed and will stay.',
      },
      { title: 'Outcome', description: 'What became of it.' },
    ),
  },
);
