/** Two non-steroidal anti-inflammatory drugs (NSAIDs) at the same time. */
import { isActive } from '../clinical/active';
import { daysOfCourse } from '../clinical/course';
import { type NsaidUse, nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import { askEnd } from '../clinical/prompts';
import { pointOf } from '../model/axis';
import { type Note, spanOf } from '../model/note';
import { lag } from '../model/timeline';
import type { Rule } from './rule';

export const nsaidDouble: Rule = {
  id: 'nsaid-double',
  title: 'Two NSAIDs at once',
  why: 'A second NSAID adds to the risk of bleeding. Two at once are often an oversight: one for the bone, and one that the patient takes anyway.',
  whenNot:
    'It says nothing where the times of two courses do not tell for sure that they overlap, and about a change on the same day. It only informs where one of them is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L28'],
  fix: 'prompt',
  examples: {
    bad: [
      `treatment:
  - therapy: naproxen
    start: 2026-01-10
    end: 2026-01-20
  - therapy: indomethacin
             ^^^^^^^^^^^^
    start: 2026-01-19
    end: 2026-01-30
`,
      `patient:
  medications: nsaid
prophylaxis:
  - therapy: indomethacin
             ^^^^^^^^^^^^
`,
    ],
    good: [
      `treatment:
  - therapy: naproxen
    start: 2026-01-10
    end: 2026-01-20
  - therapy: indomethacin
    start: 2026-01-20
    end: 2026-01-30
`,
      `patient:
  medications: nsaid
prophylaxis:
  - therapy: indomethacin
    status: declined
`,
    ],
  },
  check(note, tell) {
    const uses = nsaidUses(note);
    const courses = uses.filter(({ isLongTerm }) => !isLongTerm);
    const longTerm = uses.find(({ isLongTerm }) => isLongTerm);
    for (const [index, use] of courses.entries()) {
      const earlier = courses.slice(0, index).find((other) => isOverlap(note, other, use));
      const other = earlier ?? longTerm;
      if (!other) continue;
      const finding = tellNsaid(note, use, {
        level: isActive(note, other) ? 'warning' : 'information',
        said: 'is recorded at the same time as another NSAID. Two together add to the risk of bleeding, and are often an oversight.',
        ahead: 'Check both; end one, or record in words why both are given.',
      });
      tell({
        ...finding,
        related: [{ at: spanOf(note, other.place), message: 'The other one is recorded here.' }],
        fixes: [...askEnd(note, use), ...finding.fixes],
      });
    }
  },
};

/** Whether each of two courses certainly begins before the other one ends. */
function isOverlap(note: Note, a: NsaidUse, b: NsaidUse): boolean {
  const between = lag(note.timeline, pointOf(a), pointOf(b));
  const [lastsA, lastsB] = [a, b].map((use) => daysOfCourse(note, use)?.earliest ?? 0);
  const { earliest, latest } = between ?? {};
  return latest !== undefined && latest < (lastsA ?? 0) && earliest !== undefined && -earliest < (lastsB ?? 0);
}
