/** The table of needs: what stands in words at a field of the format is what a condition asks, one to one. */
import assert from 'node:assert/strict';
import type { AnySectionNeeds } from '../../src/clinical/needs/condition';
import { sectionNeeds } from '../../src/clinical/needs/index';
import { noteShape } from '../../src/knowledge/schema';
import type { Shape } from '../../src/knowledge/shapes';

const sections = Object.entries(noteShape.properties ?? {}).filter(
  ([, { reading }]) => reading === 'map' || reading === 'entries',
);

const needsOf = (section: string): AnySectionNeeds => sectionNeeds[section as keyof typeof sectionNeeds] ?? {};

const fieldsOf = (shape: Shape) => Object.entries((shape.items ?? shape).properties ?? {});

describe('conditions in the table of needs', () => {
  const inWords = sections.flatMap(([section, shape]) => [
    ...(shape.need?.if ? [section] : []),
    ...fieldsOf(shape).flatMap(([field, { need }]) => (need?.if ? [`${section}.${field}`] : [])),
  ]);
  const inCode = sections.flatMap(([section]) => {
    const { section: own, fields } = needsOf(section);
    return [...(own ? [section] : []), ...Object.keys(fields ?? {}).map((field) => `${section}.${field}`)];
  });

  it('are those that the format names in words', () => assert.deepEqual(inCode.sort(), inWords.sort()));

  it('are for sections of the format', () => {
    const names = sections.map(([section]) => section);
    assert.deepEqual(
      Object.keys(sectionNeeds).filter((section) => !names.includes(section)),
      [],
    );
  });

  it('name fields of their section as saying the same', () => {
    for (const [section, shape] of sections) {
      const names = fieldsOf(shape).map(([field]) => field);
      for (const pair of Object.entries(needsOf(section).instead ?? {})) {
        for (const field of pair) assert.ok(field && names.includes(field), `${section}.${field}`);
      }
    }
  });
});
