/** What the word under the pointer means: the term, what is expected, what it means here, and the evidence. */
import { usualThresholds } from '../../clinical/thresholds';
import type { Span } from '../../model/span';
import type { Config } from '../config';
import type { Problem } from '../problem';
import { noteAt, noteNumberAt, type Reading } from '../reading';
import { age } from './age';
import { code } from './code';
import { cordLevel } from './cordLevel';
import { dose } from './dose';
import { duration } from './duration';
import { evidence, factsOn } from './evidence';
import { allowed, expected, fieldShape, meaning, meaningInShort } from './field';
import { grade } from './grade';
import { guidanceInShort } from './guidance';
import { lab } from './lab';
import { list, paragraphs } from './markdown';
import { motion } from './motion';
import { nameOf, type Place, placeAt, type Reader, type Told } from './place';
import { quantity } from './quantity';
import { radiation } from './radiation';
import { problemsAt, reasons } from './reason';
import { reference } from './reference';
import { time } from './time';
import { word } from './word';

export interface Hover {
  readonly span: Span;
  /** Markdown of our own making: text of the note is in it only escaped. */
  readonly markdown: string;
}

/** What is known besides the text. */
export interface Known extends Partial<Pick<Config, 'local' | 'today'>> {
  /** What is wrong with the text: where something is, its reason is told as well. */
  readonly problems?: readonly Problem[];
}

/** Each knows one kind of thing; what they tell of a place is put together in this order. */
const readers: readonly Reader[] = [
  grade,
  code,
  word,
  time,
  duration,
  motion,
  lab,
  dose,
  radiation,
  quantity,
  age,
  cordLevel,
  reference,
];

/** The hover at an offset, or undefined where neither the format nor a rule has anything to say. */
export function hover(reading: Reading, offset: number, known: Known = {}): Hover | undefined {
  const { local = usualThresholds, problems = [], today } = known;
  const note = noteAt(reading, offset);
  const place = note && placeAt(note, offset, local);
  const found = problemsAt(problems, offset);
  if (place) {
    const advice = today === undefined ? [] : guidanceInShort(place, today, noteNumberAt(reading, offset));
    return { span: place.span, markdown: textOf(place, found, advice) };
  }
  const [narrowest] = found;
  const why = reasons(found);
  return narrowest && why.length > 0 ? { span: narrowest.span, markdown: paragraphs(why) } : undefined;
}

/** What must be seen at once stands above the allowed values, which may be many. */
function textOf(place: Place, problems: readonly Problem[], advice: readonly string[]): string {
  const told = readers.flatMap((reader) => reader(place) ?? []);
  const { above, below } = evidence(factsFor(place, told));
  const terms = told.flatMap(({ term }) => term ?? []);
  const shape = fieldShape(place.path, place.shape);
  const heading = terms.length > 0 ? [...terms, meaningInShort(place.path, shape)] : meaning(place.path, shape);
  const isWord = place.on === 'value' && terms.length > 0;
  return paragraphs([
    ...heading,
    ...inThisNote(told.flatMap(({ here = [] }) => here)),
    ...reasons(problems),
    ...advice,
    ...(isWord ? [] : expected(shape)),
    ...above,
    ...(isWord ? [] : allowed(shape)),
    ...below,
  ]);
}

function inThisNote(sentences: readonly string[]): string[] {
  const [first, ...others] = sentences;
  if (first === undefined) return [];
  return others.length === 0 ? [`In this note: ${first}`] : ['In this note:', ...list(sentences)];
}

/** The facts on what stands there, then those that the field names, then all others that bear on it. */
function factsFor({ path, shape, on, written }: Place, told: readonly Told[]): string[] {
  const name = nameOf(path);
  const words = on === 'value' ? [written, written.split(' ')[0]] : [];
  return [
    ...told.flatMap(({ facts = [] }) => facts),
    ...words.flatMap((one) => factsOn(`${name}=${one}`)),
    ...(shape.facts ?? []),
    ...factsOn(name),
  ];
}
