/** What the word under the cursor means: the term, what may stand there, what it means here, and the evidence. */
import { elapsedAt, endOfUsualWait, sinceDayZero } from '../clinical/elapsed';
import { hasWaitingTime } from '../clinical/waiting';
import { facts } from '../knowledge/facts/index';
import { termsIn } from '../knowledge/glossary';
import { needSentence } from '../knowledge/need';
import { type Path, shapeAt } from '../knowledge/schema';
import { answerTexts, type Shape } from '../knowledge/shapes';
import { valueAt } from '../model/access';
import type { Note } from '../model/note';
import type { Span } from '../model/span';
import { spotAt } from '../model/tree';
import { parseWhen } from '../model/when';
import { evidenceLine, warningsOn } from './pages/address';
import { noteAt, type Reading } from './reading';

export interface Hover {
  readonly span: Span;
  /** Markdown of our own making: no text of the note is in it. */
  readonly markdown: string;
}

/** Most facts that a hover shows before the reader opens a page. */
const mostFacts = 3;

/** Most lines of evidence in all, with disputes and warnings. */
const mostLines = 8;

/** The hover at an offset, or undefined where the format has nothing to say. */
export function hover(reading: Reading, offset: number): Hover | undefined {
  const note = noteAt(reading, offset);
  const spot = note && spotAt(note.root, offset);
  const shape = spot && shapeAt(spot.path);
  if (!note || !spot || !shape) return undefined;
  if (spot.keySpan) return { span: spot.keySpan, markdown: fieldText(note, spot.path, shape) };
  return { span: spot.tree.span, markdown: valueText(note, spot.path, shape) };
}

const fieldText = (note: Note, path: Path, shape: Shape): string =>
  paragraphs([...meaning(path, shape), ...inThisNote(note, path), ...expected(shape), ...evidence(shape)]);

function valueText(note: Note, path: Path, shape: Shape): string {
  const [word = ''] = String(valueAt(note.data, path)).split(' ');
  const explained = explanationOf(word, shape.values ?? shape.items?.values) ?? explanationOf(word, answerTexts);
  return explained
    ? paragraphs([`**${word}**: ${explained}`, `${shape.title}: ${shape.description}`, ...evidence(shape)])
    : fieldText(note, path, shape);
}

/** Of a packed value, such as `brooker III`, the first word is explained. */
const explanationOf = (word: string, texts: Readonly<Record<string, string>> = {}): string | undefined =>
  Object.hasOwn(texts, word) ? texts[word] : undefined;

/** Title, description, what is allowed and when it is needed: the documentation of a completion. */
export const aboutField = (path: Path, shape: Shape): string =>
  paragraphs([...meaning(path, shape), ...expected(shape)]);

const meaning = (path: Path, { title, description }: Shape): string[] => [
  `**${title}** \`${path.filter((step) => typeof step === 'string').join('.')}\``,
  description,
];

const expected = (shape: Shape): string[] => [
  ...(shape.unit ? [`Unit: ${shape.unit}.`] : []),
  ...allowedText(shape),
  ...(shape.example === undefined ? [] : [`Example: \`${[shape.example].flat().join(', ')}\``]),
  ...(shape.need ? [needSentence(shape.need)] : []),
];

function allowedText(shape: Shape): string[] {
  const values = Object.entries(shape.values ?? shape.items?.values ?? {});
  return values.length > 0 ? [values.map(([value, text]) => `- \`${value}\` ${text}`).join('\n')] : [];
}

/** What can be worked out for this place from the rest of the note. */
function inThisNote(note: Note, path: Path): string[] {
  if (shapeAt(path)?.reading !== 'when') return [];
  if (path[0] === 'cause') {
    return hasWaitingTime(note) ? [`In this note: 4 months since day 0 are reached ${endOfUsualWait(note)}.`] : [];
  }
  const read = parseWhen(String(valueAt(note.data, path)));
  const elapsed = read.ok ? elapsedAt(note, read.when) : undefined;
  return elapsed ? [`In this note: ${sinceDayZero(elapsed.lag)}.`] : [];
}

/** Facts with links to their pages; a disputed claim comes with its other side, a dangerous one with its warning. */
function evidence(shape: Shape): string[] {
  const ids = (shape.facts ?? []).filter((id) => facts.has(id)).slice(0, mostFacts);
  const disputes = ids.flatMap((id) => facts.get(id)?.disputes ?? []);
  const lines = [...new Set([...ids, ...disputes, ...warningsOn(ids)])].slice(0, mostLines).map(evidenceLine);
  return lines.length > 0 ? ['Evidence:', lines.join('\n'), ...inFull(lines.join())] : [];
}

/** The abbreviations of a text, in full, on one line. */
function inFull(text: string): string[] {
  const terms = termsIn(text).map(({ term, expansion }) => `${term}: ${expansion}`);
  return terms.length > 0 ? [`_${terms.join('; ')}._`] : [];
}

const paragraphs = (parts: readonly string[]): string => parts.join('\n\n');
