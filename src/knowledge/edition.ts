/** Which edition of the rules and facts this is, and the words that stand under everything they say. */

/** Year and month in which rules and facts were last looked through as a whole. */
export const edition = '2026-11';

/** Stands in the README, on every page and in every guidance insertion. */
export const notice =
  'Decision support for the author of the note. Not a medical device, not for emergencies, and no substitute for clinical judgement.';
