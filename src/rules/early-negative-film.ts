/** A clean film in the first weeks, with symptoms: it does not exclude the bone. */
import { isBefore } from '../clinical/arcs';
import { isOfKind, isReported, otherStudies } from '../clinical/imaging';
import { askEntry } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { earlyFilm } from '../clinical/thresholds';
import { entries, fields, listed } from '../model/access';
import { pointOf } from '../model/axis';
import { type Note, spanOf } from '../model/note';
import { compare, lag } from '../model/timeline';
import type { Rule } from './rule';

export const earlyNegativeFilm: Rule = {
  id: 'early-negative-film',
  title: 'Clean film in the first weeks, with symptoms',
  why: 'Bone shows on a film only when it has mineral. In one series of 50 patients the scan became positive between day 17 and day 24, the film about a week later. So with symptoms, a clean film of the first 3 to 4 weeks excludes nothing; a scan, an ultrasound or a second film can.',
  whenNot:
    'It says nothing where the film is not certainly within 30 days of day 0, without symptoms, where another study that is not certainly earlier is recorded, and in a published case.',
  kind: 'advice',
  level: 'information',
  facts: ['S18', 'L64', 'L65', 'L66', 'X5'],
  fix: 'prompt',
  examples: {
    bad: [
      `cause:
  when: 2026-01-01
presentation:
  symptoms: [pain, swelling]
imaging:
  - modality: xray
    when: 2026-01-31
    ho_present: no
                ^^
`,
      `cause:
  class: neurogenic
presentation:
  symptoms: warmth
imaging:
  - modality: xray
    when: week 3
    ho_present: no
                ^^
`,
    ],
    good: [
      `cause:
  when: 2026-01-01
presentation:
  symptoms: [pain, swelling]
imaging:
  - modality: xray
    when: 2026-02-01
    ho_present: no
`,
      `cause:
  class: neurogenic
presentation:
  symptoms: none
imaging:
  - modality: xray
    when: week 3
    ho_present: no
`,
      `cause:
  class: neurogenic
presentation:
  symptoms: warmth
imaging:
  - modality: xray
    when: week 3
    ho_present: no
  - modality: bone_scan
    when: week 4
`,
    ],
  },
  check(note, tell) {
    if (isPublished(note.data) || listed(fields(note.data, 'presentation').symptoms).length === 0) return;
    for (const film of entries(note.data, 'imaging')) {
      const { value, path } = film;
      if (!isOfKind(value, 'film') || value.ho_present !== 'no' || !isEarly(note, pointOf(film))) continue;
      const later = otherStudies(note.data, film).filter((other) => !isBefore(note, pointOf(other), pointOf(film)));
      if (later.some((other) => isReported(other.value))) continue;
      const [lesion] = listed(value.lesion);
      tell({
        at: spanOf(note, [...path, 'ho_present']),
        message: `A film without bone, within ${earlyFilm.days} days of day 0, in a patient with symptoms: it excludes nothing yet. A bone scan or an ultrasound shows it earlier. Consider one of them or a second film, and record it.`,
        fixes: askEntry(note, 'Add a further study to fill in', 'imaging', {
          modality: null,
          when: null,
          ...(lesion !== undefined && { lesion }),
          ho_present: null,
        }),
      });
    }
  },
};

/** Certainly in the first weeks after day 0. */
function isEarly(note: Note, film: string): boolean {
  const sinceDayZero = lag(note.timeline, 'index', film);
  if (sinceDayZero?.earliest === undefined || sinceDayZero.earliest < 0) return false;
  return compare(sinceDayZero, { days: earlyFilm.days + 1 }) === 'before';
}
