/** The forms of a time in one sentence: for hover, for the schema, and for who wrote something else. */
export const timeForms =
  'Write a date (2026-03-18, 2026-03 or 2026), a time from day 0 (day 45, week 8), an interval from an event or entry (6 weeks after injury, before sx1), an age (age 7), or not_stated.';
