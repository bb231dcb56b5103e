/** One pass of every question an adapter can ask over many broken texts: nothing throws, nothing lies outside the text. */
import assert from 'node:assert/strict';
import { readYaml } from '../../src/model/lanes/yaml';
import { parse } from '../../src/model/parse';
import {
  applyEdits,
  complete,
  completeness,
  diagnose,
  type Edit,
  fixAllEdits,
  fixesAt,
  foldsOf,
  formatEdits,
  guidanceIn,
  hintsIn,
  hover,
  linksIn,
  nameAt,
  outline,
  type Reading,
  read,
  renameEdits,
  type Span,
  selectionsAt,
  sortEdits,
} from '../../src/service/index';
import { config } from '../support/check';
import { effortOf } from '../support/effort';
import { bases, mutated, offsetsIn } from './texts';

/** `npm run test:long` asks for more; HO_NOTES_SEED makes other texts. */
const count = process.env['HO_NOTES_LONG'] ? 20_000 : 2_000;
const seed = Number(process.env['HO_NOTES_SEED'] ?? 20261124);

/** At so many places of each text words are explained and suggested. */
const places = process.env['HO_NOTES_LONG'] ? 40 : 2;

/** No text may take longer, in milliseconds of the processor, with all questions together. */
const longest = 1000;

describe(`${count} texts made from notes by breaking them`, () => {
  // Longer texts only take longer: what can go wrong goes wrong in a page.
  const texts = mutated(
    bases().map((text) => text.slice(0, 4000)),
    count,
    seed,
  );

  it('are as many and as different as they should be', () => {
    assert.equal(texts.length, count);
    assert.ok(new Set(texts).size > count * 0.95);
  });

  it('are read alike by the fast reader and the thorough one, or left to the thorough one', function () {
    this.timeout(count * 50);
    for (const text of texts) {
      const { roots, faults } = parse(text);
      assert.deepEqual({ roots, faults }, readYaml(text), text);
    }
  });

  it(`are explained and completed at ${places} places each without a failure`, function () {
    this.timeout(count * places * 50);
    for (const [index, text] of texts.entries()) {
      const reading = read(text);
      for (const offset of offsetsIn(text, places, seed + index)) askAt(reading, offset);
    }
  });

  it('are read, checked and corrected without a failure', function () {
    this.timeout(count * 100);
    for (const text of texts) {
      const taken = effortOf(() => ask(text));
      assert.ok(taken < longest, `${Math.round(taken)} ms:\n${text}`);
    }
  });
});

function askAt(reading: Reading, offset: number): void {
  const { text } = reading.parsed;
  const found = hover(reading, offset);
  if (found) inside(found.span, text);
  for (const [index, { span, insert, documentation }] of complete(reading, offset, config).entries()) {
    inside(span, text);
    // The first one is taken, and what would be said of it then is asked for.
    if (index > 0) continue;
    read(applyEdits(text, [{ span, text: insert }]));
    documentation();
  }
}

function ask(text: string): void {
  const reading = read(text);
  const problems = diagnose(reading, config);
  for (const { rule, span, related, message } of problems) {
    assert.notEqual(rule, 'rule-failed', `${message}\n${text}`);
    for (const place of [span, ...related.map(({ at }) => at)]) inside(place, text);
  }
  const { answered, needed } = completeness(reading);
  assert.ok(0 <= answered && answered <= needed);
  for (let offset = 0; offset <= text.length; offset += Math.ceil((text.length + 1) / 7)) {
    for (const span of selectionsAt(reading, offset)) inside(span, text);
    for (const { span } of nameAt(reading, offset)?.places ?? []) inside(span, text);
    const renamed = renameEdits(reading, offset, 'zz9');
    if (!('refused' in renamed)) changed(text, renamed, 'another name');
  }
  for (const item of outline(reading).flatMap((one) => [one, ...one.children])) {
    assert.ok(item.name, text);
    inside(item.span, text);
    assert.ok(item.span.start <= item.selection.start && item.selection.end <= item.span.end, text);
  }
  for (const { span } of [...foldsOf(reading), ...linksIn(reading)]) inside(span, text);
  for (const { at, text: hint } of hintsIn(reading, { elapsedTime: true, arc: true, multiple: true })) {
    inside({ start: at, end: at }, text);
    assert.ok(hint.length <= 20, hint);
  }
  changed(text, fixAllEdits(problems), 'all corrections');
  changed(text, formatEdits(reading) ?? [], 'the layout');
  changed(text, sortEdits(reading) ?? [], 'the order of sections');
  const all = { start: 0, end: text.length };
  for (const action of [...fixesAt(problems, all), ...guidanceIn(reading, 0, config)])
    changed(text, action.edits(), action.title);
}

const inside = ({ start, end }: Span, text: string): void =>
  assert.ok(0 <= start && start <= end && end <= text.length, `${start} to ${end} of ${text.length}:\n${text}`);

/** Edits lie in the text, do not overlap, and what they make can be read again. */
function changed(text: string, edits: readonly Edit[], title: string): void {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
  for (const [index, { span }] of ordered.entries()) {
    inside(span, text);
    assert.ok(span.start >= (ordered[index - 1]?.span.end ?? 0), `${title}: edits overlap at ${span.start}:\n${text}`);
  }
  read(applyEdits(text, edits));
}
