/** The outline in clinical words: each entry with its time and gist, never without a name. */
import assert from 'node:assert/strict';
import { fieldOf, noteShape } from '../../../src/knowledge/schema';
import { type OutlineItem, outline, read } from '../../../src/service/index';
import { telling } from '../../../src/service/outline/telling';
import { notesIn } from '../../corpus/texts';
import { renderings } from '../../support/renderings';

const lines = (text: string): string[] => outline(read(text)).flatMap((item) => shown(item, ''));

const shown = ({ name, detail, children }: OutlineItem, margin: string): string[] => [
  `${margin}${name}${detail && ` | ${detail}`}`,
  ...children.flatMap((child) => shown(child, `${margin}  `)),
];

describe('the outline', () => {
  it('says of each entry what it is, when, and how', () => {
    assert.deepEqual(
      lines(`case_id: ELB-0042
note_type: follow_up
patient:
  age: 38
  sex: female
cause:
  class: traumatic
  type: fracture_dislocation
  when: 2026-01-05
lesions:
  - site: elbow
    side: left
rom:
  - side: left
    when: month 5
    flexion: 95
    extension_deficit: 40
  - joint: hip
    side: both
    abduction: 20
  - joint: jaw
    fixed: yes
imaging:
  - id: ct1
    modality: ct
    when: week 8
    maturity: mature
  - modality: xray
    ho_present: no
labs:
  - test: alp
    value: 221
    unit: U/L
    ref_high: 130
  - test: crp
    value: below 5
    unit: mg/L
differential:
  - diagnosis: osteochondroma
    status: excluded
    reason: no marrow continuity
prophylaxis:
  - therapy: none
    reason: fracture_healing
  - therapy: radiotherapy
    start: within 24 hours after sx1
    total_gy: 7
surgery:
  - id: sx1
    type: ho_excision
    status: planned
    when: 2026-06-01
complications: none
follow_up:
  - when: 6 months after sx1
    course: improved
`),
      [
        'Case id | ELB-0042',
        'Type of note | follow up',
        'Patient | 38, female',
        'Cause | 2026-01-05: fracture dislocation',
        'Lesions',
        '  Elbow L',
        'Range of motion',
        '  ROM elbow L, month 5: 40–95, arc 55° | day 151',
        '  ROM hip both sides: abduction 20',
        '  ROM jaw: fixed',
        'Imaging',
        '  CT, week 8: mature | ct1 · day 56',
        '  X-ray: no ossification',
        'Laboratory',
        '  ALP: 221 U/L, 1.7 × upper limit',
        '  CRP: below 5 mg/L',
        'Differential diagnosis',
        '  Osteochondroma: excluded, no marrow continuity',
        'Prophylaxis',
        '  No prophylaxis: fracture healing',
        '  Radiotherapy, within 24 hours after sx1: 7 Gy | day 147 to 148',
        'Operations',
        '  HO excision, 2026-06-01: planned | sx1 · day 147',
        'Complications | none',
        'Follow-up',
        '  Visit, 6 months after sx1: improved | day 330',
      ],
    );
  });

  it('names what says nothing yet, and what the format does not know', () => {
    assert.deepEqual(lines('rom:\n  - mode: active\nevents:\n  - words: x\n  -\nx_own:\n  - 1\n"": 2\n'), [
      'Range of motion',
      '  ROM',
      'Events',
      '  Events 1',
      'x_own',
      '  X_own 1',
      'No name | 2',
    ]);
    assert.deepEqual(lines(''), []);
    assert.deepEqual(lines('- a\n'), []);
  });

  it('has the notes of a text with several', () => {
    assert.deepEqual(lines('case_id: A-1\n---\nplan:\n  reason: x\n'), ['A-1', '  Case id | A-1', 'Note 2', '  Plan']);
  });

  it('knows of every section which fields tell', () => {
    for (const [name, shape] of Object.entries(noteShape.properties ?? {})) {
      if (!shape.properties && !shape.items) continue;
      const { what, time, how } = telling[name] ?? assert.fail(name);
      for (const field of [...what, ...(time === undefined ? [] : [time]), ...how]) {
        assert.ok(fieldOf(shape.items ?? shape, field), `${name}.${field}`);
      }
    }
    assert.deepEqual(
      Object.keys(telling).filter((name) => !fieldOf(noteShape, name)),
      [],
    );
  });

  for (const [name, render] of Object.entries(renderings)) {
    it(`lies in the text, parts within parts, in samples with ${name}`, () => {
      for (const text of ['media/samples', 'test/cases'].flatMap(notesIn).map(render)) {
        const items = outline(read(text));
        assert.ok(items.length > 1);
        const visit = (item: OutlineItem, around: OutlineItem['span']): void => {
          assert.ok(item.name && item.name.length <= 81);
          assert.ok(around.start <= item.span.start && item.span.end <= around.end, item.name);
          assert.ok(item.span.start <= item.selection.start && item.selection.end <= item.span.end, item.name);
          for (const child of item.children) visit(child, item.span);
        };
        for (const item of items) visit(item, { start: 0, end: text.length });
      }
    }).timeout(20_000);
  }
});
