/** Section critical_care: the stay in hospital and in intensive care. */
import { durationOrYesNo, mapSection, when, yesNo } from '../shapes';

export const critical_care = mapSection(
  {
    title: 'Critical care',
    description: 'The stay in hospital and in intensive care after the event.',
    need: { if: 'cause.type is critical_illness or prolonged_immobilisation' },
  },
  {
    admitted: when({
      title: 'Admission',
      description: 'Day of admission to hospital. Other entries can count from it as `admission`.',
      example: 'day 0',
    }),
    stay: durationOrYesNo({
      title: 'Hospital stay',
      description: 'How long the patient was in hospital, or only `yes` or `no`.',
      example: '5 weeks',
    }),
    icu: durationOrYesNo({
      title: 'Intensive care',
      description: 'How long the patient was in an intensive care unit (ICU), or only `yes` or `no`.',
      example: '12 days',
    }),
    ventilated: durationOrYesNo({
      title: 'Ventilation',
      description: 'How long a machine breathed for the patient, or only `yes` or `no`.',
      example: '9 days',
    }),
    immobile: durationOrYesNo({
      title: 'Immobility',
      description: 'How long the patient lay in bed or was paralysed, or only `yes` or `no`.',
      example: 'about 6 weeks',
    }),
    sepsis: yesNo({ title: 'Sepsis', description: 'Whether the patient had sepsis during that stay.' }),
  },
);
