/** An excision of which nobody can tell how long after day 0 it is, because a time is left empty. */
import { elapsedAt } from '../clinical/elapsed';
import { excisions, type Operation } from '../clinical/excision';
import { isFop } from '../clinical/fop';
import { gapSpan } from '../clinical/gapSpan';
import { indexOperations } from '../clinical/operations';
import { askFields } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { type Entry, fields } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { dateOf } from '../model/timeline';
import type { Finding, Rule } from './rule';

export const surgeryTimingUnknown: Rule = {
  id: 'surgery-timing-unknown',
  title: 'The time from day 0 to the excision cannot be told',
  why: 'Common advice is to wait 4 months or longer between the injury and the removal of bone, and newer series question it. Whoever reads the case needs to know how long the wait was. Without day 0, or without the time of the operation, nobody can tell.',
  whenNot:
    'It says nothing where the time is answered with `not_stated` or `unknown`, where there is no day 0 (genetic, idiopathic or unknown cause), in fibrodysplasia ossificans progressiva (FOP), and about published cases.',
  kind: 'missing',
  level: 'information',
  facts: ['S43', 'X12'],
  fix: 'prompt',
  examples: {
    bad: [
      `cause:
^^^^^
  class: traumatic
surgery:
  - type: ho_excision
    when: 2026-05-30
`,
      `cause:
  class: neurogenic
  when: 2026-01-10
surgery:
^^^^^^^
  - type: ho_excision
    status: planned
`,
    ],
    good: [
      `cause:
  class: traumatic
  when: not_stated
surgery:
  - type: ho_excision
    when: 2026-05-30
`,
      `cause:
  class: traumatic
surgery:
  - type: ho_excision
    when: day 150
`,
    ],
  },
  check(note, tell) {
    const { class: causeClass = '' } = fields(note.data, 'cause');
    if (!isOwnCase(note.data) || isFop(note) || !['traumatic', 'neurogenic', 'other'].includes(causeClass)) return;
    const unclear = excisions(note.data).filter((excision) => !elapsedAt(note, pointOf(excision)));
    const dayZero = emptyDayZero(note);
    if (dayZero && unclear.some((excision) => isDatable(note, excision))) tell(finding(note, dayZero, 'day 0'));
    for (const { value, path } of unclear) {
      if (value.when === undefined) tell(finding(note, [...path, 'when'], 'the excision'));
    }
  },
};

/** The field that would tell day 0, where it is left empty: of the cause, or of the operation that started it. */
function emptyDayZero({ data, timeline }: Note): Path | undefined {
  const [first] = indexOperations(data);
  if (fields(data, 'cause').when !== undefined) return undefined;
  if (!first) return ['cause', 'when'];
  if (first.value.when === undefined) return [...first.path, 'when'];
  // Counted from an injury that has no time itself.
  return dateOf(timeline, 'index') || isAnswered(first) ? undefined : ['cause', 'when'];
}

const isAnswered = ({ value: { when } }: Entry<Operation>): boolean => when === 'not_stated' || when === 'unknown';

/** Whether day 0 would be enough, or is missing as well. */
const isDatable = (note: Note, excision: Entry<Operation>): boolean =>
  excision.value.when === undefined || dateOf(note.timeline, pointOf(excision)) !== undefined;

const finding = (note: Note, path: Path, what: string): Finding => ({
  at: gapSpan(note, path[0] as keyof CaseNote),
  missing: path,
  message: `The time of ${what} is missing, so nobody can tell how long after day 0 the excision is. Common advice is to wait 4 months. Add when, or answer it with not_stated.`,
  fixes: askFields(note, `Add the time of ${what}`, path.slice(0, -1), ['when']),
});
