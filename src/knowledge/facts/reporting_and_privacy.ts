/** What a case report holds, what a series defines, and what identifies a patient. */
import type { Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'L131',
    statement:
      'CARE, the guideline for case reports, has 13 items: title (with the words case report), key words (2-5), abstract, introduction, patient information, clinical findings, timeline, diagnostic assessment (other diagnoses considered included), therapeutic intervention (type, dose, duration, changes), follow-up and outcomes (adherence and adverse events included), discussion, patient perspective and informed consent.',
    meaning: 'A case report is complete when all items are there.',
    mark: 'confirmed',
    sources: ['gagnier2013', 'riley2017'],
    reviewed,
    disputes: [],
    bearsOn: [
      'report.title',
      'report.key_words',
      'report.abstract',
      'report.introduction',
      'report.discussion',
      'report.patient_perspective',
      'report.consent',
      'differential.status',
      'note_type=case_report',
      'differential-missing',
      'excluded-without-reason',
      'care-items-missing',
      'consent-missing',
      'patient-perspective-missing',
    ],
  },
  {
    id: 'L132',
    statement: 'CARE names diet, lifestyle and genetic information among the patient information.',
    meaning: 'Diet and lifestyle have a place in the report.',
    mark: 'confirmed',
    sources: ['gagnier2013'],
    reviewed,
    disputes: [],
    bearsOn: ['lifestyle.diet_restriction', 'lifestyle.activity', 'genetics.family_history'],
  },
  {
    id: 'L133',
    statement:
      'The Safe Harbor rule of US law names 18 identifiers: names; geography below the state (first 3 digits of the postal code if more than 20,000 people live there, else 000); all parts of a date except the year, and ages over 89 (given as 90 or older); telephone; fax; e-mail; numbers of social security, medical record, health plan, account, certificate or licence; vehicle identifiers; device identifiers and serial numbers; web addresses; internet protocol addresses; biometrics; full-face photographs and the like; any other unique number, characteristic or code. In addition whoever shares the note has no actual knowledge that the patient could be identified again.',
    meaning: 'Check the note against the list before it is shared.',
    mark: 'confirmed',
    sources: ['hipaa'],
    reviewed,
    disputes: [],
    bearsOn: [
      'privacy.deidentified',
      'privacy.method=safe_harbor',
      'privacy.date_policy',
      'patient.age=90_or_older',
      'case_id',
      'phi-direct',
      'phi-age',
      'phi-full-date',
      'phi-geography',
    ],
  },
  {
    id: 'L134',
    statement:
      'Safe Harbor and dates exact to the day exclude each other, yet most checks of HO need intervals; this note therefore accepts days counted from the event that started it.',
    meaning: 'House style: relative times keep the intervals and drop the dates.',
    mark: 'design',
    sources: [],
    reviewed,
    disputes: [],
    bearsOn: [
      'privacy.date_policy=relative',
      'cause.when',
      'note_date',
      'date-in-future',
      'date-kinds-mixed',
      'phi-full-date',
    ],
  },
  {
    id: 'L135',
    statement:
      'The serial number of an implant, or an ultra-rare disease such as FOP, can identify a patient on its own.',
    meaning: 'Leave serial numbers out; with a rare disease leave place and exact dates out too.',
    mark: 'design',
    sources: [],
    reviewed,
    disputes: [],
    bearsOn: ['privacy.deidentified', 'genetics.diagnosis=fop', 'phi-direct', 'phi-rare-disease'],
  },
  {
    id: 'L136',
    statement:
      'A series of HO cases is expected to state its definitions of HO and of recurrence, the grading system, the times of imaging, the protocol of prophylaxis and the length of follow-up.',
    meaning: 'Record these once for the series.',
    mark: 'textbook',
    sources: [],
    reviewed,
    disputes: [],
    bearsOn: [
      'series.protocol',
      'series.ho_definition',
      'series.recurrence_definition',
      'series.grading_system',
      'series.imaging_schedule',
      'follow_up.when',
      'excision-no-follow-up',
      'series-definitions',
    ],
  },
];
