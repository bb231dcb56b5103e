/** Cases of guidance as a table: a note, and what must and must not be said of it. */
import assert from 'node:assert/strict';
import type { EntryStub, FieldStub, Guidance, Statement, Stub, Topic } from '../../src/guidance/guidance';
import { advice } from '../../src/guidance/index';
import { read } from '../../src/service/index';

export interface GuidanceCase {
  readonly name: string;
  /** The published report that it is transcribed from; left out of an invented one. */
  readonly source?: string;
  readonly note: string;
  /** As `YYYY-MM-DD`. */
  readonly today?: string;
  /** `nothing`: the topic has no guidance for this note. */
  readonly expect: Readonly<Partial<Record<Topic, Expectation | 'nothing'>>>;
}

/**
 * Statements are named `X12` or, with their template, `S43.before`; in front may stand a role: `warning: L46`.
 * A name without template stands for the fact with any.
 */
export interface Expectation {
  readonly says?: readonly string[];
  readonly never?: readonly string[];
  /** `S43.before.elapsed` and its value. */
  readonly slots?: Readonly<Record<string, string>>;
  /** `surgery.0.timing_reason`, or `differential fop`: the section and the first value of a new entry. */
  readonly stubs?: readonly string[];
  readonly noStubs?: readonly string[];
  /** Facts that are held back, and what is said instead: `L18 because L28`. */
  readonly heldBack?: readonly string[];
}

/** Two notes that differ in one datum: the lines that differ, all others are equal. */
export interface Pair {
  readonly name: string;
  readonly topic: Topic;
  readonly note: string;
  /** What is replaced in the note, and by what. */
  readonly change: readonly [string, string];
  /** Names of statements and stubs, as in {@link Expectation}. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

export const today = '2026-11-24';

/** The guidance of a topic on the last note of a text. */
export function guidanceOn(topic: Topic, text: string, day = today): Guidance | undefined {
  const note = read(text).notes.at(-1);
  assert.ok(note, 'no note');
  return advice[topic]?.(note, day);
}

export function checkCase({ note, today: day, expect }: GuidanceCase): void {
  for (const [topic, expected] of Object.entries(expect) as [Topic, Expectation | 'nothing'][]) {
    const guidance = guidanceOn(topic, note, day);
    if (expected === 'nothing') assert.equal(guidance, undefined, `${topic} has something to say`);
    else checkGuidance(guidance ?? assert.fail(`${topic} has nothing to say`), expected);
  }
}

function checkGuidance(guidance: Guidance, expected: Expectation): void {
  const { statements } = guidance;
  const said = statements.map(nameOf).join(', ');
  for (const name of expected.says ?? []) assert.ok(statements.some(isNamed(name)), `${name} is not among ${said}`);
  for (const name of expected.never ?? []) assert.ok(!statements.some(isNamed(name)), `${name} is among ${said}`);
  for (const [name, value] of Object.entries(expected.slots ?? {})) assert.equal(slotOf(statements, name), value, name);
  const stubs = guidance.stubs.map(stubName);
  for (const name of expected.stubs ?? []) assert.ok(stubs.includes(name), `no stub ${name} among ${stubs}`);
  for (const name of expected.noStubs ?? []) assert.ok(!stubs.includes(name), `stub ${name}`);
  const held = guidance.heldBack.map(({ id, because }) => `${id} because ${because}`);
  for (const name of expected.heldBack ?? []) assert.ok(held.includes(name), `not held back: ${name} among ${held}`);
}

export function checkPair({ topic, note, change: [from, to], gone, come }: Pair): void {
  assert.equal(note.split(from).length, 2, `${from} is not in the note just once`);
  const [before, after] = [note, note.replace(from, to)].map((text) => linesOf(guidanceOn(topic, text)));
  assert.deepEqual(missingIn(after, before), [...gone].sort(), 'gone');
  assert.deepEqual(missingIn(before, after), [...come].sort(), 'come');
}

/** Every statement and stub of guidance by its text, and the name by which a pair tells of it. */
const linesOf = (guidance: Guidance | undefined): Map<string, string> =>
  new Map([
    ...(guidance?.statements ?? []).map((one): [string, string] => [
      `${one.role} ${one.text} ${one.id}`,
      bareName(one),
    ]),
    ...(guidance?.stubs ?? []).map((stub): [string, string] => [JSON.stringify(stub), stubName(stub)]),
  ]);

const missingIn = (some: Map<string, string> | undefined, all: Map<string, string> | undefined): string[] =>
  [...(all ?? [])].flatMap(([line, name]) => (some?.has(line) ? [] : [name])).sort();

const bareName = ({ id, template }: Statement): string => (template ? `${id}.${template}` : id);

const nameOf = (statement: Statement): string => `${statement.role}: ${bareName(statement)}`;

const isNamed =
  (name: string) =>
  (statement: Statement): boolean =>
    [statement.id, bareName(statement)].some((bare) => name === bare || name === `${statement.role}: ${bare}`);

function slotOf(statements: readonly Statement[], name: string): string | undefined {
  const slot = name.slice(name.lastIndexOf('.') + 1);
  return statements.find(isNamed(name.slice(0, name.lastIndexOf('.'))))?.slots[slot];
}

export const stubName = (stub: Stub): string =>
  isField(stub) ? stub.path.join('.') : `${stub.section} ${Object.values(stub.entry)[0]}`;

const isField = (stub: FieldStub | EntryStub): stub is FieldStub => 'path' in stub;
