/** The order of the house: sizes, names, what is generated, where failures may be taken up, what lies at the top. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { stale } from '../src/generate/files';
import { rules } from '../src/rules/index';
import { catchesIn, partsOf, repositoryFiles, sources } from './house/sources';

describe('generated files', () => {
  it('are fresh', async () => {
    assert.deepEqual(await stale(), [], 'These files are not what the sources make: run `npm run generate`.');
  });
});

/** Where the limits that Biome checks do not hold, each with its reason. */
const mayBeLong: Readonly<Record<string, string>> = {
  'test/**/*.test.ts': 'Functions only: what stands inside describe is a list of tests, not one thing to understand.',
  'test/**/*.suite.ts': 'Functions only, as above.',
  'src/knowledge/facts/**': 'Data: one topic is one file, however much is known of it.',
  'src/knowledge/sources.ts': 'Data: every citation, once.',
  'src/rules/index.ts': 'A list: every rule has one line, and there are as many as there are rules.',
  'test/model/when.test.ts': 'A truth table of the grammar: splitting it would hide what is missing.',
  'test/model/timeline.test.ts': 'A truth table of intervals: splitting it would hide what is missing.',
};

describe('sizes', () => {
  it('are limited by Biome, but for a named few', async () => {
    const { linter, overrides } = JSON.parse(await readFile('biome.json', 'utf8'));
    const { complexity, style } = linter.rules;
    assert.deepEqual(style.noExcessiveLinesPerFile, { level: 'error', options: { maxLines: 250 } });
    assert.deepEqual(complexity.noExcessiveLinesPerFunction, { level: 'error', options: { maxLines: 50 } });
    assert.deepEqual(complexity.useMaxParams, { level: 'error', options: { max: 4 } });
    assert.equal(style.noDefaultExport, 'error');
    const excepted = overrides.flatMap(({ includes }: { includes: string[] }) => includes);
    assert.deepEqual(excepted.sort(), Object.keys(mayBeLong).sort());
  });

  it('are not talked away in the files themselves', async () => {
    const talked = [...(await sources())].filter(([, text]) =>
      /biome-ignore-all|biome-ignore .*(Lines|Params)/.test(text),
    );
    assert.deepEqual(
      talked.map(([file]) => file).filter((file) => file !== 'test/house.test.ts'),
      [],
    );
  });
});

describe('every source', () => {
  it('says first what it is for', async () => {
    const silent = [...(await sources())].filter(([, text]) => !text.startsWith('/**'));
    assert.deepEqual(
      silent.map(([file]) => file),
      [],
      'The first line of each file begins a doc comment.',
    );
  });
});

/** How often a failure may be taken up in src, and what becomes of it. */
const catches: Readonly<Record<string, readonly [number, string]>> = {
  'src/cli/filter.ts': [1, 'A line that is no JSON is answered: it cannot be read.'],
  'src/cli/run.ts': [1, 'Wrong use, or a mistake in the program: a sentence and exit code 2.'],
  'src/cli/trouble.ts': [1, 'What cannot be read from the disk: a sentence and exit code 2.'],
  'src/generate/files.ts': [1, 'A file that is not there yet is not fresh.'],
  'src/model/lanes/events.ts': [1, 'A text that js-yaml cannot read goes to yaml, which says what is wrong with it.'],
  'src/service/attempt.ts': [1, 'A check that breaks off is a problem itself: rule-failed.'],
  'src/service/findings.ts': [1, 'A rule that breaks off is a problem itself: rule-failed.'],
  'src/vscode/files.ts': [
    3,
    'A file that is not there is none; a project file that cannot be read is told of at its place; where nothing can be searched nothing is made ready.',
  ],
  'src/vscode/guard.ts': [1, 'A feature that breaks off says so in the window.'],
};

