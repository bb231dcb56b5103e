/** A later run: what is as it was inserted is brought up to date and says what has changed; what a person changed stays. */
import assert from 'node:assert/strict';
import type { Guidance, Statement } from '../../src/guidance/guidance';
import { filled, stated } from '../../src/guidance/statement';
import { notice } from '../../src/knowledge/edition';
import type { Note } from '../../src/model/note';
import { applyEdits } from '../../src/model/span';
import { entryToUpdate, insertGuidance } from '../../src/service/guidance/insert';
import { read } from '../../src/service/index';
import { renderings } from '../support/renderings';

const healing = `case_id: ELB-0101
note_type: initial
# Seen twice.
fractures:
  - site: elbow
    status: healing
imaging:
  - modality: ct # thin slices
    when: 2026-03-10
x_ward: 7
`;
const united = (text: string): string => text.replace('healing', 'united');

/** A topic made up for these tests: it asks while the fracture heals, and tells of the study. */
function adviceOn(note: Note): Guidance {
  const fracture = note.data.fractures?.[0] as { status?: string };
  const study = { study: 'CT (2026-03-10)' };
  const asks: Statement[] = fracture?.status === 'united' ? [] : [filled('question', 'S44.ask')];
  return {
    topic: 'surgery_timing',
    statements: [stated('evidence', 'X5'), filled('shown', 'S18.shows', study), ...asks, stated('warning', 'L82')],
    heldBack: [],
    basedOn: [['fractures', 0, 'status']],
    stubs: [],
  };
}

const last = (text: string): Note => read(text).notes.at(-1) ?? assert.fail('no note');

function run(text: string, today: string): string {
  const note = last(text);
  return applyEdits(text, insertGuidance(note, adviceOn(note), { today }));
}

const isOurs = (text: string): boolean => entryToUpdate(last(text), adviceOn(last(text))) !== undefined;

type GuidanceEntry = Readonly<Record<string, unknown>> & { readonly text: string };

const entriesOf = (text: string): GuidanceEntry[] => last(text).data.guidance as unknown as GuidanceEntry[];

const first = run(healing, '2026-11-24');

describe('guidance that is inserted again after the note has changed', () => {
  const ask = filled('question', 'S44.ask').text;

  it('says what has changed: a value, and one precondition fewer', () => {
    const [entry, ...more] = entriesOf(run(united(first), '2026-12-01'));
    assert.deepEqual(more, []);
    const changes = [
      'changed since 2026-11-24',
      'fractures 1 status united, before healing',
      `no longer said: ${ask} (S44)`,
    ];
    assert.equal(entry?.['when'], '2026-12-01');
    assert.deepEqual(entry?.['statements'], ['L82', 'S18', 'X5']);
    assert.deepEqual(entry?.['based_on'], ['fractures 1 status united', 'study CT (2026-03-10)', ...changes]);
    const lines = entry?.text.split('\n') ?? [];
    assert.deepEqual(lines.slice(-4), [
      'Changed since 2026-11-24:',
      ...changes.slice(1).map((line) => `- ${line}`),
      notice,
    ]);
    assert.ok(!lines.includes(`- ${ask} (S44)`));
  });

  it('says what is new, and what the note no longer has', () => {
    const back = run(
      run(united(first), '2026-12-01').replace('united', 'healing').replace('    status: healing\n', ''),
      '2026-12-02',
    );
    const text = entriesOf(back)[0]?.text ?? '';
    assert.ok(
      text.endsWith(
        `\nChanged since 2026-12-01:\n- no longer in the note: fractures 1 status united\n- newly said: S44\n${notice}`,
      ),
      text,
    );
    assert.ok(!text.includes('2026-11-24'));
  });

  for (const [name, render] of Object.entries(renderings)) {
    it(`changes nothing but its own entry, in a note written with ${name}`, () => {
      const inserted = run(render(healing), '2026-11-24');
      const text = united(inserted);
      const after = run(text, '2026-12-01');
      assert.deepEqual(read(after).parsed.faults, []);
      assert.equal(entriesOf(after).length, 1);
      const at = text.indexOf('topic');
      assert.equal(after.slice(0, at), text.slice(0, at));
      const rest = text.slice(text.indexOf('x_ward') - 1);
      assert.ok(after.endsWith(rest) || text.indexOf('x_ward') < at, after);
      assert.equal(run(after, '2026-12-05'), after);
      assert.equal(run(united(run(render(healing), '2026-11-24')), '2026-12-01'), after);
      assert.ok(isOurs(after));
      assert.ok(!/[ \t]+\r?$/m.test(after.slice(at)) || /[ \t]+\r?$/m.test(text.slice(at)), after);
    });
  }
});

