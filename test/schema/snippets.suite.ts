/** The snippets of the schema: wherever one is offered, what it writes is right, and says nothing of the patient. */
import assert from 'node:assert/strict';
import { type Path, shapeAt } from '../../src/knowledge/schema';
import type { Shape } from '../../src/knowledge/shapes';
import { alsoUsual } from '../../src/knowledge/usualFields';
import { type Offer, offers, patience, problems, type Said, sections, without } from './session';
import { accept } from './snippet';

/** The places where a section can be begun or continued; `field` is one that is there already. */
function places(key: string, { reading }: Shape, field: string): Record<string, string> {
  if (reading === 'map') {
    return {
      'behind its name': `${key}: $0`,
      'below its name': `${key}:\n  $0`,
      'below a field': `${key}:\n  ${field}: not_stated\n  $0`,
    };
  }
  return {
    'behind its name': `${key}: $0`,
    'below its name': `${key}:\n  $0`,
    'in its first entry': `${key}:\n  - $0`,
    'below the field of an entry': `${key}:\n  - ${field}: not_stated\n    $0`,
    'in its second entry': `${key}:\n  - ${field}: not_stated\n  - $0`,
  };
}

interface Taken {
  readonly place: string;
  readonly text: string;
  readonly said: readonly Said[];
}

describe('the snippet of a section is offered at each place, and is right there, left blank and filled:', () => {
  const taken = new Map<string, readonly Taken[]>();

  // All at once: the server waits a moment before it checks what was opened.
  before(async function () {
    this.timeout(patience);
    await Promise.all(sections.map(async ([key, section]) => taken.set(key, await everywhere(key, section))));
  });

  for (const [key, section] of sections) {
    it(key, () => {
      const all = taken.get(key) ?? [];
      assert.ok(all.length >= (section.reading === 'map' ? 6 : 10));
      for (const { place, text, said } of all) {
        const wrong = said.filter(({ message }) => !message.startsWith('Missing property'));
        assert.deepEqual(wrong, [], `${place}:\n${text}`);
      }
    });
  }
});

async function everywhere(key: string, section: Shape): Promise<Taken[]> {
  const field = Object.keys(section.properties ?? section.items?.properties ?? {}).at(-1) ?? '';
  const all = Object.entries(places(key, section, field)).map(async ([place, marked]) => {
    const offer = await offers(without(key) + marked);
    return Promise.all(
      [0, 1].map(async (choice) => {
        const text = written(offer, `${section.title}: the usual fields`, choice);
        return { place, text, said: await problems(text) };
      }),
    );
  });
  return (await Promise.all(all)).flat();
}

function written({ text, cursor, items }: Offer, label: string, choice: number): string {
  const found = items.filter((one) => one.label === label);
  assert.equal(found.length, 1, `offered: ${items.map((one) => one.label).join(', ')}\n${text}`);
  return found[0] ? accept(text, cursor, found[0], choice) : '';
}

describe('what else is usual in a section', () => {
  for (const [key, names] of Object.entries(alsoUsual)) {
    for (const name of names) {
      it(`${key}.${name} is a field`, () => {
        const path: Path = shapeAt([key])?.reading === 'entries' ? [key, 0, name] : [key, name];
        assert.ok(shapeAt(path));
      });
    }
  }
});
