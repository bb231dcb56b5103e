/** The topics of guidance: how each is named outside of a note, and which places of a note ask for it. */
import type { Guidance, Topic } from '../guidance/guidance';
import { advice } from '../guidance/index';
import { topicTitles } from '../knowledge/guidanceText';
import type { Path } from '../knowledge/schema';
import type { Note } from '../model/note';
import { type Span, touches } from '../model/span';
import { pairOf } from '../model/tree';
import { print } from './guidance/print';
import type { Problem } from './problem';

export interface NamedTopic {
  readonly topic: Topic;
  /** In the names of commands and of kinds of action: `surgeryTiming`. */
  readonly name: string;
  /** What it is called, to go on after a verb. */
  readonly title: string;
}

/** All that some note may ask for. */
export const topics: readonly NamedTopic[] = (Object.keys(topicTitles) as Topic[])
  .filter((topic) => advice[topic])
  .map((topic) => ({
    topic,
    name: topic.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase()),
    title: topicTitles[topic],
  }));

/** What the topics have to say of a note: all of them, or those that are wanted. */
export const guidanceFor = (note: Note, today: string, isWanted = (_topic: Topic): boolean => true): Guidance[] =>
  topics.filter(({ topic }) => isWanted(topic)).flatMap(({ topic }) => advice[topic]?.(note, today) ?? []);

/** Guidance on one topic or on several with the same statements. */
export type Alike = readonly [Guidance, ...Guidance[]];

/** Topics that say the very same, as all do in fibrodysplasia ossificans progressiva, are told of together. */
export function alike(found: readonly Guidance[]): Alike[] {
  const groups = new Map<string, [Guidance, ...Guidance[]]>();
  for (const guidance of found) {
    const text = print(guidance);
    const group = groups.get(text);
    if (group) group.push(guidance);
    else groups.set(text, [guidance]);
  }
  return [...groups.values()];
}

/** What they are called together, to begin a line. */
export const titleOf = (group: Alike): string =>
  group
    .map(({ topic }) => topicTitles[topic])
    .join(', ')
    .replace(/^./, (first) => first.toUpperCase());

/** The sections that each topic is about. */
const sections: Readonly<Record<Topic, readonly string[]>> = {
  differential: ['diagnosis', 'differential'],
  prevention: ['prophylaxis'],
  surgery_timing: ['surgery'],
  imaging: ['imaging'],
  rehabilitation: ['rehabilitation'],
  referral: ['referral'],
};

/** The sections of a note where a topic is at home: its own; where none of them is written yet, the lesions. */
export function homesOf({ root }: Note, topic: Topic): readonly string[] {
  const written = sections[topic].filter((section) => pairOf(root, section));
  return written.length > 0 ? written : ['lesions'];
}

/** The findings of other sections that a topic takes further, by their rules. */
export const findings: Readonly<Record<Topic, readonly string[]>> = {
  differential: [
    'tumour-red-flag',
    'thick-cartilage-cap',
    'marrow-continuity',
    'dvt-not-tested',
    'infection-before-invasive',
    'genetic-not-considered',
    'fop-toe-clue',
    'calcification-vs-ossification',
  ],
  prevention: ['early-no-nsaid-decision', 'excision-without-prophylaxis'],
  surgery_timing: ['nerve-palsy-progressive', 'progressing-no-plan', 'asymptomatic-plan'],
  imaging: ['early-negative-film', 'unclear-film-next-step', 'dvt-not-tested', 'tumour-red-flag', 'surgery-no-ct'],
  rehabilitation: ['progressing-no-plan'],
  referral: ['limb-threat', 'nerve-palsy-progressive', 'tumour-red-flag', 'biopsy-before-referral', 'fop-toe-clue'],
};

/** Whether a place asks for a topic: it is at home there, or a problem there is one that the topic answers. */
export const isAskedFor = (note: Note, topic: Topic, span: Span, problems: readonly Problem[]): boolean =>
  homesOf(note, topic).some((section) => touchesSection(note, section, span)) ||
  problems.some((one) => touches(one.span, span) && isAnsweredBy(topic, one));

/** A finding that it takes further, or one that its sections lack something. */
const isAnsweredBy = (topic: Topic, { rule, items }: Problem): boolean =>
  findings[topic].includes(rule) || items.some(({ path }) => isAbout(topic, path));

const isAbout = (topic: Topic, [section]: Path): boolean => sections[topic].includes(String(section));

function touchesSection({ root }: Note, section: string, span: Span): boolean {
  const pair = pairOf(root, section);
  return pair !== undefined && touches({ start: pair.keySpan.start, end: pair.value.span.end }, span);
}
