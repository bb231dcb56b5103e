/** A Brooker grade of a lesion that is not at the hip. */
import { type Grade, gradesOf, lesionsGraded, sitesGraded } from '../clinical/grades';
import { put } from '../model/edit';
import { type Note, spanOf } from '../model/note';
import type { Fix, Rule } from './rule';

const hipSites: readonly unknown[] = ['hip', 'pelvis'];

export const brookerNotHip: Rule = {
  id: 'brooker-not-hip',
  title: 'Brooker grade of a lesion that is not at the hip',
  why: 'Brooker was devised for the hip and is read on a front-to-back film. Published series have used it at the elbow as well; then the note should say that it was modified, so that nobody pools it with hips.',
  whenNot:
    'It says nothing about `brooker_modified`, and where the site is not known or one of the lesions is at the hip.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['L08', 'L10', 'L11'],
  fix: 'rewrite',
  examples: {
    bad: [
      `lesions:
  - site: elbow
    grade: brooker III
           ^^^^^^^^^^^
`,
      `lesions:
  - id: knee_left
    site: knee
  - site: hip
imaging:
  - modality: xray
    lesion: knee_left
    grade: brooker II
           ^^^^^^^^^^
`,
    ],
    good: [
      `lesions:
  - site: hip
    grade: brooker III
`,
      `lesions:
  - site: elbow
    grade: brooker_modified III
`,
      `lesions:
  - site: not_stated
    grade: brooker III
`,
    ],
  },
  check(note, tell) {
    for (const grade of gradesOf(note.data)) {
      const sites = sitesGraded(note.data, grade);
      if (grade.system !== 'brooker' || sites.length === 0) continue;
      if (sites.some((site) => site === undefined || hipSites.includes(site))) continue;
      tell({
        at: spanOf(note, grade.path),
        message: `Brooker was made for the hip, and this grade is of another site (${[...new Set(sites)].join(', ')}). Read so, it cannot be compared with hips. Write brooker_modified ${grade.step} if it was used as others have, or ${otherSystem(sites)}.`,
        related: lesionsGraded(note.data, grade).map(({ path }) => ({
          at: spanOf(note, [...path, 'site']),
          message: 'The site of the lesion.',
        })),
        fixes: [asModified(note, grade)],
      });
    }
  },
};

const asModified = (note: Note, { step, path }: Grade): Fix => ({
  title: `Write brooker_modified ${step}: used as others have`,
  kind: 'rewrite',
  preferred: false,
  edits: () => put(note, path, `brooker_modified ${step}`),
});

const otherSystem = (sites: readonly unknown[]): string =>
  sites.every((site) => site === 'elbow' || site === 'forearm') ? 'a grade of hastings_graham' : 'check the site';
