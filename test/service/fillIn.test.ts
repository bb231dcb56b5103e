/** What is missing can be filled in or answered in one go, without a new mistake, and only where a person asks for it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { applyEdits, diagnose, type Problem, read } from '../../src/service/index';
import { config } from '../support/check';
import { renderings } from '../support/renderings';

const gapsIn = (text: string): Problem[] =>
  diagnose(read(text), config).filter(({ rule }) => rule === 'section-incomplete');

const messageAt = (text: string, place: string): string | undefined =>
  gapsIn(text).find(({ span }) => text.slice(span.start, span.end) === place)?.message;

const fixed = (text: string, title: string): string => {
  const fix = gapsIn(text)
    .flatMap(({ fixes }) => fixes)
    .find((one) => one.title === title);
  assert.ok(fix, `${title} is not offered, but ${gapsIn(text).flatMap(({ fixes }) => fixes.map((one) => one.title))}`);
  return applyEdits(text, fix.edits());
};

const core = 'case_id: ELB-0043\nnote_type: initial\ncause:\n  class: traumatic\nlesions:\n  - site: elbow\n';

const history = 'presentation:\n  symptoms: [stiffness, swelling]\n  pain: 3\n';
const asked = `${core}${history}`;

describe('filling in', () => {
  it('adds what is missing, empty, each at its place', () => {
    assert.equal(
      fixed(asked, 'Add what is missing in presentation'),
      `${core}presentation:\n  onset: \n  stage: \n  symptoms: [stiffness, swelling]\n  pain: 3\n  function_impaired: \n`,
    );
  });

  it('adds entries that are missing with what is certain of them', () => {
    const text = `${core}differential:\n  - diagnosis: osteochondroma\n    status: considered\n`;
    assert.equal(
      fixed(text, 'Add what is missing in differential'),
      `${text}  - diagnosis: parosteal_osteosarcoma\n    status: \n    reason: \n  - diagnosis: myositis_ossificans\n    status: \n    reason: \n`,
    );
  });

  it('begins a section, one or all', () => {
    assert.equal(
      fixed(core, 'Begin the section patient'),
      core.replace('cause:', 'patient:\n  age: \n  sex: \n  comorbidities: \ncause:'),
    );
    assert.match(fixed(core, 'Begin the section rom'), /\nrom:\n {2}- when: \n {4}mode: \n$/);
    assert.match(fixed(core, 'Add note_date'), /^case_id: ELB-0043\nnote_type: initial\nnote_date: \n/);
    const all = fixed(core, 'Begin all that is missing');
    assert.deepEqual(
      diagnose(read(all), config).filter(({ severity }) => severity !== 'information'),
      [],
    );
    assert.equal(messageAt(all, 'initial'), 'Missing at the top: note_date. Fill it in, or write not_stated.');
  });

  it('does not offer to add a key that is there already', () => {
    const titles = (text: string) => gapsIn(text).flatMap(({ fixes }) => fixes.map(({ title }) => title));
    assert.ok(!titles(`${core}note_date:\n`).includes('Add note_date'));
    assert.ok(
      !titles(`${core}patient:\n  age:\n  sex:\n  comorbidities:\n`).includes('Add what is missing in patient'),
    );
  });

  it('begins a section of which no field is asked for more than another with all of them', () => {
    const text = core.replace('class: traumatic', 'class: other\n  type: critical_illness');
    assert.match(fixed(text, 'Begin the section critical_care'), /critical_care:\n {2}admitted: \n {2}stay: \n/);
    const begun = fixed(text, 'Begin the section critical_care');
    assert.ok(messageAt(begun, 'critical_care'), 'an empty section answers nothing');
    assert.equal(messageAt(begun.replace('icu: ', 'icu: yes'), 'critical_care'), undefined);
  });

  it('answers in one go, only where a person asks for it', () => {
    const after = fixed(asked, 'Answer not_stated for what is missing in presentation');
    assert.equal(messageAt(after, 'presentation'), undefined);
    assert.match(after, /onset: not_stated\n {2}stage: not_stated\n/);
    const all = 'Answer not_stated for all that is missing';
    const titles = (text: string) => gapsIn(text).flatMap(({ fixes }) => fixes.map(({ title }) => title));
    assert.ok(!titles(core).includes(all), 'not for one\u2019s own patient');
    const published = `source:\n  kind: publication\n${core}`;
    assert.equal(messageAt(fixed(published, all), 'initial'), undefined);
    for (const { fixes } of gapsIn(published)) {
      for (const fix of fixes) assert.deepEqual([fix.kind, fix.preferred], ['prompt', false]);
    }
  });

  it('does not answer for a name that others point to', () => {
    const text = `${core}surgery:\n  - type: biopsy\n  - type: biopsy\n`;
    assert.doesNotMatch(fixed(text, 'Answer not_stated for what is missing in surgery'), /id: not_stated/);
  });

  const sample = readFileSync('media/samples/draft/elbow-draft.ho.yaml', 'utf8');
  for (const [rendering, render] of Object.entries(renderings)) {
    for (const [name, note] of Object.entries({ core, sample })) {
      it(`makes no new mistake, and changes nothing when done again: ${name}, ${rendering}`, () =>
        checkFixes(render(note)));
    }
  }
});

/** Each fix leaves a note with the same problems besides, and a second time there is nothing left to do. */
function checkFixes(text: string): void {
  const [fixes, others] = fixesOf(text);
  for (const { title, document, edits } of fixes) {
    const after = applyEdits(text, edits());
    assert.notEqual(after, text, title);
    const [fixesThen, othersThen] = fixesOf(after);
    assert.deepEqual(othersThen, others, `${title}\n${after}`);
    const again = fixesThen.find((fix) => title === fix.title && document === fix.document);
    assert.equal(again && applyEdits(after, again.edits()), again && after, `${title} again`);
  }
}

/** The fixes of a text, of several documents each with the number of its own, and what else is wrong with it. */
function fixesOf(text: string) {
  const problems = diagnose(read(text), config);
  const fixes = problems
    .filter(({ rule }) => rule === 'section-incomplete')
    .flatMap(({ span, fixes }) =>
      fixes.map((fix) => ({ ...fix, document: text.slice(0, span.start).split('\n---').length })),
    );
  return [fixes, problems.map(({ rule }) => rule).filter((rule) => rule !== 'section-incomplete')] as const;
}
