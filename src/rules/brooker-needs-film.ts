/** A Brooker grade, and no front-to-back film among the studies. */
import { gradesOf } from '../clinical/grades';
import { isOfKind, type Study } from '../clinical/imaging';
import { isPublished } from '../clinical/published';
import { entries, known, listed } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const brookerNeedsFilm: Rule = {
  id: 'brooker-needs-film',
  title: 'Brooker grade without a front-to-back film',
  why: 'Brooker is read on one front-to-back film of the hip. Film and CT can disagree, and readers of the same film do, so it matters which image a grade comes from.',
  whenNot:
    'It says nothing where a plain film is recorded front to back or without its views, where no study is recorded at all, and about `brooker_modified`. About a published case it only informs.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['L08', 'L09'],
  fix: 'none',
  examples: {
    bad: [
      `lesions:
  - site: hip
    grade: brooker II
           ^^^^^^^^^^
imaging:
  - modality: ct
`,
      `lesions:
  - site: hip
imaging:
  - modality: xray
    views: lateral
    grade: brooker II
           ^^^^^^^^^^
`,
    ],
    good: [
      `lesions:
  - site: hip
    grade: brooker II
imaging:
  - modality: xray
    views: [ap, lateral]
  - modality: ct
`,
      `lesions:
  - site: hip
    grade: brooker II
imaging:
  - modality: xray
`,
      `lesions:
  - site: hip
    grade: brooker II
imaging: not_stated
`,
    ],
  },
  check(note, tell) {
    const studies = entries(note.data, 'imaging');
    if (studies.length === 0 || studies.some(({ value }) => mayBeFrontal(value))) return;
    for (const grade of gradesOf(note.data)) {
      if (grade.system !== 'brooker') continue;
      tell({
        at: spanOf(note, grade.path),
        message: `This is a Brooker grade, and no study here is a plain film from front to back. Brooker is read on such a film; a CT can give another picture. Record the film with views ap, or name the system that was used.`,
        related: studies.map(({ path }) => ({ at: spanOf(note, path), message: 'A study that is no such film.' })),
        ...(isPublished(note.data) && { level: 'information' }),
      });
    }
  },
};

/** Also one of which the kind or the views are not said. */
function mayBeFrontal(study: Study): boolean {
  const views = listed(study.views);
  const mayBeFilm = isOfKind(study, 'film') || known(study.modality) === undefined;
  return mayBeFilm && (views.length === 0 || views.includes('ap'));
}