describe('an entry in which a person had a hand', () => {
  const edits: Readonly<Record<string, readonly [from: string | RegExp, to: string]>> = {
    'a decision': [/^ {4}text:/m, '    decision: wait\n    text:'],
    'a reason': [/^ {4}text:/m, '    reason: the wound\n    text:'],
    'a comment': ['    edition:', '    # told the family\n    edition:'],
    'a comment behind a value': ['topic: surgery_timing', 'topic: surgery_timing # again'],
    'a word of a sentence': ['(S44)', 'soon (S44)'],
    'a value in a sentence': ['- CT (2026', '- MRI (2026'],
    'a sentence taken out': [/^.*\(S18\)\n\n?/m, ''],
    'a sentence of its own': [notice.slice(0, 12), `Seen by the team.\n\n      ${notice.slice(0, 12)}`],
    'an id': ['statements: [L82, S18', 'statements: [L82, S19'],
    'a value it rests on': ['study CT (2026-03-10)]', 'study MRI (2026-03-10)]'],
    'no text': [/^ {4}text:(.*\n)*?(?=\w|$(?![\s\S]))/m, ''],
  };
  const change = (text: string, [from, to]: readonly [string | RegExp, string]): string => text.replace(from, to);
  for (const [what, edit] of Object.entries(edits)) {
    it(`is kept, and a new one is added where there is something new to say: ${what}`, () => {
      const changed = change(first, edit);
      assert.notEqual(changed, first);
      assert.deepEqual(read(changed).parsed.faults, []);
      assert.ok(!isOurs(changed));
      const after = run(united(changed), '2026-12-01');
      assert.equal(entriesOf(after).length, 2);
      assert.ok(after.includes(united(changed).slice(united(changed).indexOf('guidance:'))));
      assert.equal(run(after, '2026-12-05'), after);
    });
  }

  it('is not doubled where there is nothing new to say', () => {
    for (const what of ['a decision', 'a reason', 'a comment', 'a word of a sentence', 'no text']) {
      const changed = change(first, edits[what] ?? assert.fail(what));
      assert.equal(run(changed, '2026-12-01'), changed);
    }
  });

  it('is seen whichever sign of its text was changed', function () {
    this.timeout(20_000);
    const text = run(united(first), '2026-12-01');
    const start = text.indexOf('Take care');
    assert.ok(start > 0);
    for (let at = start; at < text.length; at++) {
      const sign = ['', '~', 'q'][at % 3];
      const changed = text.slice(0, at) + sign + text.slice(at + 1);
      if (/\S/.test(text[at] ?? '') && changed !== text) assert.ok(!isOurs(changed), changed.slice(at - 20, at + 20));
    }
  });
});

describe('an entry that is brought up to date', () => {
  it('keeps what was added to it, and stands where it stood', () => {
    const text = united(first).replace('    edition:', '    x_seen: yes\n    edition:');
    const after = run(text, '2026-12-01');
    assert.equal(entriesOf(after).length, 1);
    assert.ok(after.includes('    when: 2026-12-01\n    x_seen: yes\n    edition: '));
  });

  it('is the last one of its topic', () => {
    const decided = first.replace('    text:', '    decision: wait\n    text:');
    const second = run(united(decided), '2026-12-01');
    const third = run(second.replace('status: united', 'status: nonunion'), '2026-12-08');
    assert.deepEqual(
      entriesOf(third).map(({ when, decision }) => [when, decision]),
      [
        ['2026-11-24', 'wait'],
        ['2026-12-08', undefined],
      ],
    );
  });
});
