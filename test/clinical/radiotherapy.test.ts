/** What rules on radiotherapy ask of a note: when, where and for whom it is given. Each row is one edge. */
import assert from 'node:assert/strict';
import { isActive } from '../../src/clinical/active';
import { daysOfCourse } from '../../src/clinical/course';
import { hoursAfterOperation, radiotherapies } from '../../src/clinical/radiotherapy';
import { type Therapy, therapies } from '../../src/clinical/therapies';
import { isSecondary, isWithin, operationOf, sitesTreated } from '../../src/clinical/therapySite';
import type { Entry } from '../../src/model/access';
import type { Note } from '../../src/model/note';
import { read } from '../../src/service/index';

function note(text: string): Note {
  const [one] = read(text).notes;
  assert.ok(one, text);
  return one;
}

function firstOf(one: Note): Entry<Therapy> {
  const [first] = therapies(one.data);
  assert.ok(first, one.text);
  return first;
}

const rows = <T>(
  what: string,
  table: readonly (readonly [text: string, expected: T])[],
  ask: (one: Note, therapy: Entry<Therapy>) => T,
) => {
  for (const [text, expected] of table) {
    it(`${what}: ${text}`, () => assert.deepEqual(ask(note(text), firstOf(note(text))), expected));
  }
};

const both = 'surgery: [{id: orif, type: fracture_fixation, role: index}, {id: sx1, type: ho_excision}]\n';
const prevention = (rest: string) => `prophylaxis: [{therapy: radiotherapy${rest}}]\n`;

describe('the operation of a therapy', () => {
  rows(
    'by its name, else the only one',
    [
      [both + prevention(', operation: orif'), 'orif'],
      [both + prevention(', operation: sx2'), undefined],
      [both + prevention(', intent: primary'), 'orif'],
      [both + prevention(', intent: secondary'), 'sx1'],
      [both + prevention(', intent: not_stated'), undefined],
      [both + prevention(''), undefined],
      [`surgery: [{id: sx1, type: ho_excision}]\n${prevention('')}`, 'sx1'],
      [`surgery: [{id: sx1, type: ho_excision}]\n${prevention(', intent: primary')}`, undefined],
      [`surgery: [{id: tha, type: arthroplasty, role: index}]\n${prevention('')}`, 'tha'],
      [`surgery: [{id: tha, type: arthroplasty, role: index}]\n${prevention(', intent: secondary')}`, undefined],
      [
        `surgery: [{id: a, type: ho_excision}, {id: b, type: ho_excision}]\n${prevention(', intent: secondary')}`,
        undefined,
      ],
      ['surgery: [{id: sx1, type: ho_excision}]\ntreatment: [{therapy: radiotherapy}]', undefined],
      ['surgery: [{id: sx1, type: ho_excision}]\ntreatment: [{therapy: radiotherapy, operation: sx1}]', 'sx1'],
    ],
    ({ data }, therapy) => operationOf(data, therapy)?.value.id,
  );

  rows(
    'prevention after an excision',
    [
      [prevention(', intent: secondary'), true],
      [prevention(', intent: primary'), false],
      [prevention(''), false],
      [both + prevention(', operation: sx1'), true],
      [both + prevention(', operation: orif'), false],
      [both + prevention(', operation: sx1, intent: primary'), false],
      [both + prevention(', operation: sx1, intent: unknown'), true],
      [`${both}treatment: [{therapy: radiotherapy, operation: sx1}]`, false],
    ],
    ({ data }, therapy) => isSecondary(data, therapy),
  );
});

describe('the regions of a therapy', () => {
  const lesions = 'lesions: [{id: a, site: hip, side: left}, {id: b, site: elbow, side: both}]\n';
  rows(
    'by lesion, by operation, else all',
    [
      [lesions + prevention(', lesion: b'), ['elbow']],
      [lesions + prevention(', lesion: [a, b]'), ['left hip', 'elbow']],
      [lesions + prevention(''), ['left hip', 'elbow']],
      [lesions + prevention(', lesion: c'), ['left hip', 'elbow']],
      [`${lesions}surgery: [{type: ho_excision, lesion: a}]\n${prevention('')}`, ['left hip']],
      [`${lesions}surgery: [{type: ho_excision}]\n${prevention('')}`, ['left hip', 'elbow']],
      [`${lesions}surgery: [{type: ho_excision, site: knee, side: right}]\n${prevention('')}`, ['right knee']],
      [`${lesions}surgery: [{type: ho_excision, site: not_stated}]\n${prevention('')}`, ['left hip', 'elbow']],
      [`${lesions}surgery: [{type: ho_excision, site: knee}]\n${prevention(', lesion: a')}`, ['left hip']],
      [
        `${lesions}surgery: [{type: fracture_fixation, role: index, site: acetabulum, side: right}]\n${prevention('')}`,
        ['right hip'],
      ],
      [prevention(''), []],
    ],
    ({ data }, therapy) => sitesTreated(data, therapy).map(({ site, side }) => (side ? `${side} ${site}` : site)),
  );

  it('hold a place of the same site that is not on the other side', () => {
    const region = [{ site: 'hip', side: 'left' }] as const;
    const places = [
      [{ site: 'hip', side: 'left' }, true],
      [{ site: 'acetabulum', side: 'left' }, true],
      [{ site: 'hip' }, true],
      [{ site: 'hip', side: 'both' }, true],
      [{ site: 'hip', side: 'right' }, false],
      [{ site: 'thigh', side: 'left' }, false],
      [{ site: 'not_stated' }, false],
    ] as const;
    for (const [place, expected] of places) assert.equal(isWithin(place, region), expected, JSON.stringify(place));
    assert.equal(isWithin({ site: 'hip', side: 'right' }, [{ site: 'hip', side: undefined }]), true);
  });
});

