/** The words of guidance that are no facts: its titles, its headings, and the names of the two sides of a dispute. */
import type { Dispute } from './fact';

/** What each topic of guidance is called, to go on after a verb. */
export const topicTitles = {
  differential: 'differential diagnosis',
  prevention: 'prevention guidance',
  surgery_timing: 'surgery-timing guidance',
  imaging: 'imaging guidance',
  rehabilitation: 'rehabilitation guidance',
  referral: 'referral guidance',
} as const;

/** What stands above the statements of each role. */
export const roleHeadings = {
  warning: 'Take care:',
  shown: 'This note shows:',
  option: 'Options that remain, as reported:',
  against: 'What this note speaks against:',
  question: 'To be answered:',
  evidence: 'Evidence:',
} as const;

/** Both sides of a dispute in one paragraph, under what it is about: the founding text first. */
export const bothSides = ({ title, founding, other }: Dispute): string =>
  `${title}. Founding text: ${founding} Other evidence: ${other}`;

/** How a kind of study is called in a sentence. */
const studyNames: Readonly<Record<string, string>> = {
  xray: 'X-ray',
  ct: 'CT',
  mri: 'MRI',
  bone_scan: 'bone scan',
  spect_ct: 'SPECT-CT',
  pet_ct: 'PET-CT',
  ct_angiography: 'CT angiography',
  ct_venography: 'CT venography',
  mr_angiography: 'MR angiography',
};

/** A study by its kind, and by its time where that is known: `CT (week 8)`. */
export const studyInWords = (modality = 'other study', when?: string): string =>
  withDetail(studyNames[modality] ?? inWords(modality), when);

const abbreviations = /\b(?:aho|ct|fop|ho|mri|nsaid|poh|rom|sci|tbi)\b/g;

/** A value of the note in words: `septic_arthritis` becomes `septic arthritis`, and `ho_excision` `HO excision`. */
export const inWords = (value: string): string =>
  value.replaceAll('_', ' ').replace(abbreviations, (word) => word.toUpperCase());

const causeNames: Readonly<Record<string, string>> = {
  tbi: 'brain injury',
  sci: 'spinal cord injury',
  cns_tumour: 'tumour of brain or cord',
  other_cns: 'other lesion of brain or cord',
};

/** A type of cause as it is called in a sentence. */
export const causeInWords = (type: string): string => causeNames[type] ?? inWords(type);

const diseaseNames: Readonly<Record<string, string>> = {
  poh: 'progressive osseous heteroplasia',
  aho: 'Albright hereditary osteodystrophy',
  php1a: 'pseudohypoparathyroidism type 1a',
  php1c: 'pseudohypoparathyroidism type 1c',
  pphp: 'pseudopseudohypoparathyroidism',
};

/** A genetic disease as it is called in a sentence. */
export const diseaseInWords = (disease: string): string => diseaseNames[disease] ?? inWords(disease);

const labNames: Readonly<Record<string, string>> = {
  crp: 'C-reactive protein',
  esr: 'erythrocyte sedimentation rate',
  ck: 'creatine kinase',
  pth: 'parathyroid hormone',
  tsh: 'thyroid-stimulating hormone',
  d_dimer: 'D-dimer',
};

/** A laboratory test as it is called in a sentence. */
export const testInWords = (test: string): string => labNames[test] ?? inWords(test);

/** Something with what tells it from others of its kind: `knee (right)`. */
export const withDetail = (name: string, detail?: string): string => (detail ? `${name} (${detail})` : name);

/** Several things in one line. */
export const inOneLine = (things: readonly string[]): string => things.join(', ');

/** What belongs together, such as a test, its value and its unit. */
export const together = (...parts: readonly (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ');

/** Numbers that are angles. */
export const inDegrees = (numbers: string): string => `${numbers} degrees`;

/** Points on the usual scale of pain. */
export const ofTen = (points: number): string => `${points} of 10`;

/** A sentence that is true of one of several things. */
export const ofOne = (name: string, sentence: string): string => `${name}: ${sentence}`;

/** After what the older scheme waits (L44). */
export const classicalSettings = {
  injury: 'a direct injury',
  sci: 'a spinal cord injury',
  tbi: 'a brain injury',
} as const;

/** Months as one says them: `6 months`, `1 year`, `1.5 years`. */
export function monthsInWords(months: number): string {
  if (months < 12) return `${months} months`;
  return months === 12 ? '1 year' : `${months / 12} years`;
}

/** The bone whose site is not told. */
export const theBone = 'the bone';

/** What stands above the lines that tell what has changed; the time is written as in the note, where there is one. */
export const changedSince = (when = 'it was last inserted'): string => `changed since ${when}`;

/** What has changed since then, each in one line. */
export const changeLines = {
  value: (place: string, now: string, before: string): string => `${place} ${now}, before ${before}`,
  goneValue: (line: string): string => `no longer in the note: ${line}`,
  newValue: (line: string): string => `new in the note: ${line}`,
  goneStatement: (text: string, id: string): string => `no longer said: ${text} (${id})`,
  newStatements: (ids: readonly string[]): string => `newly said: ${ids.join(', ')}`,
};

/** What is prevented after, by its setting. */
export const settingNames = {
  hip_replacement: 'hip replacement',
  hip_surgery: 'hip surgery',
  acetabular_surgery: 'acetabular surgery',
  elbow_injury: 'elbow injury or surgery',
  elbow_excision: 'elbow excision',
  excision: 'excision',
  operation: 'operation',
  spinal_cord: 'spinal cord injury',
  brain: 'brain lesion',
  burn: 'burn',
} as const;

const therapyNames: Readonly<Record<string, string>> = {
  nsaid: 'NSAID',
  indomethacin_sr: 'slow-release indomethacin',
};

/** A drug or a method as it is called in a sentence. */
export const therapyInWords = (therapy: string): string => therapyNames[therapy] ?? inWords(therapy);
