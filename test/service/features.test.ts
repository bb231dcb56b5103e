/** Hover, suggestions and actions, as text in and text out. */
import assert from 'node:assert/strict';
import { applyEdits, complete, guidanceIn, read } from '../../src/service/index';
import { early as start } from '../notes/early';
import { checkAction, checkHover, config, suggested } from '../support/check';
import { renderings } from '../support/renderings';

const early = start.replace('2026-03-20\n', '2026-03-20 # list of Tuesday\n    indication: pain\n');

describe('hover', () => {
  it('explains a key: term, meaning, need, this note, evidence with the other side', () =>
    checkHover(
      early.replace('    when: 2026-03', '    wh$0en: 2026-03'),
      '**When** `surgery.when`',
      'Day of the operation',
      '59 days after day 0 (day 59); before the end of the usual wait of 4 months, over on 2026-05-20.',
      '[S43](ho-notes:/facts/S43.md)',
      '[X12](ho-notes:/disputes/X12.md)',
      '[W4](ho-notes:/warnings/W4.md)',
    ));

  it('gives abbreviations of the evidence in full', () =>
    checkHover('prophylaxis:\n  - ther$0apy: nsaid\n', 'NSAID: non-steroidal anti-inflammatory drug'));

  it('says when the 4-month line is crossed', () =>
    checkHover(
      early.replace('  when: 2026-01', '  wh$0en: 2026-01'),
      '4 months since day 0 are reached on 2026-05-20.',
    ));

  it('counts from day 0 in both directions, and only what the place itself says', () => {
    const visit = (when: string) => `${early}follow_up:\n  - wh$0en: ${when}\n`;
    checkHover(visit('2026-01-18'), '2 days before day 0 (day -2).');
    checkHover(visit('week 6-8'), '42 to 56 days after day 0 (day 42 to 56).');
    const drug = `${early}treatment:\n  - therapy: ibuprofen\n    start: day 3\n    e$0nd: day 10\n`;
    checkHover(drug, '10 days after day 0 (day 10).');
    assert.throws(() => checkHover(visit('not_stated'), 'In this note'));
  });

  it('says nothing of a waiting time where there is none', () => {
    const genetic = early.replace('traumatic', 'genetic').replace('  when: 2026-01', '  wh$0en: 2026-01');
    assert.throws(() => checkHover(genetic, 'In this note'));
  });

  it('explains the first word of a packed value', () =>
    checkHover('presentation:\n  scores: da$0sh 46\n', '**dash**: '));

  it('explains a value', () =>
    checkHover(early.replace('ho_excision', 'ho_exc$0ision'), '**ho_excision**: Removal of heterotopic bone.'));

  it('explains an answer', () =>
    checkHover(early.replace('site: elbow', 'site: not_s$0tated'), '**not_stated**: The source does not say.'));

  it('says nothing about a key that the format does not know', () => {
    assert.throws(() => checkHover('x_lo$0cal: 3\n', ''), /no hover/);
  });
});

describe('suggestions', () => {
  it('begin with what every note needs', () => {
    assert.deepEqual(suggested('$0').slice(0, 4), ['case_id', 'note_type', 'cause', 'lesions']);
  });

  it('leave out what is there', () => {
    const keys = suggested('case_id: X-1\n$0\ncause:\n  class: traumatic\n');
    assert.deepEqual(keys.slice(0, 2), ['note_type', 'lesions']);
    assert.ok(!keys.includes('cause') && !keys.includes('case_id'));
  });

  for (const [title, text, first] of [
    ['keys of a section', 'cause:\n  $0', 'class'],
    ['keys at half a word', 'cause:\n  cla$0', 'class'],
    ['keys of an entry behind its dash', 'lesions:\n  - $0', 'site'],
    ['keys of an entry on its next line', 'lesions:\n  - site: hip\n    $0', 'id'],
    ['keys inside braces', 'lesions:\n  - {site: hip, $0}', 'id'],
    ['values behind a colon', 'cause:\n  class: $0', 'traumatic'],
    ['values at half a word', 'cause:\n  class: tr$0', 'traumatic'],
    ['values inside brackets, without those that are there', 'lesions:\n  - position: [anterior, $0]', 'posterior'],
    ['values inside open brackets', 'lesions:\n  - position: [anterior, $0', 'posterior'],
    ['values behind a dash', 'lesions:\n  - position:\n      - $0', 'anterior'],
    ['times, today first', 'cause:\n  when: $0', '2026-11-24'],
    ['ids where an entry is pointed at', 'lesions:\n  - id: left_hip\nsurgery:\n  - lesion: $0', 'left_hip'],
    ['between broken lines', 'case_id: [\ncause:\n  class: $0\nx', 'traumatic'],
  ] as const) {
    it(`offer ${title}`, () => assert.equal(suggested(text)[0], first));
  }

  it('are silent in comments and in free text', () => {
    assert.deepEqual(suggested('# cause: $0'), []);
    assert.deepEqual(suggested('cause:\n  words: $0'), []);
  });

  it('never turn a month that is typed into today', () => {
    const today = complete(read('note_date: 2026-11'), 18, config).find(({ label }) => label === '2026-11-24');
    assert.equal(today?.filter, 'today');
  });

  it('of a section bring its line break and indentation', () => {
    const lesions = complete(read(''), 0, config).find(({ label }) => label === 'lesions');
    assert.equal(lesions?.insert, 'lesions:\n  - ');
  });
});

