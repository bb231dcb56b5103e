/** A film leaves open whether there is bone, and nothing has settled it. */

import { isBefore } from '../clinical/arcs';
import { isOfKind, isReported, otherStudies, type Study } from '../clinical/imaging';
import { askEntry } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { earlyFilm } from '../clinical/thresholds';
import { type Entry, entries, isAnswer, listed } from '../model/access';
import { pointOf } from '../model/axis';
import { type Note, spanOf } from '../model/note';
import { compare, lag } from '../model/timeline';
import type { Rule } from './rule';

export const unclearFilmNextStep: Rule = {
  id: 'unclear-film-next-step',
  title: 'Unclear film without a further study',
  why: 'Where a plain film leaves doubt, CT, MRI or a bone scan can settle it. In the first weeks an ultrasound can already show the zones of the bone, while the film is often still clean.',
  whenNot:
    'It says nothing once a CT, MRI, PET or scan of the region is recorded, an ultrasound that is not certainly later than 30 days after day 0, or any study that settles it and is not certainly earlier; and in a published case.',
  kind: 'advice',
  level: 'warning',
  facts: ['S19', 'L66', 'X5'],
  fix: 'prompt',
  examples: {
    bad: [
      `lesions:
  - site: hip
imaging:
  - modality: xray
    ho_present: indeterminate
                ^^^^^^^^^^^^^
`,
      `cause:
  when: 2026-01-01
lesions:
  - site: hip
imaging:
  - modality: xray
    when: 2026-02-02
    ho_present: indeterminate
                ^^^^^^^^^^^^^
  - modality: ultrasound
    when: 2026-02-01
`,
    ],
    good: [
      `lesions:
  - site: hip
imaging:
  - modality: xray
    ho_present: indeterminate
  - modality: mri
    when: day 40
`,
      `cause:
  when: 2026-01-01
lesions:
  - site: hip
imaging:
  - modality: xray
    when: 2026-02-02
    ho_present: indeterminate
  - modality: ultrasound
    when: 2026-01-31
`,
      `lesions:
  - site: hip
imaging:
  - modality: xray
    when: 2026-01-10
    ho_present: indeterminate
  - modality: xray
    when: 2026-02-10
    ho_present: yes
`,
    ],
  },
  check(note, tell) {
    if (isPublished(note.data)) return;
    for (const film of entries(note.data, 'imaging')) {
      const { value, path } = film;
      const isUnclear = isOfKind(value, 'film') && value.ho_present === 'indeterminate';
      if (!isUnclear || otherStudies(note.data, film).some((study) => settles(note, study, film))) continue;
      const [lesion] = listed(value.lesion);
      tell({
        at: spanOf(note, [...path, 'ho_present']),
        message:
          'This film is unclear, and no further study is recorded. CT, MRI or a bone scan is the usual next step, early on also an ultrasound. Record what was done, or a second film.',
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

/** A further study; an ultrasound in the first weeks; or any study, not earlier than the film, that tells yes or no. */
function settles(note: Note, study: Entry<Study>, film: Entry<Study>): boolean {
  const { modality, ho_present } = study.value;
  if ((isOfKind(study.value, 'further') || isAnswer(modality)) && isReported(study.value)) return true;
  if (modality === 'ultrasound' && isReported(study.value) && isEarly(note, study)) return true;
  return (ho_present === 'yes' || ho_present === 'no') && !isBefore(note, pointOf(study), pointOf(film));
}

/** Not certainly later than the first weeks after day 0. */
function isEarly(note: Note, study: Entry<Study>): boolean {
  const sinceDayZero = lag(note.timeline, 'index', pointOf(study));
  return !sinceDayZero || compare(sinceDayZero, { days: earlyFilm.days + 1 }) !== 'reached';
}
