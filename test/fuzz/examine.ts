/** Asks every question about a text, and judges each answer. */
import {
  applyEdits,
  caseIdsIn,
  diagnose,
  type Edit,
  formatEdits,
  type Problem,
  type Reading,
  read,
  type Span,
  sortEdits,
} from '../../src/service/index';
import { faultsOf, insertionsInto, topics } from '../guidance/properties';
import { config } from '../support/check';
import { type Inquiry, inquiry, type Outcome } from './inquiry';
import { changes, parts, places, rendered, spansOf } from './judge';
import { local, offers, type Questions, type Subject, whole } from './questions';

/**
 * Asks everything about a text.
 * @param shares where in it places are asked about, as shares of its length; the first one also chooses among what
 * there is more of than can be asked
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
  const [chance = 0] = shares;
  const subject = { text, reading, problems, topic: Math.floor(chance * topics.length) };
  for (const share of shares) askEach(own, [local, localJudges], subject, offsetAt(share, text));
  askEach(own, [whole, wholeJudges], subject, 0);
  askOffers(own, subject);
  own.ask(
    'guidance inserted',
    () => insertionsInto(text, topics.slice(subject.topic, subject.topic + 1)),
    (all) => all.flatMap(faultsOf),
  );
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

type AnswersTo<Asked> = Asked extends Questions<infer Answers> ? Answers : never;

/** One for each question: none can be added to the list and go without. */
type Judges<Answers> = { readonly [K in keyof Answers]: (answer: Answers[K], subject: Subject) => Iterable<string> };

const localJudges: Judges<AnswersTo<typeof local>> = {
  *hover(found, { text }) {
    if (!found) return;
    yield* places([found.span], text);
    yield* rendered(found.markdown);
  },
  *complete({ list, taken, words }, { text, reading }) {
    yield* places(list.map(spanOf), text);
    yield* rendered(words);
    if (taken) yield* changes(reading, [{ span: taken.span, text: taken.insert }], 'where it edits');
  },
  snippets: (list, { text }) => places(list.map(spanOf), text),
  selection: (spans, { text }) => places(spans, text),
  names: (found, { text }) => places(found ? [found.span, ...found.places.map(spanOf)] : [], text),
  'names to change': (found, { text }) => places('refused' in found ? [] : [found.span], text),
  rename: (edits, { reading }) => ('refused' in edits ? [] : changes(reading, edits, 'where it edits')),
};

const wholeJudges: Judges<AnswersTo<typeof whole>> = {
  *outline(items, { text }) {
    for (const { name, span, selection } of items.flatMap((one) => [one, ...one.children])) {
      yield* places([span, selection], text);
      if (name === '' || selection.start < span.start || selection.end > span.end) yield 'an item is amiss';
    }
  },
  folding: (folds, { text }) => places(folds.map(spanOf), text),
  links: (links, { text }) => places(links.map(spanOf), text),
  hints: (hints, { text }) =>
    places(
      hints.map(({ at }) => ({ start: at, end: at })),
      text,
    ),
  *completeness({ answered, needed }) {
    if (answered < 0 || answered > needed) yield `answered ${answered} of ${needed}`;
  },
  *'names of cases'(ids, { text }) {
    if (JSON.stringify(caseIdsIn(text)) !== JSON.stringify(ids)) yield 'are others at a glance';
  },
  *format(edits, { reading }) {
    yield* changes(reading, edits, 'nowhere');
    yield* notDone(reading, edits, formatEdits);
  },
  *sort(edits, { reading }) {
    yield* changes(reading, edits, 'nowhere');
    yield* notDone(reading, edits, sortEdits);
  },
  'fix all': (edits, { reading }) => changes(reading, edits, 'where it edits'),
  'guidance page': (page) => rendered(page),
  *'guidance sheet'({ after }, { reading }) {
    if (read(after).parsed.faults.length > reading.parsed.faults.length) yield 'breaks the text';
  },
};

/** What is done as a whole is done after one time. */
function* notDone(
  { parsed: { text } }: Reading,
  edits: readonly Edit[],
  again: (reading: Reading) => readonly Edit[] | undefined,
): Iterable<string> {
  if (edits.length > 0 && again(read(applyEdits(text, edits)))?.length !== 0) yield 'is not done after one time';
}

function askEach<Answers>(
  own: Inquiry,
  [questions, judges]: readonly [Questions<Answers>, Judges<Answers>],
  subject: Subject,
  offset: number,
): void {
  for (const name of Object.keys(questions) as (keyof Answers & string)[]) {
    own.ask(
      name,
      () => questions[name](subject, offset),
      (answer) => judges[name](answer, subject),
    );
  }
}

/** Guidance is about the first note of the text. */
function askOffers(own: Inquiry, subject: Subject): void {
  for (const [name, offered] of Object.entries(offers)) {
    const actions = own.ask(
      name,
      () => offered(subject, { start: 0, end: subject.text.length }),
      () => [],
    );
    for (const action of actions ?? []) {
      own.ask(
        `${name} chosen`,
        () => action.edits(),
        (edits) => changes(subject.reading, edits, action.kind === 'guidance' ? 'nowhere' : 'where it edits'),
      );
    }
  }
}
