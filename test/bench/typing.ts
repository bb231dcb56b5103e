/** What is asked while one types and points, in a note that has been read and checked already. */
import { fixesAt, guidanceAt } from '../../src/service/actions';
import { complete } from '../../src/service/complete/index';
import { diagnose } from '../../src/service/diagnose';
import { hover } from '../../src/service/hover/index';
import type { Problem } from '../../src/service/problem';
import { type Reading, read } from '../../src/service/reading';
import { noteOf } from '../notes/long';
import { config, ours } from './contenders';
import type { LanguageServer, OpenText } from './languageServer';
import { type Contender, measure, type Size, sizesFor, timesOf } from './measure';
import { atMost, type Bar, type Part, type Row, timeCells, timeColumns } from './report';

interface Question {
  readonly name: string;
  ours(note: { readonly reading: Reading; readonly problems: readonly Problem[] }, offset: number): unknown;
  /** Left out where the language server has nothing of the kind. */
  theirs?(note: OpenText, offset: number): unknown;
}

const questions: readonly Question[] = [
  {
    name: 'suggestions',
    ours: ({ reading }, offset) => complete(reading, offset, config),
    theirs: (note, offset) => note.suggestions(offset),
  },
  {
    name: 'the hover',
    ours: ({ reading }, offset) => hover(reading, offset),
    theirs: (note, offset) => note.hover(offset),
  },
  {
    name: 'code actions',
    ours: ({ reading, problems }, start) => {
      const span = { start, end: start };
      return [...fixesAt(reading, problems, span), ...guidanceAt(reading, span, config, problems)];
    },
  },
];

/** The most that one of our answers may take in the middle, in milliseconds, by the number of lines where it is set. */
const limits: ReadonlyMap<number, number> = new Map([[300, 5]]);

const usual: readonly Size[] = [
  [300, 200, 200, 1000],
  [4000, 20, 60, 400],
];

/** So many places are asked about in each note before the next one is read. */
const placesInNote = 20;

/** Each turn asks at another place. */
export async function measureTyping(
  isQuick: boolean,
  server: LanguageServer | undefined,
  sizes: readonly Size[] = usual,
): Promise<Part> {
  const rows: Row[] = [];
  const bars: Bar[] = [];
  for (const { lines, warmUp, turns } of sizesFor(isQuick, sizes)) {
    const textOf = (turn: number) => noteOf(lines, Math.floor(turn / placesInNote));
    for (const question of questions) {
      const contenders = [oursTo(question), ...theirsTo(question, server)];
      const times = await measure(contenders, { textOf, warmUp, turns });
      rows.push(...times.map((time) => [question.name, time.name, ...timeCells(lines, time)]));
      const limit = limits.get(lines);
      if (limit === undefined) continue;
      bars.push(atMost(`${question.name} on ${lines} lines, in ms`, timesOf(times, ours.name).median, limit));
    }
  }
  const columns = ['What is asked for', 'Of whom', ...timeColumns];
  return { tables: [{ title: 'While one types and points', columns, rows }], bars };
}

function oursTo(question: Question): Contender {
  const noteOfText = kept((text) => {
    const reading = read(text);
    return { reading, problems: diagnose(reading, config) };
  });
  const ready: Contender['ready'] = (text, turn) => {
    const [note, offset] = [noteOfText(text), placeIn(text, turn)];
    return () => question.ours(note, offset);
  };
  return { name: ours.name, ready };
}

function theirsTo({ theirs }: Question, server: LanguageServer | undefined): Contender[] {
  if (!theirs || !server) return [];
  const noteOfText = kept(async (text) => {
    const note = server.open(text);
    await note.problems();
    return note;
  });
  const ready: Contender['ready'] = async (text, turn) => {
    const [note, offset] = [await noteOfText(text), placeIn(text, turn)];
    return () => theirs(note, offset);
  };
  return [{ name: server.name, ready }];
}

/** Any place of the text, another one each time. */
const placeIn = (text: string, turn: number): number => (turn * 7919) % text.length;

/** Makes something of a text, and keeps it until another text comes. */
function kept<T>(make: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly made: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) };
    return last.made;
  };
}