describe('failures', () => {
  it('are taken up only where the user is told', async () => {
    const found = [...(await sources())]
      .filter(([file]) => file.startsWith('src/'))
      .map(([file, text]) => [file, catchesIn(text)] as const)
      .filter(([, count]) => count > 0);
    const allowed = Object.entries(catches).map(([file, [count]]) => [file, count] as const);
    assert.deepEqual(Object.fromEntries(found), Object.fromEntries(allowed));
  });

  const planted: Record<string, [number, string]> = {
    'a catch': [1, 'try {\n  run();\n} catch {\n}\n'],
    'a catch with a name': [1, 'try { run(); } catch (error) { throw error; }'],
    'a rejected promise': [1, 'run().catch(() => undefined);'],
    'a second argument of then': [1, 'run().then(\n  (a) => [a, 1],\n  () => 0,\n);'],
    'promises that are all settled': [1, 'await Promise.allSettled(runs);'],
    'one inside a text that is computed': [1, `const a = \`\${b.catch(() => 1)}\`;`],
    'none in a then with one argument': [0, 'run().then(({ a, b }) => f(a, b),\n);'],
    'none in prose': [0, "const a = 'a catch (of the joint)'; // catch (me)\n/* } catch { */"],
    'none in a pattern': [0, 'const a = text.match(/["\'] catch/); const b = "x";'],
  };
  for (const [what, [count, text]] of Object.entries(planted)) {
    it(`are counted: ${what}`, () => assert.equal(catchesIn(text), count));
  }
});

describe('guidance', () => {
  const proseIn = (text: string) => partsOf(text).literals.filter((literal) => literal.includes(' '));

  it('has no prose of its own', async () => {
    const prose = [...(await sources())]
      .filter(([file]) => file.startsWith('src/guidance/'))
      .flatMap(([, text]) => proseIn(text));
    assert.deepEqual(
      prose,
      [],
      'Every sentence of guidance is a fact or a template of one: put it in src/knowledge/facts.',
    );
  });

  it('would be caught with prose', () => {
    assert.deepEqual(proseIn(`stated('S43'); said('Wait for it.'); filled(\`\${a} or \${b}\`);`), [
      'Wait for it.',
      ' or ',
    ]);
  });
});

describe('rules', () => {
  it('are one file each, named by their ids, and all listed', async () => {
    const files = (await readdir('src/rules')).filter((file) => !['index.ts', 'rule.ts'].includes(file));
    const ids = rules.map(({ id }) => `${id}.ts`);
    assert.deepEqual(ids.sort(), files.sort());
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('the top of the repository', () => {
  const folders = ['.ci', 'media', 'schemas', 'snippets', 'src', 'test'];
  const documents = ['ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'README.md', 'RULES.md', 'SECURITY.md'];
  const legal = ['LICENSE', 'ThirdPartyNotices.txt'];
  const settings = [
    '.gitignore',
    '.npmrc',
    '.pre-commit-hooks.yaml',
    '.vscodeignore',
    'biome.json',
    'esbuild.mjs',
    'tsconfig.json',
  ];
  const manifests = ['package-lock.json', 'package.json'];

  it('holds nothing else', () => {
    const allowed = new Set<string | undefined>([...folders, ...documents, ...legal, ...settings, ...manifests]);
    const found = new Set(repositoryFiles().map((file) => file.split('/')[0]));
    assert.deepEqual(
      [...found].filter((name) => !allowed.has(name)),
      [],
    );
  });
});

describe('no file', () => {
  /** Paths of one machine, and hosts of one package registry. */
  const traces = /\/(?:home|Users)\/\w|\bregistry\.[\w-]+\.\w|"resolved": *"http/;
  const isText = (file: string) => !/\.(png|ico|vsix)$/.test(file);

  it('knows the machine it was written on', async () => {
    const machine = [process.cwd(), homedir()].filter((path) => path.split('/').length > 2);
    const telling: string[] = [];
    for (const file of repositoryFiles().filter(isText)) {
      const text = await readFile(file, 'utf8');
      if (traces.test(text) || machine.some((path) => text.includes(path))) telling.push(file);
    }
    assert.deepEqual(telling, []);
  });

  it('would get past that check', () => {
    const at = (...parts: string[]) => parts.join('/');
    for (const text of [at('', 'home', 'ann'), at('', 'Users', 'ann'), ['registry', 'example', 'org'].join('.')]) {
      assert.match(text, traces);
    }
  });
});
