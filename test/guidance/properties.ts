/** What is true of every insertion of guidance into any note, as functions that name what is wrong. */
import { isChild } from '../../src/clinical/age';
import { fopAt, fopClueAt } from '../../src/clinical/fop';
import { isEgfrBelow } from '../../src/clinical/kidney';
import { nsaidEgfr } from '../../src/clinical/thresholds';
import type { Guidance, Topic } from '../../src/guidance/guidance';
import { advice } from '../../src/guidance/index';
import * as fopFacts from '../../src/knowledge/facts/fop';
import type { Leaf } from '../../src/model/leaves';
import type { Note } from '../../src/model/note';
import { applyEdits } from '../../src/model/span';
import type { ScalarTree } from '../../src/model/tree';
import type { Config } from '../../src/service/config';
import { insertGuidance } from '../../src/service/guidance/insert';
import { diagnose, type Reading, read } from '../../src/service/index';
import { today } from './case';

/** Guidance on one topic that was inserted into the last note of a text. */
export interface Insertion {
  readonly topic: Topic;
  readonly before: string;
  readonly after: string;
  readonly guidance: Guidance;
  /** The errors of `before`, worked out once for all topics. */
  readonly errors: readonly string[];
}

export const topics = Object.keys(advice) as Topic[];

/** The last readings: each text is asked many things. */
const readings = new Map<string, Reading>();

function reading(text: string): Reading {
  const found = readings.get(text) ?? read(text);
  if (readings.size > 10) readings.clear();
  readings.set(text, found);
  return found;
}

const lastNote = (text: string): Note | undefined => reading(text).notes.at(-1);

/** The text with guidance on the topic inserted; as it is where there is nothing to insert. */
export function inserted(text: string, topic: Topic, insert?: Config['insert']): string {
  const note = lastNote(text);
  const guidance = note && advice[topic]?.(note, today);
  return guidance ? applyEdits(text, insertGuidance(note, guidance, { today, ...(insert && { insert }) })) : text;
}

/** Each topic inserted into the text, where it has something to insert. */
export function insertionsInto(text: string, wanted: readonly Topic[] = topics): Insertion[] {
  const note = lastNote(text);
  const errors = errorsIn(text);
  return wanted.flatMap((topic) => {
    const guidance = note && advice[topic]?.(note, today);
    const after = guidance ? inserted(text, topic) : text;
    return guidance && after !== text ? [{ topic, before: text, after, guidance, errors }] : [];
  });
}

/** What is wrong with an insertion: the properties that do not hold, each with what is against it. */
export const faultsOf = (insertion: Insertion): string[] =>
  Object.entries(properties).flatMap(([name, find]) => find(insertion).map((what) => `${name}: ${what}`));

export const properties: Readonly<Record<string, (insertion: Insertion) => readonly string[]>> = {
  'adds no error': ({ after, errors }) => additions(errors, errorsIn(after)),
  'adds no mistake of YAML': ({ before, after }) =>
    additions(
      ...([before, after].map((text) => reading(text).parsed.faults.map(({ code }) => code)) as [string[], string[]]),
    ),
  'only adds lines': ({ before, after }) => lostLines(before, after),
  'keeps every value': ({ before, after }) => {
    const kept = new Set(leaves(after).map(placed));
    // What was empty may be filled.
    return leaves(before)
      .filter((leaf) => leaf.tree.value !== null && !kept.has(placed(leaf)))
      .map(placed);
  },
  'adds nothing but one entry of guidance, and what is empty or considered': ({ before, after }) => {
    const had = new Set(leaves(before).map(placed));
    return leaves(after)
      .filter((leaf) => !had.has(placed(leaf)) && !mayCome(leaf, before))
      .map(placed);
  },
  'inserts nothing a second time': ({ topic, after }) => (inserted(after, topic) === after ? [] : ['it does']),
  'writes dates as the date policy allows': ({ before, after, errors }) => {
    const { privacy, note_date } = lastNote(before)?.data ?? {};
    const policy = typeof privacy === 'object' ? privacy.date_policy : undefined;
    const isActual = policy === undefined || policy === 'actual' || policy === 'not_stated' || policy === 'unknown';
    const day = leaves(after).findLast(({ path }) => path[0] === 'guidance' && path[2] === 'when')?.tree.source;
    const wanted = isActual ? today : policy === 'year_only' ? /\d{4}/.exec(note_date ?? '')?.[0] : note_date;
    // A time that is a mistake is not written a second time.
    const isLeftOut = day === 'not_stated' && !isActual && errors.length > 0;
    return isLeftOut || day === (wanted ?? 'not_stated') ? [] : [`${day} for ${wanted}`];
  },
  'names no method that is ruled out': (insertion) => forbidden(insertion),
  'says nothing but its safety, and whom to ask, in FOP': (insertion) => besidesSafety(insertion),
};

