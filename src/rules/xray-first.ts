/** Another study of the bone, and no plain film of the same region. */
import { isOfKind, isReported, type Study, studiesMaybeOf, studiesOf } from '../clinical/imaging';
import type { Lesion } from '../clinical/lesions';
import { isProvenInSkin } from '../clinical/needs/imaging';
import { askEntry } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import type { CaseNote } from '../knowledge/index';
import { type Entry, entries, isAnswer, known } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const xrayFirst: Rule = {
  id: 'xray-first',
  title: 'CT, MRI or scan without a plain film',
  why: 'A plain film is usually the first step and usually enough; other studies come in where it leaves doubt. Once the bone has mineral, later films can be held against the first one.',
  whenNot:
    'It says nothing about studies of vessels, about a lesion in or under the skin that a biopsy has proven, where it is not clear which lesion a film shows, and in a published case.',
  kind: 'advice',
  level: 'warning',
  facts: ['S18', 'S19', 'X5'],
  fix: 'prompt',
  examples: {
    bad: [
      `lesions:
  - site: hip
imaging:
  - modality: ct
              ^^
    ho_present: yes
`,
      `lesions:
  - id: hip1
    site: hip
  - id: knee1
    site: knee
imaging:
  - modality: xray
    lesion: hip1
    ho_present: yes
  - modality: bone_scan
              ^^^^^^^^^
    lesion: [hip1, knee1]
    delayed: increased
`,
    ],
    good: [
      `lesions:
  - site: hip
imaging:
  - modality: ct
    ho_present: yes
  - modality: xray
    ho_present: no
`,
      `lesions:
  - site: hip
imaging:
  - modality: ct_angiography
    when: day 3
`,
      `lesions:
  - id: hip1
    site: hip
  - id: knee1
    site: knee
imaging:
  - modality: xray
    ho_present: yes
  - modality: bone_scan
    lesion: knee1
    delayed: increased
`,
    ],
  },
  check(note, tell) {
    if (isPublished(note.data) || isProvenInSkin(note)) return;
    const told = new Set<unknown>();
    for (const lesion of entries(note.data, 'lesions')) {
      const study = firstWithoutFilm(note.data, lesion);
      if (!study || told.has(study.path[1])) continue;
      told.add(study.path[1]);
      const { id, site } = lesion.value;
      tell({
        at: spanOf(note, [...study.path, 'modality']),
        message: `${study.value.modality}, and no plain film of this region${known(site) ? ` (${site})` : ''} with a time or a finding. A film is usually the first step, and later ones are compared with it. Add the film, if there is one.`,
        fixes: askEntry(note, 'Add a plain film to fill in', 'imaging', {
          modality: 'xray',
          when: null,
          ...(id !== undefined && { lesion: id }),
          ho_present: null,
        }),
      });
    }
  },
};

/** A plain film, or a study that may be one. */
const isFilm = (study: Study): boolean => isOfKind(study, 'film') || isAnswer(study.modality);

/** The first study of a lesion that a film usually comes before, where no film may show that lesion. */
function firstWithoutFilm(data: CaseNote, lesion: Entry<Lesion>) {
  const hasFilm = studiesMaybeOf(data, lesion).some(({ value }) => isFilm(value) && isReported(value));
  return hasFilm ? undefined : studiesOf(data, lesion).find(({ value }) => isOfKind(value, 'further'));
}
