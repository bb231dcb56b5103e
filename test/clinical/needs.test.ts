/** The table of needs: what stands in words at a field of the format is what a condition asks, one to one. */
import assert from 'node:assert/strict';
import type { AnySectionNeeds } from '../../src/clinical/needs/condition';
import { sectionNeeds } from '../../src/clinical/needs/index';
import { type NeededSection, neededSections } from '../../src/clinical/needs/needed';
import { noteShape } from '../../src/knowledge/schema';
import type { Shape } from '../../src/knowledge/shapes';
import { read } from '../../src/service/index';
import { edges } from './edges';
import { pairs } from './pairs';

const sections = Object.entries(noteShape.properties ?? {}).filter(
  ([, { reading }]) => reading === 'map' || reading === 'entries',
);

const needsOf = (section: string): AnySectionNeeds => sectionNeeds[section as keyof typeof sectionNeeds] ?? {};

const fieldsOf = (shape: Shape) => Object.entries((shape.items ?? shape).properties ?? {});

/** In code: all conditions by name. */
const conditions = sections.flatMap(([section]) => {
  const { section: own, fields } = needsOf(section);
  return [...(own ? [section] : []), ...Object.keys(fields ?? {}).map((field) => `${section}.${field}`)];
});

const needed = (note: string): NeededSection[] => {
  const head = note.includes('note_type') ? '' : 'note_type: initial\n';
  return read(head + note).notes.flatMap((one) => neededSections(one, 'all'));
};

/** Whether a section, or a field in any of its entries, is needed; also where another would do instead. */
const asks = (note: string, name: string): boolean => {
  const [section, field] = name.split('.');
  return needed(note).some(
    ({ key, fields, missing }) =>
      key === section &&
      (field === undefined
        ? fields.length + missing.length > 0
        : fields.some(({ path, instead }) => path.at(-1) === field || instead.includes(field))),
  );
};

describe('conditions in the table of needs', () => {
  it('are those that the format names in words', () => {
    const inWords = sections.flatMap(([section, shape]) => [
      ...(shape.need?.if ? [section] : []),
      ...fieldsOf(shape).flatMap(([field, { need }]) => (need?.if ? [`${section}.${field}`] : [])),
    ]);
    assert.deepEqual(conditions.toSorted(), inWords.toSorted());
  });

  it('name fields of their section as saying the same', () => {
    for (const [section, shape] of sections) {
      const names = fieldsOf(shape).map(([field]) => field);
      for (const pair of Object.entries(needsOf(section).instead ?? {})) {
        for (const field of pair) assert.ok(field && names.includes(field), `${section}.${field}`);
      }
    }
  });

  it('all have a pair of notes below', () => {
    const tested = new Set(pairs.map(([name]) => name));
    // Prevention alone belongs to an operation; in treatment the field says nothing that is not known.
    tested.add('treatment.operation');
    assert.deepEqual(
      conditions.filter((name) => !tested.has(name)),
      [],
    );
  });

  for (const [name, note, asked, notAsked] of [...pairs, ...edges]) {
    it(`ask for ${name} with ${asked || 'nothing'}, not with ${notAsked || 'nothing'}`, () => {
      const [yes, no] = [note.replace('~', asked), note.replace('~', notAsked)];
      for (const text of [yes, no])
        assert.deepEqual(
          read(text).notes.flatMap(({ misfits }) => misfits),
          [],
          text,
        );
      assert.ok(asks(yes, name), yes);
      assert.ok(!asks(no, name), no);
    });
  }

  it('ask for the cortex once, and not where a study tells it', () => {
    const studies = (first: string, last: string) =>
      `lesions: [{site: hip, tissue: periarticular}]\ndifferential: [{diagnosis: osteochondroma, status: pending}]\nimaging: [{ho_present: yes, ${first}: separate}, {ho_present: yes, ${last}: separate}]`;
    const asked = (note: string) =>
      read(`note_type: initial\n${note}`)
        .notes.flatMap((one) => neededSections(one, 'open'))
        .flatMap(({ fields }) => fields.filter(({ path }) => path.at(-1) === 'cortex').map(({ path }) => path[1]));
    assert.deepEqual(asked(studies('words', 'words')), [1]);
    assert.deepEqual(asked(studies('cortex', 'words')), []);
  });
});