describe('fixes', () => {
  it('rename a field', () =>
    checkAction('case_id: X-1\nnote_typ$0: initial\n', 'Change to note_type', 'case_id: X-1\nnote_type: initial\n'));

  it('change a value and leave the comment behind it', () =>
    checkAction('cause:\n  class: Trau$0matic # fell\n', 'Change to traumatic', 'cause:\n  class: traumatic # fell\n'));

  it('write a time as it is read', () =>
    checkAction('note_date: 2026-3$0-1\n', 'Change to 2026-03-01', 'note_date: 2026-03-01\n'));

  it('add a missing field at its place', () =>
    checkAction('note_type: ini$0tial\n', 'Add case_id', 'case_id: \nnote_type: initial\n'));

  it('ask for the reason for the timing', () =>
    checkAction(
      early.replace('2026-03-20', '2026-03$0-20'),
      'Add timing_reason: why now?',
      early.replace('    indication: pain\n', '    indication: pain\n    timing_reason: \n'),
    ));
});

describe('guidance on the timing of surgery', () => {
  const actionsOn = (text: string) => guidanceIn(read(text), text.length, config);
  const offered = (text: string) =>
    actionsOn(text).filter(({ title }) => title === 'Insert surgery-timing guidance for this case');
  const inserted = (text: string) => applyEdits(text, offered(text)[0]?.edits() ?? []);

  it('states the time of this case, both sides with their facts, and what is open', () => {
    const after = inserted(early);
    for (const part of [
      'topic: surgery_timing',
      'when: 2026-11-24',
      '59 days',
      '2026-05-20',
      '(S43)',
      '(X12)',
      '(S44)',
    ])
      assert.ok(after.includes(part), `${after}\ndoes not hold ${part}`);
  });

  for (const [name, render] of Object.entries(renderings)) {
    it(`only adds lines, in a note written with ${name}`, () => {
      const text = render(early);
      const kept = inserted(text);
      let from = 0;
      // Every sign is still there, in its order: lines and, within braces, fields have only been added.
      for (const sign of text) {
        from = kept.indexOf(sign, from) + 1;
        assert.ok(from > 0, `lost: ${sign}`);
      }
      assert.equal(text.includes('\r\n'), /\r\n/.test(inserted(text)));
    });

    it(`brings no new problem and is not offered twice, in a note written with ${name}`, () => {
      const after = inserted(render(early));
      assert.ok(after.includes('surgery_timing'));
      assert.deepEqual(read(after).parsed.faults, []);
      assert.deepEqual(
        read(after).notes.flatMap(({ misfits }) => misfits),
        [],
      );
      assert.equal(inserted(after), after);
    });
  }

  it('writes no date that is more exact than the date policy', () => {
    const policy = (one: string) =>
      early.replace('cause:', `note_date: 2026-03-02\nprivacy:\n  date_policy: ${one}\ncause:`);
    const dayIn = (text: string) => /topic: surgery_timing\s+when: (.*)/.exec(inserted(text))?.[1];
    assert.equal(dayIn(policy('actual')), '2026-11-24');
    assert.equal(dayIn(policy('relative')), '2026-03-02');
    assert.equal(dayIn(policy('year_only')), '2026');
    assert.equal(dayIn(policy('shifted').replace('note_date: 2026-03-02\n', '')), 'not_stated');
  });

  it('leaves a filled reason alone', () => {
    const after = inserted(`${early}    timing_reason: palsy gets worse\n`);
    assert.equal(after.match(/timing_reason/g)?.length, 1);
  });

  it('is an update where the entry is as it was inserted and the note has changed', () => {
    const after = inserted(early).replace('when: 2026-03-20', 'when: 2026-04-20');
    const titles = (text: string) => actionsOn(text).map(({ title }) => title);
    assert.ok(titles(after).includes('Update surgery-timing guidance for this case'));
    assert.ok(titles(after.replace('59 days', '60 days')).includes('Insert surgery-timing guidance for this case'));
  });

  it('says first what a nerve palsy that gets worse means', () => {
    const palsy = 'nerves_vessels:\n  - structure: ulnar_nerve\n    status: progressive_deficit\n';
    assert.ok(inserted(early.replace('surgery:', `${palsy}surgery:`)).includes('(L46)'));
    assert.ok(!inserted(early).includes('(L46)'));
  });

  it('says in FOP its safety, and nothing of a time to operate', () => {
    const after = inserted(`${early}genetics:\n  diagnosis: fop\n`);
    assert.ok(after.includes('(L82)') && !after.includes('(S43)'), after);
    assert.ok(!after.includes('timing_reason'), after);
  });

  it('is not offered without an excision, in genetic HO, or where guidance is answered with a word', () => {
    assert.equal(offered(early.replace('ho_excision', 'arthroscopy')).length, 0);
    assert.equal(offered(early.replace('traumatic', 'genetic')).length, 0);
    assert.equal(offered(`${early}guidance: none\n`).length, 0);
  });
});
