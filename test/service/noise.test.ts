/** How much is said of notes that are in order, and of one that is just begun: too much is read by nobody. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fieldOf, noteShape } from '../../src/knowledge/schema';
import type { Shape } from '../../src/knowledge/shapes';
import { takes } from '../../src/model/fit';
import { rules } from '../../src/rules/index';
import { diagnose, read } from '../../src/service/index';
import { repositoryFiles } from '../house/sources';
import { unmark } from '../support/marked';

/** No level is set, as for somebody who has just installed it. */
const asInstalled = { levels: {}, today: '2026-11-24' };

const begun = `case_id: ELB-0042
note_type: initial
note_date: 2024-03-10
cause:
  class: traumatic
  type: fracture_dislocation
  when: 2024-01-05
lesions:
  - site: elbow
    side: right
`;

const closed = repositoryFiles()
  .filter((file) => /^media\/samples\/.*\.ho\.yaml$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  .filter(({ text }) => /^note_status: (?:complete|final)/m.test(text));

/** The sections of a note: what has fields or entries, or is answered with a word in place of them; no single field. */
const sectionsOf = (text: string): string[] =>
  read(text).notes.flatMap(({ root }) =>
    root.kind === 'map' ? root.pairs.flatMap(({ key }) => (isSection(fieldOf(noteShape, key)) ? [key] : [])) : [],
  );

const isSection = (shape: Shape | undefined): boolean =>
  shape !== undefined && (takes(shape, 'object') || takes(shape, 'array'));

describe('the sections of a note', () => {
  it('are counted without its single fields and without keys of one’s own', () =>
    assert.deepEqual(sectionsOf(`${begun}fractures: none\nx_own: {a: 1}\n`), ['cause', 'lesions', 'fractures']));
});

describe('what is said of a note', () => {
  it('is asked of several samples', () => assert.ok(closed.length >= 5, String(closed.length)));

  for (const { file, text } of closed) {
    it(`${file}: is information or a hint at most once for each section`, () => {
      const mild = diagnose(read(text), asInstalled).filter(({ severity }) =>
        ['information', 'hint'].includes(severity),
      );
      assert.ok(mild.length <= sectionsOf(text).length, mild.map(({ message }) => message).join('\n'));
    });
  }

  it('is at most five problems of a draft of ten lines', () => {
    assert.equal(begun.trimEnd().split('\n').length, 10);
    const problems = diagnose(read(begun), asInstalled);
    assert.ok(problems.length > 0 && problems.length <= 5, problems.map(({ rule }) => rule).join());
  });
});

describe('rules that nobody has asked for', () => {
  it('are off where they would speak of every note of their kind', () =>
    assert.deepEqual(
      rules.filter(({ isQuiet }) => isQuiet).map(({ id }) => id),
      [
        'asymptomatic-plan',
        'brace-prescriber',
        'elbow-excision-no-release',
        'functional-arc-badge',
        'outcome-score-missing',
        'patient-perspective-missing',
      ],
    ));

  it('are silent, if they only hint, on some note that has the section of which they speak', () => {
    const mild = rules.filter(({ level, isQuiet }) => !isQuiet && (level === 'hint' || level === 'information'));
    assert.ok(mild.length > 10, String(mild.length));
    const always = mild.filter(({ id, examples }) => {
      const told = examples.bad.flatMap((text) => sectionsTold(id, unmark(text).text));
      return !examples.good.some((text) => sectionsOf(text).some((section) => told.includes(section)));
    });
    assert.deepEqual(
      always.map(({ id }) => id),
      [],
    );
  });
});

/** The sections of a note in which a rule finds something. */
const sectionsTold = (id: string, text: string): string[] =>
  read(text).notes.flatMap(({ root }) =>
    diagnose(read(text), asInstalled)
      .filter(({ rule, items }) => rule === id || items.some((item) => item.rule === id))
      .flatMap(({ span, items }) => [
        ...items.filter((item) => item.rule === id).map(({ path }) => String(path[0])),
        ...(root.kind === 'map' ? root.pairs : []).flatMap(({ key, value }) =>
          value.span.start <= span.start && span.end <= value.span.end ? [key] : [],
        ),
      ]),
  );
