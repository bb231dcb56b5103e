/** Times of a note: their order, the day of the note, the policy for dates, and bone that appears late. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../src/model/span';
import { circumstances, findings } from './findings';
import { rows, ruleOf } from './severities';
import { told } from './told';

const published = 'source: {kind: publication}\n';
const sx = 'surgery: [{id: sx1, type: ho_excision, status: done}]\n';
const dated = (rest: string, type = 'traumatic') => `cause: {class: ${type}, when: 2024-01-10}\n${rest}`;
const seen = (when: string, present = 'yes') => `imaging: [{modality: xray, when: ${when}, ho_present: ${present}}]`;
const excision = (when: string, rest = '') => `surgery: [{type: ho_excision, when: ${when}${rest}}]`;

rows('date-order', [
  // The end of a course.
  ['treatment: [{therapy: nsaid, start: 2024-03-02, end: 2024-03-01}]', 'error'],
  ['treatment: [{therapy: nsaid, start: 2024-03-02, end: 2024-03-02}]'],
  ['treatment: [{therapy: nsaid, start: 2024-03, end: 2024-03-01}]'],
  ['treatment: [{therapy: nsaid, start: week 3, end: week 2}]', 'error'],
  ['treatment: [{therapy: nsaid, start: week 3, end: not_stated}]'],
  ['treatment: [{therapy: nsaid, end: week 2}]'],
  ['prophylaxis: [{therapy: nsaid, intent: primary, start: day 9, end: day 8}]', 'error'],
  ['rehabilitation: [{type: active_rom, start: day 9, end: day 8}]', 'error'],
  [`${published}rehabilitation: [{type: active_rom, start: day 9, end: day 8}]`, 'error'],
  // Prevention and its operation.
  [`${sx}prophylaxis: [{therapy: nsaid, intent: secondary, start: 9 days before sx1, end: 1 day before sx1}]`, 'error'],
  [`${sx}prophylaxis: [{therapy: nsaid, intent: secondary, start: 9 days before sx1, end: at sx1}]`],
  [`${sx}prophylaxis: [{therapy: nsaid, intent: primary, start: 9 days before sx1, end: 1 day before sx1}]`],
  [`${sx}prophylaxis: [{therapy: nsaid, intent: secondary, status: declined, end: 1 day before sx1}]`],
  [`${sx}prophylaxis: [{therapy: none, intent: secondary, end: 1 day before sx1}]`],
  [`${sx}prophylaxis: [{therapy: radiotherapy, intent: secondary, start: 1 day before sx1, end: 1 day before sx1}]`],
  [`${sx}prophylaxis: [{therapy: etidronate, intent: secondary, start: 30 days before sx1, duration: 2 weeks}]`],
  [`${sx}prophylaxis: [{therapy: nsaid, intent: secondary, start: 9 days before sx1, duration: 8 days}]`, 'error'],
  [`${sx}prophylaxis: [{therapy: nsaid, intent: secondary, start: 9 days before sx1, duration: 9 days}]`],
  [`${sx}prophylaxis: [{therapy: nsaid, intent: secondary, start: 9 days before sx1, duration: not_stated}]`],
  [`${sx}prophylaxis: [{therapy: nsaid, intent: secondary, start: 9 days before sx1}]`],
  [`${sx}prophylaxis: [{therapy: nsaid, intent: secondary, start: within 9 days after sx1, duration: 2 days}]`],
  [`${sx}prophylaxis: [{therapy: nsaid, intent: secondary, operation: sx1, end: 1 day before sx1}]`, 'error'],
  [`${sx}prophylaxis: [{therapy: nsaid, intent: secondary, operation: not_stated, end: 1 day before sx1}]`],
  [
    'surgery: [{id: a, type: ho_excision}, {id: b, type: ho_excision}]\nprophylaxis: [{therapy: nsaid, intent: secondary, end: 1 day before a}]',
  ],
  [
    'surgery: [{id: a, type: ho_excision}, {id: b, type: ho_excision}]\nprophylaxis: [{therapy: nsaid, intent: secondary, operation: a, end: 1 day before a}]',
    'error',
  ],
  ['prophylaxis: [{therapy: nsaid, intent: secondary, end: week 2}]'],
  // Recurrence and the excision.
  [`${sx}follow_up: [{when: 1 day before sx1, recurrence: none}]`, 'error'],
  [`${sx}follow_up: [{when: before sx1, recurrence: none}]`],
  [`${sx}follow_up: [{when: 1 day before sx1}]`],
  [`${sx}follow_up: [{when: 1 day before sx1, recurrence: not_assessed}]`],
  [`${sx}follow_up: [{when: 1 day before sx1, recurrence: not_stated}]`],
  [`${sx}patient: {comorbidities: prior_ho}\nfollow_up: [{when: 1 day before sx1, recurrence: none}]`],
  ['follow_up: [{when: day 9, recurrence: none}]'],
  [
    'surgery: [{id: a, type: ho_excision}, {id: b, type: ho_excision, when: 1 year after a}]\nfollow_up: [{when: 1 month before b, recurrence: radiographic}]',
  ],
  [
    `${sx}follow_up: [{when: 90 days after sx1, recurrence: radiographic, recurrence_seen: 3 days before sx1}]`,
    'error',
  ],
  [`${sx}follow_up: [{when: 90 days after sx1, recurrence: radiographic, recurrence_seen: 3 days after sx1}]`],
  // A complication and what it follows.
  [`${sx}complications: [{type: infection, after: sx1, when: 3 days before sx1}]`, 'error'],
  [`${sx}complications: [{type: infection, after: sx1, when: 3 days after sx1}]`],
  [`${sx}complications: [{type: infection, when: 3 days before sx1}]`],
  [
    'treatment: [{id: rt1, therapy: radiotherapy, start: week 9}]\ncomplications: [{type: radiation_effect, after: rt1, when: week 8}]',
    'error',
  ],
  // Day 0.
  [dated(excision('2024-01-09')), 'error'],
  [dated(excision('2024-01-10'))],
  [dated(excision('2024-01'))],
  [dated(excision('2023')), 'error'],
  [dated(excision('2023', ', status: declined'))],
  [dated('surgery: [{type: arthroplasty, role: index, when: 2023}]')],
  [dated(excision('2023'), 'neurogenic'), 'error'],
  [dated(excision('2023'), 'other')],
  [dated(excision('2023'), 'unknown')],
  [dated(excision('2023'), 'idiopathic')],
  [dated(excision('2023'), 'genetic')],
  [dated(`${excision('2023')}\npatient: {comorbidities: prior_ho}`)],
  [dated(`${excision('2023')}\nother_causes: [{class: traumatic, when: 2022}]`)],
  [dated('presentation: {onset: 2024-01-09}'), 'warning'],
  [dated('presentation: {onset: 2024-01-10}')],
  [dated('presentation: {onset: 2024}')],
  [dated('presentation: {onset: 2023}', 'idiopathic')],
  [dated('presentation: {onset: 2023}', 'other')],
  [dated(seen('2023')), 'warning'],
  [dated(seen('2023', 'no'))],
  [dated(seen('2023', 'indeterminate'))],
  [dated(`presentation: {onset: 2023}\n${seen('2023')}`), 'warning', 'warning'],
  [`${published}${dated(seen('2023'))}`, 'warning'],
]);

const onDay = (rest: string) => `note_date: 2024-03-10\n${rest}`;
const study = (when: string, found = ', ho_present: yes') => `imaging: [{modality: xray, when: ${when}${found}}]`;

rows('date-in-future', [
  [onDay(study('2024-03-11')), 'error'],
  [onDay(study('2024-03-10'))],
  [onDay(study('2024-03'))],
  [onDay(study('2024-04')), 'error'],
  [onDay(study('2024-04', ''))],
  [onDay(study('2024-04', ', views: ap, words: ordered'))],
  [onDay(study('2024-04', ', ho_present: not_stated'))],
  [onDay('rom: [{when: 2024-04, joint: hip, mode: active}]')],
  [onDay('rom: [{when: 2024-04, joint: hip, mode: active, arc: 40}]'), 'error'],
  [onDay('labs: [{when: 2024-04, test: crp}]')],
  [onDay('labs: [{when: 2024-04, test: crp, value: 4}]'), 'error'],
  [onDay('follow_up: [{when: 2024-04}]')],
  [onDay('follow_up: [{when: 2024-04, course: improved}]'), 'error'],
  [onDay(excision('2024-04', ', status: done')), 'error'],
  [onDay(excision('2024-04', ', status: planned'))],
  [onDay(excision('2024-04', ', status: cancelled'))],
  [onDay(excision('2024-04'))],
  [onDay('treatment: [{therapy: nsaid, start: 2024-04, status: given}]'), 'error'],
  [onDay('treatment: [{therapy: nsaid, start: 2024-04}]'), 'warning'],
  [onDay('treatment: [{therapy: nsaid, start: 2024-04, status: planned}]')],
  [onDay('treatment: [{therapy: nsaid, start: 2024-04, status: declined}]')],
  [onDay('treatment: [{therapy: nsaid, start: 2024-02, end: 2024-04}]')],
  [onDay('prophylaxis: [{therapy: nsaid, intent: primary, start: 2024-04, status: given}]'), 'error'],
  [onDay('rehabilitation: [{type: active_rom, start: 2024-04}]')],
  [onDay('events: [{what: back to work, when: 2024-04}]')],
  [onDay('plan: {when: 2024-04}')],
  [onDay('cause: {class: traumatic, when: 2024-04}'), 'error'],
  [onDay('presentation: {when: 2024-04, onset: 2024-05}'), 'error', 'error'],
  [onDay('complications: [{type: infection, when: 2024-04}]'), 'error'],
  [onDay('patient: {pregnancy_test: 2024-04-01}'), 'error'],
  [onDay('acknowledgements: [{rule: x, reason: y, when: 2024-04-01}]')],
  [onDay('cause: {class: traumatic}\nimaging: [{modality: xray, when: week 9, ho_present: yes}]')],
  ['note_date: day 60\nimaging: [{modality: xray, when: week 9, ho_present: yes}]', 'error'],
  ['note_date: day 63\nimaging: [{modality: xray, when: week 9, ho_present: yes}]'],
  [`${published}${onDay(study('2024-04'))}`, 'error'],
  [study(circumstances.today)],
  [study('2026-11-25'), 'error'],
  [`${published}${study('2026-11-25')}`],
  [`note_date: not_stated\n${study('2026-11-25')}`],
]);

const policy = (name: string, rest: string) => `privacy: {date_policy: ${name}}\n${rest}`;

rows('date-kinds-mixed', [
  [policy('relative', 'note_date: 2024-03-10'), 'error'],
  [policy('relative', 'note_date: 2024'), 'error'],
  [policy('relative', 'note_date: day 60')],
  [policy('relative', 'note_date: not_stated')],
  [policy('relative', 'note_date: 2024-01 to 2024-03'), 'error'],
  [policy('relative', 'note_date: about 2024'), 'error'],
  [policy('relative', 'cause: {class: traumatic, when: day 0}\nimaging: [{when: age 7}, {when: 2024-03}]'), 'error'],
  [policy('year_only', 'note_date: 2024')],
  [policy('year_only', 'note_date: 2023 to 2024')],
  [policy('year_only', 'note_date: 2024-03'), 'error'],
  [policy('year_only', 'note_date: 2024-03-10'), 'error'],
  [policy('year_only', 'note_date: before 2024-03'), 'error'],
  [policy('year_only', 'note_date: week 3')],
  [policy('actual', 'note_date: 2024-03-10')],
  [policy('shifted', 'note_date: 2024-03-10')],
  [policy('not_stated', 'note_date: 2024-03-10')],
  [policy('relative', `${published}note_date: 2024-03-10`)],
  [policy('relative', 'events: [{what: fell on 2024-03-10, when: day 9}]')],
]);

const late = (fields: string, type = 'fracture', rest = '') =>
  `cause: {class: traumatic, type: ${type}${fields}\nlesions: [{site: elbow}]\n${rest}`;
const onset = (when: string) => `}\npresentation: {onset: ${when}}`;

rows('onset-late', [
  [late(onset('day 95')), 'information'],
  [late(onset('day 93')), 'information'],
  [late(onset('day 92'))],
  [late(onset('month 3'))],
  [late(onset('month 4')), 'information'],
  [late(onset('day 90-100'))],
  [late(onset('at least 95 days after injury')), 'information'],
  [late(onset('day 95'), 'burn')],
  [late(onset('day 95'), 'dislocation'), 'information'],
  [late(onset('day 95'), 'fracture_dislocation'), 'information'],
  [late(onset('day 95'), 'ligament_injury'), 'information'],
  [late(onset('day 95'), 'elbow_surgery'), 'information'],
  [late(onset('day 95'), 'tbi')],
  [late(onset('day 95'), 'soft_tissue_contusion')],
  [late(onset('day 95')).replace('site: elbow', 'site: hip')],
  [late(onset('day 95')).replace('site: elbow', 'site: elbow}, {site: hip')],
  [late(onset('day 95')).replace('lesions', 'x_lesions')],
  [late(onset('day 95')).replace('traumatic', 'genetic')],
  [late(onset('day 95'), 'fracture', published)],
  [late(onset('day 95'), 'fracture', 'other_causes: [{class: traumatic}]')],
  [late(onset('day 95'), 'fracture', 'neuro: {lesion: tbi}')],
  [late(onset('day 95'), 'fracture', 'genetics: {diagnosis: fop}')],
  [late(onset('day 95'), 'fracture', 'differential: [{diagnosis: osteosarcoma, status: considered}]'), 'information'],
  [late(onset('day 95'), 'fracture', 'differential: [{diagnosis: gout, status: excluded, reason: no crystals}]')],
  [late(onset('not_stated'))],
  [late('}\npresentation: {stage: mature}')],
]);

describe('dates', () => {
  it('that are too late for a note without a date are compared with today, and the message says so', () => {
    assert.match(told('date-in-future', study('2026-11-25')), /compared with today/);
    assert.match(told('date-in-future', onDay(study('2024-03-11'))), /after the date of the note/);
    assert.equal(findings(ruleOf('date-in-future'), study('2026-11-25'))[0]?.related, undefined);
  });

  it('are marked at the time that is too early, beside what it should not be earlier than', () => {
    const text = 'treatment: [{therapy: nsaid, start: week 3, end: week 2}]';
    const [found] = findings(ruleOf('date-order'), text);
    assert.equal(found && text.slice(found.at.start, found.at.end), 'week 2');
    assert.deepEqual(
      found?.related?.map(({ at }) => text.slice(at.start, at.end)),
      ['week 3'],
    );
  });

  it('of onset are told with the days', () => {
    assert.match(told('onset-late', late(onset('day 95'))), /^First seen 95 days after day 0\./);
  });

  it('become days, and that of day 0 its year where years may stay', () => {
    const text =
      'privacy: {date_policy: year_only}\ncause: {class: traumatic, when: 2024-01-10}\nnote_date: 2024-01-12';
    const inDays = (one: string) =>
      findings(ruleOf('date-kinds-mixed'), one)
        .flatMap(({ fixes = [] }) => fixes)
        .filter(({ title }) => title.includes('days'))
        .map((fix) => applyEdits(one, fix.edits()))[0];
    assert.equal(inDays(text), text.replace('2024-01-10', '2024').replace('2024-01-12', 'day 2'));
    const relative = text.replace('year_only', 'relative');
    assert.equal(inDays(relative), relative.replace('2024-01-10', 'day 0').replace('2024-01-12', 'day 2'));
    assert.equal(inDays(text.replace('2024-01-10', '2024')), undefined);
  });

  it('that wait for a diagnosis to be chosen are not asked about twice', () => {
    const text = late(onset('day 95'));
    const [fix] = findings(ruleOf('onset-late'), text)[0]?.fixes ?? [];
    assert.ok(fix);
    const after = applyEdits(text, fix.edits());
    assert.deepEqual(findings(ruleOf('onset-late'), after)[0]?.fixes, []);
  });
});
