/** What the rules on fibrodysplasia ossificans progressiva (FOP) mark, say and offer. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../src/model/span';
import { findings } from './findings';
import { ruleOf, severities } from './severities';

const fop = 'genetics: {diagnosis: fop}\n';
const child = 'patient: {age: 4}\ncause: {class: idiopathic}\n';
const sx = (fields: string) => `surgery: [{${fields}}]`;

describe('what the rules on FOP mark and say', () => {
  const places = (id: string, text: string) => findings(ruleOf(id), text).map(({ at }) => text.slice(at.start, at.end));

  it('is the route where it is written, else the drug', () => {
    const injections = (status: string) =>
      `${fop}treatment: [{therapy: vaccination, status: ${status}, route: im}, {therapy: botulinum_toxin, status: ${status}}]`;
    assert.deepEqual(places('fop-no-im-injection', injections('planned')), ['im', 'botulinum_toxin']);
    assert.deepEqual(places('fop-no-im-injection', injections('given')), ['im', 'botulinum_toxin']);
  });

  it('is why FOP is not excluded', () => {
    const said = (text: string) => findings(ruleOf('fop-not-excluded-invasive'), text).map(({ message }) => message);
    const clues = [
      [`${child}${sx('type: biopsy')}`, 'a child without a cause'],
      [`genetics: {great_toes: malformed}\n${sx('type: biopsy')}`, 'great_toes: malformed'],
      [`differential: [{diagnosis: fop, status: pending}]\n${sx('type: biopsy')}`, 'fop: pending'],
    ] as const;
    for (const [text, clue] of clues) assert.ok(said(text)[0]?.includes(`(${clue})`), said(text)[0]);
  });

  it('goes on to where the disease is recorded', () => {
    const text = `${fop}${sx('type: biopsy')}`;
    const [finding] = findings(ruleOf('fop-no-biopsy'), text);
    assert.deepEqual(
      finding?.related?.map(({ at }) => text.slice(at.start, at.end)),
      ['fop'],
    );
  });
});

describe('the fixes in FOP', () => {
  /** Every fix of a rule, with the note that it leaves. */
  const taken = (id: string, text: string) =>
    findings(ruleOf(id), text).flatMap(({ fixes = [] }) =>
      fixes.map((fix) => [fix.title, applyEdits(text, fix.edits())] as const),
    );

  it('ask for no referral but to an FOP expert, and only where there is none', () => {
    const text = 'genetics:\n  diagnosis: fop\nsurgery:\n  - type: biopsy\n';
    const added = taken('fop-no-biopsy', text).map(([, after]) => /to: (\w+)/.exec(after)?.[1]);
    assert.deepEqual(added, [undefined, 'fop_expert']);
    const asked = `${text}referral:\n  - to: fop_expert\n`;
    assert.deepEqual(
      taken('fop-no-biopsy', asked).map(([title]) => title),
      ['Add great toes and genetic test to fill in'],
    );
  });

  it('take nothing out of what was done, and ask what came after it', () => {
    const text = 'genetics:\n  diagnosis: fop\nsurgery:\n  - id: sx1\n    type: biopsy\n    status: done\n';
    assert.deepEqual(taken('fop-no-biopsy', text), [
      ['Add complications: what came after it', `${text}complications:\n  - type: \n    after: sx1\n`],
    ]);
  });

  it('ask how soon, where an expert is asked without a word on it', () => {
    const text =
      'genetics:\n  diagnosis: fop\npresentation:\n  symptoms: breathing_difficulty\nreferral:\n  - to: fop_expert\n';
    assert.deepEqual(taken('fop-airway-flare', text), [['Add urgency to the referral', `${text}    urgency: \n`]]);
    assert.equal(severities('fop-airway-flare', text).length, 1);
  });

  it('ask for the end of an exercise only where nothing tells it', () => {
    const text = 'genetics:\n  diagnosis: fop\nrehabilitation:\n  - type: cpm\n';
    assert.deepEqual(
      taken('fop-forced-motion', text).map(([title]) => title),
      ['Add the end of cpm', 'Add a referral to an FOP expert'],
    );
    assert.deepEqual(
      taken('fop-forced-motion', `${text}    duration: 2 weeks\n`).map(([title]) => title),
      ['Add a referral to an FOP expert'],
    );
    assert.deepEqual(
      taken('fop-no-passive-rom', `${text.replace('cpm', 'passive_rom')}    duration: 2 weeks\n`).map(
        ([title]) => title,
      ),
      ['Add a referral to an FOP expert'],
    );
  });
});
