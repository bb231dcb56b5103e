/** The floors of the house: who imports whom, also for types, and that nobody goes round in a circle. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { bundles, edgesOf } from './house/bundles';
import { importsIn, sources } from './house/sources';
import { cycle, type Edge, folderOf, forbidden, isFile, table, tableAsMarkdown } from './house/table';

let edges: readonly Edge[] = [];

describe('imports', () => {
  before(async function () {
    this.timeout(20_000);
    const read = [...(await sources())].flatMap(([file, text]) => importsIn(file, text));
    edges = [...read, ...edgesOf((await bundles()).sources)];
  });

  it('follow the table', () => {
    assert.deepEqual(forbidden(edges), []);
  });

  it('never go round in a circle', () => {
    assert.equal(cycle(edges.filter(({ to }) => isFile(to))), undefined);
  });

  it('are all seen: reading the text finds whatever esbuild finds', async () => {
    const read = [...(await sources())].flatMap(([file, text]) => importsIn(file, text));
    const seen = new Set(read.map(({ from, to }) => `${from} → ${to}`));
    const missed = edgesOf((await bundles()).sources).filter(({ from, to }) => !seen.has(`${from} → ${to}`));
    assert.deepEqual(missed, []);
  });

  it('reach every file of src', async () => {
    const named = new Set(edges.map(({ to }) => to));
    const entries = ['src/vscode/whole.ts', 'src/cli/main.ts', 'src/generate/main.ts'];
    const alone = [...(await sources()).keys()].filter(
      (file) => file.startsWith('src/') && !file.endsWith('.d.ts') && !named.has(file) && !entries.includes(file),
    );
    assert.deepEqual(alone, [], 'Nothing imports these files: delete them, or use them.');
  });
});

describe('the import table', () => {
  it('goes from the ground up', () => {
    for (const [folder, { floor, imports }] of Object.entries(table)) {
      for (const name of imports) {
        // Data and the build script stand on no floor.
        const below = table[name.replace(/\/index$/, '')]?.floor ?? 0;
        assert.ok(below < floor, `${folder} is on floor ${floor} and may not import ${name} on floor ${below}`);
      }
    }
  });

  it('has a row for every folder', async () => {
    const homeless = [...(await sources()).keys()].filter((file) => folderOf(file) === undefined);
    assert.deepEqual(homeless, []);
  });

  it('stands in ARCHITECTURE.md', async () => {
    const wanted = tableAsMarkdown();
    const page = await readFile('ARCHITECTURE.md', 'utf8');
    assert.ok(page.includes(wanted), `ARCHITECTURE.md should have this table:\n\n${wanted}\n`);
  });
});

describe('the check of imports', () => {
  const allowed: Edge[] = [
    { from: 'src/model/note.ts', to: 'src/knowledge/schema.ts' },
    { from: 'src/model/note.ts', to: 'src/model/span.ts' },
    { from: 'src/model/parse.ts', to: 'yaml' },
    { from: 'src/cli/main.ts', to: 'node:fs/promises' },
    { from: 'src/vscode/engine.ts', to: 'src/service/index.ts' },
    { from: 'src/generate/settings.ts', to: 'src/rules/index.ts' },
    { from: 'test/rules/examples.test.ts', to: 'src/model/note.ts' },
    { from: 'test/rules/examples.test.ts', to: 'ajv/dist/2020' },
  ];
  const wrong: Record<string, Edge> = {
    upwards: { from: 'src/model/note.ts', to: 'src/rules/index.ts' },
    sideways: { from: 'src/rules/one.ts', to: 'src/guidance/guidance.ts' },
    'sideways between adapters': { from: 'src/cli/main.ts', to: 'src/vscode/guard.ts' },
    'past the door': { from: 'src/vscode/notes.ts', to: 'src/service/diagnose.ts' },
    'below the door': { from: 'src/cli/check.ts', to: 'src/model/parse.ts' },
    'the editor in the engine': { from: 'src/service/hover.ts', to: 'vscode' },
    'Node in the engine': { from: 'src/model/parse.ts', to: 'node:fs' },
    'Node without its prefix': { from: 'src/cli/main.ts', to: 'fs' },
    'the parser outside the model': { from: 'src/rules/one.ts', to: 'yaml' },
    'a part of a package': { from: 'src/clinical/elapsed.ts', to: 'temporal-polyfill/full' },
    'a test from a source': { from: 'src/service/hover.ts', to: 'test/support/check.ts' },
    'a data file': { from: 'src/knowledge/index.ts', to: 'package.json' },
    'a folder without a row': { from: 'src/util/text.ts', to: 'src/model/span.ts' },
  };

  it('lets pass what is allowed', () => {
    assert.deepEqual(forbidden(allowed), []);
  });

  for (const [fault, edge] of Object.entries(wrong)) {
    it(`finds an import ${fault}`, () => {
      assert.deepEqual(forbidden([...allowed, edge]), [`${edge.from} → ${edge.to}`]);
    });
  }

  it('finds a circle', () => {
    const arrows = ['ab', 'bc', 'cd', 'db', 'ae'].map(([from = '', to = '']) => ({ from, to }));
    assert.deepEqual(cycle(arrows), ['b', 'c', 'd', 'b']);
    assert.equal(cycle(arrows.slice(0, 3)), undefined);
  });

  it('reads every form of import, types too', () => {
    const text = `import './a';
import type { B } from './b';
import {
  type C,
} from './c';
export * from './d';
const e = () => import('./e');
let f: import('./f').F;
// import { g } from './g';
import { h } from 'yaml';
`;
    const found = importsIn('src/model/x.ts', text).map(({ to }) => to.replace(/^src\/model\/(\w)\.ts$/, '$1'));
    assert.deepEqual(found.sort(), ['a', 'b', 'c', 'd', 'e', 'f', 'yaml']);
  });
});
