/** Which fields say in a few words what an entry or a section is about, in the order in which they are said. */

/** The fields that tell, by what they tell. */
export interface Telling {
  /** What it is. */
  readonly what: readonly string[];
  /** When it was. */
  readonly time?: string;
  /** How it is. */
  readonly how: readonly string[];
}

const therapy: Telling = {
  what: ['therapy'],
  time: 'start',
  how: ['status', 'dose_mg', 'total_gy', 'reason', 'response'],
};

/** Of each section; a section that is one map only tells how it is. */
export const telling: Readonly<Record<string, Telling>> = {
  source: { what: [], how: ['authors', 'journal', 'year', 'patient_ref'] },
  privacy: { what: [], how: ['date_policy', 'method'] },
  patient: { what: [], how: ['age', 'sex'] },
  cause: { what: [], time: 'when', how: ['type', 'mechanism'] },
  other_causes: { what: ['type'], time: 'when', how: ['class'] },
  fractures: { what: ['site', 'side'], time: 'when', how: ['bone', 'status', 'fixation'] },
  critical_care: { what: [], time: 'admitted', how: ['stay'] },
  events: { what: ['what'], time: 'when', how: [] },
  neuro: { what: [], time: 'when', how: ['lesion', 'sci_level', 'ais_grade'] },
  genetics: { what: [], how: ['diagnosis', 'gene', 'variant'] },
  presentation: { what: [], time: 'when', how: ['stage', 'symptoms'] },
  lesions: { what: ['site', 'side'], how: ['tissue', 'grade'] },
  rom: { what: ['side'], time: 'when', how: ['range'] },
  examination: { what: ['what'], time: 'when', how: ['result'] },
  nerves_vessels: { what: ['structure', 'side'], time: 'when', how: ['status'] },
  imaging: { what: ['modality', 'side'], time: 'when', how: ['maturity', 'change', 'grade'] },
  labs: { what: ['test', 'name'], time: 'when', how: ['result'] },
  differential: { what: ['diagnosis', 'name'], how: ['status', 'reason'] },
  diagnosis: { what: [], time: 'when', how: ['primary', 'certainty'] },
  plan: { what: [], time: 'when', how: ['management'] },
  treatment: therapy,
  prophylaxis: therapy,
  surgery: { what: ['type', 'side'], time: 'when', how: ['status', 'indication'] },
  complications: { what: ['type'], time: 'when', how: ['outcome'] },
  rehabilitation: { what: ['type'], time: 'start', how: ['duration', 'response'] },
  lifestyle: { what: [], how: ['activity'] },
  follow_up: { what: [], time: 'when', how: ['course', 'recurrence', 'grade'] },
  referral: { what: ['to'], how: ['urgency', 'status'] },
  report: { what: [], how: ['title'] },
  series: { what: [], how: ['name'] },
  guidance: { what: ['topic'], time: 'when', how: ['decision'] },
  acknowledgements: { what: ['rule'], time: 'when', how: ['reason'] },
};
