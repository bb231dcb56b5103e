/** Prevention with a non-steroidal anti-inflammatory drug (NSAID), shorter or longer than in trials. */
import { daysOfCourse } from '../clinical/course';
import { nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import { isPublished } from '../clinical/published';
import { trialCourseDays as trials } from '../clinical/thresholds';
import { known } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const nsaidCourseLength: Rule = {
  id: 'nsaid-course-length',
  title: 'Preventive NSAID course shorter or longer than in trials',
  why: 'In trials of prevention a course ran from 3 days to 6 weeks. What the long ones add is disputed: after acetabular fracture 6 weeks gave no less bone than placebo, and in an early series more than a third could not finish them. A series with 10 days had good results, without controls.',
  whenNot:
    'It says nothing about treatment, from 3 to 42 days, where the length is too vague to be sure, and about published cases.',
  kind: 'advice',
  level: 'information',
  facts: ['L18', 'L19', 'L22'],
  fix: 'prompt',
  examples: {
    bad: [
      `prophylaxis:
  - therapy: indomethacin
    duration: 43 days
              ^^^^^^^
`,
      `prophylaxis:
  - therapy: celecoxib
    start: 2026-01-10
    end: 2026-01-12
         ^^^^^^^^^^
`,
    ],
    good: [
      `prophylaxis:
  - therapy: indomethacin
    duration: 6 weeks
`,
      `prophylaxis:
  - therapy: celecoxib
    start: 2026-01-10
    end: 2026-01-13
`,
    ],
  },
  check(note, tell) {
    if (isPublished(note.data)) return;
    for (const use of nsaidUses(note)) {
      if (use.path[0] !== 'prophylaxis') continue;
      const { earliest = 0, latest = trials.to } = daysOfCourse(note, use) ?? {};
      const isLong = earliest > trials.to;
      if (!isLong && latest >= trials.from) continue;
      const finding = tellNsaid(note, use, {
        level: 'information',
        said: `is recorded for ${isLong ? `more than ${trials.to}` : `less than ${trials.from}`} days. Courses in trials of prevention ran from ${trials.from} days to 6 weeks, and what the long ones add is disputed.`,
        ahead: 'Check the length, or record in words why it was chosen.',
      });
      const field = known(use.value.duration) === undefined ? 'end' : 'duration';
      tell({ ...finding, at: spanOf(note, [...use.path, field]) });
    }
  },
};
