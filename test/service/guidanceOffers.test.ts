/** Where guidance is offered: in its sections, on a finding that they lack something, and on request anywhere. */
import assert from 'node:assert/strict';
import { topicTitles } from '../../src/knowledge/guidanceText';
import { rules } from '../../src/rules/index';
import { applyEdits, diagnose, guidanceAt, guidanceIn, guidanceOn, read, topics } from '../../src/service/index';
import { findings } from '../../src/service/topics';
import { clean } from '../host/suite/notes';
import { early } from '../notes/early';
import { config } from '../support/check';
import { unmark } from '../support/marked';

function offeredAt(marked: string, told = true): (string | undefined)[] {
  const { text, cursor } = unmark(marked);
  const reading = read(text);
  const problems = told ? diagnose(reading, config) : [];
  return guidanceAt(reading, { start: cursor, end: cursor }, config, problems).map(({ topic }) => topic);
}

/** In its section: only there, and with no word of the other sections. */
const complete = `${early}    indication: pain\ndifferential:\n  - diagnosis: osteochondroma\n    status: considered\n`;

describe('guidance is offered', () => {
  it('in the section that it is about, by a name and a title of its topic', () => {
    assert.deepEqual(offeredAt(complete.replace('2026-03-20', '2026-0$03-20'), false), ['surgeryTiming']);
    assert.deepEqual(offeredAt(complete.replace('osteochondroma', 'osteo$0chondroma'), false), ['differential']);
    assert.deepEqual(offeredAt(complete.replace('case_id', 'case$0_id'), false), []);
  });

  it('at the lesions, as long as its section is not begun', () => {
    assert.ok(offeredAt(early.replace('site: elbow', 'site: el$0bow'), false).includes('differential'));
    assert.ok(!offeredAt(complete.replace('site: elbow', 'site: el$0bow'), false).includes('differential'));
  });

  it('on the finding that its section is missing', () => {
    const atType = early.replace('note_type: initial', 'note_type: in$0itial');
    assert.ok(offeredAt(atType).includes('differential'));
    assert.ok(offeredAt(atType).includes('imaging'));
    // An operation is in the note: nothing of its section is missing at the type of note.
    assert.ok(!offeredAt(atType).includes('surgeryTiming'));
    assert.deepEqual(offeredAt(atType, false), []);
  });

  it('on a finding of another section that it takes further', () => {
    const palsy = `${complete}nerves_vessels:
  - structure: ulnar_nerve
    status: progressive$0_deficit
`;
    assert.deepEqual(offeredAt(palsy).sort(), ['referral', 'surgeryTiming']);
    assert.deepEqual(offeredAt(palsy, false), []);
  });

  it('on findings of rules that there are', () => {
    const ids = rules.map(({ id }) => id);
    for (const id of Object.values(findings).flat()) assert.ok(ids.includes(id), id);
  });

  it('on request anywhere in the note, and for this note alone', () => {
    const both = `${clean}---\n${early}`;
    const names = (offset: number) => guidanceIn(read(both), offset, config).map(({ topic }) => topic);
    assert.ok(names(both.length).includes('surgeryTiming'));
    assert.ok(names(0).includes('differential') && !names(0).includes('surgeryTiming'));
  });

  it('by the name of its topic: nothing where nothing is to be said, no change where it is there', () => {
    const on = (text: string) => guidanceOn(read(text), text.length, 'surgeryTiming', config);
    assert.equal(on(clean), undefined);
    const after = applyEdits(early, on(early)?.edits() ?? []);
    assert.match(after, /topic: surgery_timing/);
    assert.deepEqual(on(after)?.edits(), []);
    assert.equal(guidanceOn(read(early), 0, 'nothing', config), undefined);
  });

  it('under the names and titles of all topics', () => {
    for (const { topic, name, title } of topics) {
      assert.match(name, /^[a-z]+([A-Z][a-z]+)*$/);
      assert.equal(title, topicTitles[topic]);
    }
    assert.ok(topics.some(({ name }) => name === 'surgeryTiming'));
  });
});
