/** Notes with one mistake each: what is wrong and where is written into them, and one can be put into another. */
import { readdirSync, readFileSync } from 'node:fs';
import { noteShape } from '../../src/knowledge/schema';
import type { Span } from '../../src/model/span';
import { unmark } from '../support/marked';

/** A note with one mistake. */
export interface Wrong {
  /** The section with the mistake and a word on it, as the file is called. */
  readonly name: string;
  readonly section: string;
  readonly text: string;
  readonly severity: string;
  readonly rule: string;
  readonly span: Span;
  readonly message: string;
  /** Other sections without which it would be no mistake, or another one. */
  readonly hangsOn: readonly string[];
}

const folder = 'test/wrong';

/** Every wrong note, by section and name. The folder that a file lies in is the section with its mistake. */
export const wrongNotes: readonly Wrong[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ho.yaml'))
  .sort()
  .map((file) => readWrong(file.replace(/\.ho\.yaml$/, ''), readFileSync(`${folder}/${file}`, 'utf8')));

/** The first line says what is wrong: `# error: value-not-allowed`, with `, hangs on cause` where it does. */
function readWrong(name: string, marked: string): Wrong {
  const { text, expected } = unmark(marked);
  const [, severity = '', rule = '', hangsOn] = /^# (\w+): ([a-z0-9-]+)(?:, hangs on ([\w, ]+))?\n/.exec(text) ?? [];
  const [mark, ...more] = expected;
  if (!rule || !mark || more.length > 0) throw new Error(`${name}: one line on what is wrong, and one place`);
  const [section = ''] = name.split('/');
  return { name, section, text, severity, rule, ...mark, hangsOn: hangsOn?.split(', ') ?? [] };
}

/** The name of what stands above the first section. */
export const head = 'head';

/** The sections of a note in canonical order, the head first. */
export const sections: readonly string[] = [
  head,
  ...Object.entries(noteShape.properties ?? {})
    .filter(([, { reading }]) => reading === 'map' || reading === 'entries')
    .map(([key]) => key),
];

/** A part of a text: the head or a section with all its lines, whether they can be read or not. */
interface Part {
  readonly section: string;
  readonly start: number;
  readonly text: string;
}

function partsOf(text: string): Part[] {
  const starts = [...text.matchAll(/^(\w+):/gm)]
    .map(({ 1: section = '', index }) => ({ section, start: index }))
    .filter(({ section }) => sections.includes(section));
  const all = [{ section: head, start: 0 }, ...starts];
  return all.map(({ section, start }, index) => ({ section, start, text: text.slice(start, all[index + 1]?.start) }));
}

export interface Joint {
  readonly text: string;
  /** Where the mistakes of the two notes stand in it. */
  readonly spans: readonly [Span, Span];
}

/** The first note, with the section of the second note's mistake, and what that hangs on, in place of its own. */
export function join(first: Wrong, second: Wrong): Joint {
  const taken = [second.section, ...second.hangsOn];
  const own = partsOf(first.text).filter(({ section }) => !taken.includes(section));
  const other = partsOf(second.text).filter(({ section }) => taken.includes(section));
  const parts = [...own, ...other].sort((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section));
  const place = (note: Wrong, from: readonly Part[]): Span => {
    const part = from.find(({ section }) => section === note.section);
    if (!part) throw new Error(`${note.name} has no section ${note.section}`);
    const before = parts.slice(0, parts.indexOf(part)).reduce((sum, { text }) => sum + text.length, 0);
    const by = before - part.start;
    return { start: note.span.start + by, end: note.span.end + by };
  };
  return { text: parts.map(({ text }) => text).join(''), spans: [place(first, own), place(second, other)] };
}

/** Whether two notes have nothing to do with each other: neither hangs on a section that the other brings along. */
export const areApart = (first: Wrong, second: Wrong): boolean =>
  ![first.section, ...first.hangsOn].some((section) => [second.section, ...second.hangsOn].includes(section));
