/** What can be done at a place: the fixes of the problems there, and the guidance that fits this case. */
import type { Advise, Topic } from '../guidance/guidance';
import { advice } from '../guidance/index';
import { topicTitles } from '../knowledge/guidanceText';
import type { Note } from '../model/note';
import { type Edit, type Span, touches } from '../model/span';
import { pairOf } from '../model/tree';
import type { Fix } from '../rules/rule';
import type { Config } from './config';
import { entryToUpdate, insertGuidance } from './guidance/insert';
import type { Problem } from './problem';
import { noteAt, type Reading } from './reading';

export interface Action {
  /** Begins with a verb. */
  readonly title: string;
  /** A fix of a problem, or guidance on a topic. */
  readonly kind: Fix['kind'] | 'guidance';
  readonly preferred: boolean;
  /** The problem that it fixes. */
  readonly problem?: Problem;
  /** The changes, worked out when the action is chosen. Empty where nothing is left to do. */
  edits(): readonly Edit[];
}

/** The fixes of those problems that touch the span. */
export const fixesAt = (problems: readonly Problem[], span: Span): Action[] =>
  problems.filter((problem) => touches(problem.span, span)).flatMap(fixesOf);

const fixesOf = (problem: Problem): Action[] =>
  problem.fixes.map(({ title, kind, preferred, edits }) => ({ title, kind, preferred, problem, edits }));

/** The guidance that fits the note at the span; anywhere in it, or only where its section is. */
export function guidanceAt(reading: Reading, span: Span, config: Config, scope: 'note' | 'section'): Action[] {
  const note = noteAt(reading, span.start);
  if (!note) return [];
  return entriesOf(advice).flatMap(([topic, advise]) => {
    if (scope === 'section' && !isHome(note, topic, span)) return [];
    const guidance = advise(note, config.today);
    const edits = guidance ? insertGuidance(note, guidance, config) : [];
    if (!guidance || edits.length === 0) return [];
    const verb = entryToUpdate(note, guidance) ? 'Update' : 'Insert';
    const title = `${verb} ${topicTitles[guidance.topic]} for this case`;
    return [{ title, kind: 'guidance', preferred: false, edits: () => edits }];
  });
}

/** In which sections each topic is offered; where none of them is written yet, at the lesions. */
const homes: Readonly<Record<Topic, readonly string[]>> = {
  differential: ['diagnosis', 'differential'],
  prevention: ['prophylaxis'],
  surgery_timing: ['surgery'],
  imaging: ['imaging'],
  rehabilitation: ['rehabilitation'],
  referral: ['referral'],
};

function isHome(note: Note, topic: Topic, span: Span): boolean {
  const written = homes[topic].filter((section) => pairOf(note.root, section));
  return (written.length > 0 ? written : ['lesions']).some((section) => touchesSection(note, section, span));
}

const entriesOf = (table: typeof advice) => Object.entries(table) as [Topic, Advise][];

function touchesSection({ root }: Note, section: string, span: Span): boolean {
  const pair = pairOf(root, section);
  return pair !== undefined && touches({ start: pair.keySpan.start, end: pair.value.span.end }, span);
}
