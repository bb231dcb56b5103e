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

/** Both sides of a dispute in one paragraph: the founding text first. */
export const bothSides = ({ founding, other }: Dispute): string =>
  `Founding text: ${founding} Other evidence: ${other}`;