describe('hours from the operation', () => {
  const at = (start: string, when = '2026-04-21') =>
    `cause: {class: traumatic, when: 2026-01-10}
surgery: [{id: sx1, type: ho_excision, when: ${when}}]
prophylaxis: [{therapy: radiotherapy, intent: secondary, start: ${start}}]`;
  const open = Number.POSITIVE_INFINITY;
  rows<readonly [number, number] | undefined>(
    'as written, or a day more or less',
    [
      [at('4 hours before sx1'), [-4, -4]],
      [at('4 hours before surgery'), [-4, -4]],
      [at('25 hours before sx1', 'not_stated'), [-25, -25]],
      [at('1 day before sx1'), [-24, -24]],
      [at('within 72 hours after sx1'), [0, 72]],
      [at('73 hours after sx1'), [73, 73]],
      [at('at sx1'), [0, 0]],
      [at('before sx1'), [-open, 0]],
      [at('after sx1', 'not_stated'), [0, open]],
      [at('2026-04-21'), [-24, 24]],
      [at('2026-04-20'), [-48, 0]],
      [at('2026-04-25'), [72, 120]],
      [at('day 101'), [-24, 24]],
      [at('101 days after injury'), [-24, 24]],
      [at('day 101', 'day 101'), [-24, 24]],
      [at('day 0', 'day 0'), [-24, 24]],
      [at('not_stated'), undefined],
      [at('2026-04-20', 'not_stated'), undefined],
      [at('2026-06-01', 'before 2026-04').replace('traumatic', 'idiopathic'), [744, open]],
      [at('2026-06-01', 'before 2026-06').replace('traumatic', 'idiopathic'), undefined],
      [at('2026-06-01', 'after 2026-06'), [-open, 24]],
      [at('2026-06-01', 'after 2026-05'), undefined],
    ],
    (one, therapy) => {
      const hours = hoursAfterOperation(one, therapy);
      return hours && [hours.from, hours.to];
    },
  );

  it('are not asked where the operation is not known', () =>
    assert.equal(
      hoursAfterOperation(note(prevention(', start: 2026-01-10')), firstOf(note(prevention('')))),
      undefined,
    ));

  it('are those of radiotherapy that was given or is planned', () => {
    const text = 'prophylaxis: [{therapy: radiotherapy}, {therapy: radiotherapy, status: declined}, {therapy: nsaid}]';
    assert.equal(radiotherapies(note(text).data).length, 1);
  });
});

describe('radiotherapy that goes on', () => {
  const on = (day: string, rest: string) =>
    `note_date: ${day}\nprophylaxis: [{therapy: radiotherapy, start: 2026-04-21${rest}}]`;
  rows(
    'ends with its last fraction, every other day at the slowest',
    [
      [on('2026-04-21', ', fractions: 1'), true],
      [on('2026-04-22', ', fractions: 1'), false],
      [on('2026-04-22', ', fractions: 1, status: planned'), true],
      [on('2026-04-22', ', fractions: 1, duration: not_stated'), false],
      [on('2026-04-29', ', fractions: 5'), true],
      [on('2026-04-30', ', fractions: 5'), false],
      [on('2026-04-30', ', fractions: 5, duration: 3 weeks'), true],
      [on('2026-07-08', ''), true],
      [on('2026-07-09', ''), false],
      [on('2026-07-09', ', fractions: not_stated'), false],
      [on('2026-07-09', '').replace('radiotherapy', 'etidronate'), true],
    ],
    (one, therapy) => isActive(one, therapy),
  );
});

describe('the length of a course', () => {
  const course = (rest: string) => `cause: {when: 2026-01-01}\nprophylaxis: [{therapy: etidronate${rest}}]`;
  rows<readonly (number | undefined)[] | undefined>(
    'in days, by its duration or from start to end',
    [
      [course(', duration: 12 weeks'), [84, 84]],
      [course(', duration: 3 months'), [91, 91]],
      [course(', duration: more than 3 months'), [92, undefined]],
      [course(', duration: at most 10 days'), [0, 10]],
      [course(', start: 2026-01-01, end: 2026-04-01'), [90, 90]],
      [course(', start: 2026-01-01, end: 2026-04-01, duration: not_stated'), [90, 90]],
      [course(', start: 2026-01-01'), undefined],
      [course(', duration: unknown'), undefined],
      [course(''), undefined],
    ],
    (one, therapy) => {
      const days = daysOfCourse(one, therapy);
      return days && [days.earliest, days.latest];
    },
  );
});
