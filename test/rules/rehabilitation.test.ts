/** Movement, rest and braces: what goes on, what is over, and what is answered. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../src/model/span';
import { findings } from './findings';
import { rows, ruleOf } from './severities';
import { told } from './told';

const published = 'source: {kind: publication}\n';
const fop = 'genetics: {diagnosis: fop}\n';
const day = 'note_date: day 100\n';
const rehab = (...items: string[]) => `rehabilitation: [${items.map((fields) => `{${fields}}`).join(', ')}]`;

rows('rehab-total-rest', [
  [rehab('type: complete_rest'), 'warning'],
  [rehab('type: immobilisation'), 'warning'],
  [rehab('type: immobilisation', 'type: complete_rest'), 'warning'],
  [rehab('type: immobilisation', 'type: active_rom')],
  [rehab('type: immobilisation', 'type: static_splint')],
  [rehab('type: active_rom')],
  ['rehabilitation: not_stated'],
  [rehab('type: immobilisation, duration: 28 days')],
  [rehab('type: immobilisation, duration: 4 weeks')],
  [rehab('type: immobilisation, duration: 29 days'), 'warning'],
  [rehab('type: immobilisation, duration: 4-6 weeks')],
  [rehab('type: immobilisation, duration: 5-6 weeks'), 'warning'],
  [rehab('type: immobilisation, duration: not_stated')],
  [rehab('type: immobilisation, words: fixation not stable')],
  [rehab('type: immobilisation', 'type: complete_rest, words: fresh thrombosis')],
  [rehab('type: immobilisation, end: week 3')],
  [rehab('type: immobilisation, end: not_stated')],
  [`${day}${rehab('type: immobilisation, start: day 71')}`, 'warning'],
  [`${day}${rehab('type: immobilisation, start: day 72')}`],
  [`${day}${rehab('type: immobilisation')}`, 'warning'],
  [`note_date: day 29\n${rehab('type: immobilisation')}`, 'warning'],
  [`note_date: day 28\n${rehab('type: immobilisation')}`],
  [`${day}${rehab('type: immobilisation, start: day 10, duration: 5 weeks')}`],
  [`${day}${rehab('type: immobilisation', 'type: active_rom, start: day 1, end: day 50')}`, 'warning'],
  [`${published}${rehab('type: complete_rest')}`],
  [`${fop}${rehab('type: complete_rest')}`],
  [`genetics: {diagnosis: unknown}\n${rehab('type: complete_rest')}`],
  [`genetics: {diagnosis: none}\n${rehab('type: complete_rest')}`, 'warning'],
  [rehab('supervised: yes', 'type: complete_rest'), 'warning'],
]);

rows('rehab-unsupervised', [
  ...['active_rom', 'active_assisted_rom', 'passive_rom', 'gentle_stretch', 'rom_exercises', 'strengthening'].flatMap(
    (type): [string, ...string[]][] => [
      [rehab(`type: ${type}, supervised: no`), 'warning'],
      [rehab(`type: ${type}`), 'warning'],
      [rehab(`type: ${type}, supervised: yes`)],
    ],
  ),
  ...['physiotherapy', 'inpatient_programme', 'cpm', 'forceful_manipulation', 'positioning'].map((type): [string] => [
    rehab(`type: ${type}, supervised: no`),
  ]),
  [rehab('type: active_rom, supervised: not_stated')],
  [rehab('type: active_rom, supervised_by: physician')],
  [rehab('type: active_rom, supervised_by: not_stated')],
  [rehab('type: active_rom, supervised_by: self'), 'warning'],
  [rehab('type: active_rom, supervised: yes, supervised_by: self'), 'warning'],
  [rehab('type: active_rom, supervised: no, supervised_by: physiotherapist')],
  [rehab('type: active_rom, supervised: no', 'type: passive_rom'), 'warning', 'warning'],
  [`${day}${rehab('type: active_rom, supervised: no, end: day 99')}`],
  [`${day}${rehab('type: active_rom, supervised: no, end: day 100')}`, 'warning'],
  [`${published}${rehab('type: active_rom, supervised: no')}`],
  [`${fop}${rehab('type: active_rom, supervised: no')}`],
]);

rows('rehab-forceful', [
  [rehab('type: forceful_manipulation'), 'warning'],
  [`${day}${rehab('type: forceful_manipulation, end: day 99')}`, 'information'],
  [`${day}${rehab('type: forceful_manipulation, end: day 99, response: worse')}`],
  [`${day}${rehab('type: forceful_manipulation, end: day 100, response: worse')}`, 'warning'],
  [rehab('type: passive_rom', 'type: cpm')],
  ['cause: {class: traumatic, early_movement: forced}', 'information'],
  ['cause: {class: traumatic, early_movement: vigorous}'],
  [
    `cause: {class: traumatic, early_movement: forced}\n${rehab('type: forceful_manipulation')}`,
    'information',
    'warning',
  ],
  [`${published}cause: {class: traumatic, early_movement: forced}\n${rehab('type: forceful_manipulation')}`],
  [`${fop}cause: {class: traumatic, early_movement: forced}\n${rehab('type: forceful_manipulation')}`],
]);

rows('brace-regime', [
  [rehab('type: dynamic_brace'), 'information', 'information'],
  [rehab('type: static_progressive_brace, by_day: motion'), 'information'],
  [rehab('type: dynamic_brace, by_night: immobilised'), 'information'],
  [rehab('type: dynamic_brace, by_day: motion, by_night: immobilised')],
  [rehab('type: dynamic_brace, by_day: motion, by_night: motion'), 'information'],
  [rehab('type: dynamic_brace, by_day: motion, by_night: motion, words: sleeps badly in it')],
  [rehab('type: static_progressive_brace, by_day: brace, by_night: brace')],
  [rehab('type: dynamic_brace, by_day: not_stated, by_night: not_stated')],
  [rehab('type: dynamic_brace, by_day: unknown, by_night: motion')],
  [rehab('type: night_splint')],
  [`${day}${rehab('type: dynamic_brace, by_day: motion, by_night: motion, end: day 99')}`],
  [`${day}${rehab('type: dynamic_brace, end: day 99')}`, 'information', 'information'],
  [`${published}${rehab('type: dynamic_brace')}`],
]);

rows('brace-prescriber', [
  [rehab('type: dynamic_brace'), 'hint'],
  [rehab('type: static_progressive_brace'), 'hint'],
  [rehab('type: dynamic_brace, prescribed_by: physician')],
  [rehab('type: dynamic_brace, prescribed_by: not_stated')],
  [rehab('type: night_splint')],
  [`${published}${rehab('type: dynamic_brace')}`],
]);

describe('rehabilitation', () => {
  const offered = (id: string, text: string) =>
    findings(ruleOf(id), text).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));

  it('that is all rest is asked for its reason, its end, and for exercise', () => {
    const all = ['Add words: the reason for rest', 'Add end: until when', 'Add guided exercise'];
    assert.deepEqual(offered('rehab-total-rest', rehab('type: complete_rest')), all);
    const lasting = rehab('type: complete_rest, duration: 8 weeks');
    assert.deepEqual(offered('rehab-total-rest', lasting), [all[0], all[2]]);
    const [fix] = findings(ruleOf('rehab-total-rest'), rehab('type: complete_rest'))[0]?.fixes?.slice(2) ?? [];
    const after = applyEdits(rehab('type: complete_rest'), fix?.edits() ?? []);
    assert.deepEqual(offered('rehab-total-rest', after), all.slice(0, 2));
  });

  it('without guidance is a gap where that is not said, and asked about where it is', () => {
    const [gap] = findings(ruleOf('rehab-unsupervised'), rehab('type: active_rom'));
    assert.equal(gap?.missing?.join('.'), 'rehabilitation.0.supervised');
    const [alone] = findings(ruleOf('rehab-unsupervised'), rehab('type: active_rom, supervised: no'));
    assert.equal(alone?.missing, undefined);
    assert.deepEqual(offered('rehab-unsupervised', rehab('type: active_rom, supervised: no')), [
      'Add supervised_by: who guides it',
    ]);
    assert.deepEqual(offered('rehab-unsupervised', rehab('type: active_rom, supervised_by: self')), []);
  });

  it('is marked where it is said that nobody guides it', () => {
    const at = (text: string) =>
      findings(ruleOf('rehab-unsupervised'), text).map((one) => text.slice(one.at.start, one.at.end));
    assert.deepEqual(at(rehab('type: active_rom, supervised: no')), ['no']);
    assert.deepEqual(at(rehab('type: active_rom, supervised: yes, supervised_by: self')), ['self']);
  });

  it('that was forced is told otherwise than what is', () => {
    assert.match(told('rehab-forceful', rehab('type: forceful_manipulation')), /^Here the joint is forced/);
    const over = `${day}${rehab('type: forceful_manipulation, end: day 99')}`;
    assert.match(told('rehab-forceful', over), /^The joint was forced/);
    assert.deepEqual(offered('rehab-forceful', over), ['Add response: what came of it']);
  });
});
