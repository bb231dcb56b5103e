/** A grade of Hastings and Graham of a lesion that is not at the elbow or forearm. */
import { gradesOf, lesionsGraded, sitesGraded } from '../clinical/grades';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

const elbowSites: readonly unknown[] = ['elbow', 'forearm'];

export const hastingsNotElbow: Rule = {
  id: 'hastings-not-elbow',
  title: 'Grade of Hastings and Graham of a lesion that is not at elbow or forearm',
  why: 'Hastings and Graham grade the function of elbow and forearm: flexion with extension, and rotation of the forearm. At another joint the steps have no meaning.',
  whenNot:
    'It says nothing where the site is not known, or where one of the lesions that may be meant is at elbow or forearm.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['L11'],
  fix: 'none',
  examples: {
    bad: [
      `lesions:
  - site: hip
    grade: hastings_graham IIA
           ^^^^^^^^^^^^^^^^^^^
`,
      `lesions:
  - site: knee
follow_up:
  - when: day 90
    grade: hastings_graham I
           ^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `lesions:
  - site: forearm
    grade: hastings_graham IIB
`,
      `lesions:
  - site: knee
  - site: elbow
follow_up:
  - when: day 90
    grade: hastings_graham I
`,
      `lesions:
  - site: hip
    grade: brooker II
`,
    ],
  },
  check(note, tell) {
    for (const grade of gradesOf(note.data)) {
      const sites = sitesGraded(note.data, grade);
      if (grade.system !== 'hastings_graham' || sites.length === 0) continue;
      if (sites.some((site) => site === undefined || elbowSites.includes(site))) continue;
      tell({
        at: spanOf(note, grade.path),
        message: `Hastings and Graham grade elbow and forearm, and this grade is of another site (${[...new Set(sites)].join(', ')}). There its steps have no meaning. Check the site, or name the system that was used.`,
        related: lesionsGraded(note.data, grade).map(({ path }) => ({
          at: spanOf(note, [...path, 'site']),
          message: 'The site of the lesion.',
        })),
      });
    }
  },
};