/** Errors by rule and message. */
const errorsIn = (text: string): string[] =>
  diagnose(reading(text), { levels: {}, today })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);

/** What stands more often in the second list than in the first. */
function additions(before: readonly string[], after: readonly string[]): string[] {
  const left = [...before];
  return after.filter((one) => {
    const index = left.indexOf(one);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** Lines that are not there any more, in their order; a line in braces or brackets may have grown behind its first words. */
function lostLines(before: string, after: string): string[] {
  const lines = after.split('\n');
  let at = 0;
  return before.split('\n').flatMap((line) => {
    const found = lines.findIndex((other, index) => index >= at && (other === line || hasGrown(line, other)));
    // Without a line end of its own, the last line gets the one of the note.
    if (found < 0) return line === '' || lines.slice(at).includes(`${line}\r`) ? [] : [line];
    at = found + 1;
    return [];
  });
}

function hasGrown(line: string, other: string): boolean {
  const bracket = line.search(/[[{\]}]/);
  const start = bracket < 0 ? line.length : bracket;
  if (!other.startsWith(line.slice(0, start).trimEnd())) return false;
  let at = start;
  for (const sign of line.slice(start)) {
    at = other.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const leaves = (text: string): readonly Leaf[] => lastNote(text)?.leaves ?? [];

const placed = ({ path, tree }: Leaf): string => `${path.join('.')} = ${JSON.stringify(seenOf(tree))}`;

/** A value as a reader sees it: the blank lines that YAML counts to the end of a block of lines are nobody's words. */
export const seenOf = ({ value, style }: ScalarTree): ScalarTree['value'] =>
  style === 'block' && typeof value === 'string' ? value.trimEnd() : value;

/** Empty, considered, the name of what is considered, what it is for, or the id of an entry of the note. */
function mayCome({ path, tree: { value } }: Leaf, before: string): boolean {
  const [section, index, field] = path;
  const { guidance } = lastNote(before)?.data ?? {};
  if (section === 'guidance') return index === (Array.isArray(guidance) ? guidance.length : 0);
  if (value === null || (field === 'status' && value === 'considered')) return true;
  const names: readonly (readonly unknown[])[] = [
    ['differential', 'diagnosis'],
    ['prophylaxis', 'intent'],
  ];
  if (names.some(([where, what]) => section === where && field === what)) return true;
  return leaves(before).some((leaf) => leaf.path.at(-1) === 'id' && leaf.tree.value === value);
}

/** In words of values and of sentences. */
const radiotherapy = /radiotherapy|irradiat|\bGy\b/i;
const nsaid = /nsaid|indomet|celecoxib|etoricoxib|ibuprofen|naproxen|diclofenac|meloxicam|ketorolac/i;

/** Empty fields and options that name a method which this patient must not get. */
function forbidden({ before, after, guidance, errors }: Insertion): string[] {
  const note = lastNote(before);
  if (!note) return [];
  const { patient } = note.data;
  const isPregnant = typeof patient === 'object' && patient.pregnancy === 'pregnant';
  const ruledOut = [
    ...(isChild(note) || isPregnant ? [radiotherapy] : []),
    ...(isEgfrBelow(note.data, nsaidEgfr.avoided) || errors.some((error) => error.startsWith('nsaid-')) ? [nsaid] : []),
  ];
  const had = new Set(leaves(before).map(placed));
  const values = leaves(after)
    .filter((leaf) => leaf.path[0] !== 'guidance' && !had.has(placed(leaf)))
    .map(({ tree }) => String(tree.value));
  const options = guidance.statements.filter(({ role }) => role === 'option').map(({ text }) => text);
  return [...values, ...options].filter((text) => ruledOut.some((method) => method.test(text)));
}

const safety = new Set(
  Object.values(fopFacts)
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map(({ id }) => id),
);

/** In FOP: other statements, and empty fields but for a referral. While it is only suspected: methods, and a therapy. */
function besidesSafety({ before, guidance: { topic, statements, stubs } }: Insertion): string[] {
  const note = lastNote(before);
  const sections = stubs.map((stub) => ('section' in stub ? stub.section : String(stub.path[0])));
  const options = statements.filter(({ role }) => role === 'option').map(({ id }) => id);
  if (note && fopAt(note)) {
    const others = statements.filter(({ id }) => topic !== 'referral' && !safety.has(id)).map(({ id }) => id);
    return [...options, ...others, ...sections.filter((section) => section !== 'referral')];
  }
  if (!note || !fopClueAt(note)) return [];
  return [...options, ...sections.filter((section) => section === 'prophylaxis' || section === 'treatment')];
}
