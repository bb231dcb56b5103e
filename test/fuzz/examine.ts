/** Every question that an adapter can ask about a text, each with what has to be true of the answer. */
import {
  type Action,
  applyEdits,
  type Config,
  complete,
  completeness,
  diagnose,
  type Edit,
  fixAllEdits,
  fixesAt,
  foldsOf,
  formatEdits,
  guidanceIn,
  guidancePage,
  guidanceSheet,
  hintsIn,
  hover,
  linksIn,
  nameAt,
  outline,
  type Problem,
  type Reading,
  read,
  renameEdits,
  type Span,
  selectionsAt,
  snippetsAt,
  sortEdits,
  topicNames,
} from '../../src/service/index';
import { faultsOf, insertionsInto, topics } from '../guidance/properties';
import { config } from '../support/check';
import { type Inquiry, inquiry, type Outcome } from './inquiry';
import { changes, type Freedom, parts, places, rendered, spansOf } from './judge';

interface Subject {
  readonly text: string;
  readonly reading: Reading;
  readonly problems: readonly Problem[];
}

/**
 * Asks everything about a text.
 * @param shares where in it words are explained and suggested, as shares of its length; the first one also chooses
 * among what there is more of than can be asked
 */
export function examine(text: string, shares: readonly number[]): Outcome {
  const own = inquiry();
  const reading = own.ask(
    'parse',
    () => read(text),
    ({ parsed }) => places([...parsed.roots.flatMap((root) => [...spansOf(root)]), ...parsed.faults.map(spanOf)], text),
  );
  const problems = reading && own.ask('check', () => diagnose(reading, config), problemFaults(text));
  if (!reading || !problems) return own;
  const subject = { text, reading, problems };
  const [chance = 0] = shares;
  for (const share of shares) askAt(own, subject, offsetAt(share, text));
  askNames(own, subject, offsetAt(chance, text));
  askWhole(own, subject);
  askEdits(own, subject);
  askGuidance(own, subject, Math.floor(chance * topics.length));
  own.ask('check again', () => diagnose(read(text), config), differsFrom(problems));
  return own;
}

/** A place where a cursor can be. */
function offsetAt(share: number, text: string): number {
  const offset = Math.floor(share * (text.length + 1));
  return parts(text, offset) ? offset - 1 : offset;
}

const spanOf = ({ span }: { readonly span: Span }): Span => span;

const problemFaults = (text: string) =>
  function* (problems: readonly Problem[]): Iterable<string> {
    for (const { rule, message, span, related } of problems) {
      if (rule === 'rule-failed' || message === '') yield `a check failed: ${message}`;
      yield* places([span, ...related.map(({ at }) => at)], text);
    }
  };

/** Of the same text the same is said, whatever was asked before. */
const differsFrom = (problems: readonly Problem[]) =>
  function* (again: readonly Problem[]): Iterable<string> {
    if (JSON.stringify(again) !== JSON.stringify(problems)) yield 'says something else';
  };

function askAt(own: Inquiry, { text, reading, problems }: Subject, offset: number): void {
  const known: Config & { problems: readonly Problem[] } = { ...config, problems };
  own.ask(
    'hover',
    () => hover(reading, offset, known),
    function* (found) {
      if (!found) return;
      yield* places([found.span], text);
      yield* rendered(found.markdown);
    },
  );
  own.ask(
    'complete',
    () => complete(reading, offset, config),
    function* (list) {
      yield* places(list.map(spanOf), text);
      // One is taken: the likeliest, or whichever the place in the text points to.
      const one = list[offset % 2 === 0 ? 0 : offset % list.length];
      if (!one) return;
      yield* rendered(one.documentation());
      yield* changes(reading, [{ span: one.span, text: one.insert }], 'where it edits');
    },
  );
}

function askNames(own: Inquiry, { text, reading }: Subject, offset: number): void {
  own.ask(
    'snippets',
    () => snippetsAt(reading, offset),
    (list) => places(list.map(spanOf), text),
  );
  own.ask(
    'selection',
    () => selectionsAt(reading, offset),
    (spans) => places(spans, text),
  );
  own.ask(
    'names',
    () => nameAt(reading, offset),
    (found) => places(found?.places.map(spanOf) ?? [], text),
  );
  own.ask(
    'rename',
    () => renameEdits(reading, offset, 'zz9'),
    (edits) => ('refused' in edits ? [] : changes(reading, edits, 'where it edits')),
  );
}

function askWhole(own: Inquiry, { text, reading }: Subject): void {
  own.ask(
    'outline',
    () => outline(reading),
    function* (items) {
      for (const { name, span, selection } of items.flatMap((one) => [one, ...one.children])) {
        yield* places([span, selection], text);
        if (name === '' || selection.start < span.start || selection.end > span.end) yield 'an item is amiss';
      }
    },
  );
  own.ask(
    'folding',
    () => foldsOf(reading),
    (folds) => places(folds.map(spanOf), text),
  );
  own.ask(
    'links',
    () => linksIn(reading),
    (links) => places(links.map(spanOf), text),
  );
  own.ask(
    'hints',
    () => hintsIn(reading, { elapsedTime: true, arc: true, multiple: true }),
    (hints) =>
      places(
        hints.map(({ at }) => ({ start: at, end: at })),
        text,
      ),
  );
  own.ask(
    'completeness',
    () => completeness(reading),
    function* ({ answered, needed }) {
      if (answered < 0 || answered > needed) yield `answered ${answered} of ${needed}`;
    },
  );
}

function askEdits(own: Inquiry, { text, reading, problems }: Subject): void {
  const ask = (call: string, run: () => readonly Edit[], freedom: Freedom) =>
    own.ask(call, run, (edits) => changes(reading, edits, freedom)) ?? [];
  const formatted = applyEdits(
    text,
    ask('format', () => formatEdits(reading) ?? [], 'nowhere'),
  );
  if (formatted !== text) own.ask('format again', () => formatEdits(read(formatted)), isDone);
  const sorted = applyEdits(
    text,
    ask('sort', () => sortEdits(reading) ?? [], 'nowhere'),
  );
  if (sorted !== text) own.ask('sort again', () => sortEdits(read(sorted)), isDone);
  ask('fix all', () => fixAllEdits(reading, problems), 'where it edits');
  for (const action of fixesAt(reading, problems, { start: 0, end: text.length })) {
    ask('fix', () => action.edits(), 'where it edits');
  }
}

function* isDone(edits: readonly Edit[] | undefined): Iterable<string> {
  if (edits === undefined || edits.length > 0) yield 'is not done after one time';
}

/** @param turn which topic is looked at in detail: all of them take long */
function askGuidance(own: Inquiry, { text, reading }: Subject, turn: number): void {
  const actions =
    own.ask(
      'guidance',
      () => guidanceIn(reading, 0, config),
      () => [],
    ) ?? [];
  const edited = (action: Action) => changes(reading, action.edits(), 'nowhere');
  for (const action of actions) own.ask('guidance chosen', () => action, edited);
  own.ask('guidance page', () => guidancePage(reading, 1, config.today), rendered);
  own.ask(
    'guidance sheet',
    () => guidanceSheet(text, topicNames[turn] ?? '', config),
    function* ({ after }) {
      yield* read(after).parsed.faults.length > reading.parsed.faults.length ? ['breaks the text'] : [];
    },
  );
  own.ask(
    'guidance inserted',
    () => insertionsInto(text, topics.slice(turn, turn + 1)),
    (all) => all.flatMap(faultsOf),
  );
}
