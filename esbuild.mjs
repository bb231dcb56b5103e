/**
 * The one build script. `node esbuild.mjs` writes what ships into dist/: the extension (`extension.js` is all of it,
 * `main.js` what a Node host begins with) and the command line. `--tests` also writes the tests and tools into out/, `--bench` the measurements;
 * `--generate` and `--fuzz` write one tool only.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));

/** @type {esbuild.BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  define: { HO_NOTES_VERSION: JSON.stringify(version) },
};

/**
 * The extension, with the engine: no Node built-in can slip in, since the platform is the browser.
 * @type {esbuild.BuildOptions}
 */
export const extension = {
  ...shared,
  entryPoints: [root + 'src/vscode/whole.ts'],
  outfile: root + 'dist/extension.js',
  platform: 'browser',
  mainFields: ['module', 'main'],
  external: ['vscode'],
};

/**
 * The extension without the engine, which is in the other bundle: to read a megabyte takes most of an activation, and who
 * opens other YAML files needs none of it. A web host cannot load a second file.
 * @type {esbuild.BuildOptions}
 */
export const withoutEngine = {
  ...extension,
  entryPoints: [root + 'src/vscode/extension.ts'],
  outfile: root + 'dist/main.js',
  plugins: [
    {
      name: 'engine-elsewhere',
      setup(build) {
        build.onResolve({ filter: /^\.\/extension\.js$/ }, ({ path }) => ({ path, external: true }));
        build.onLoad({ filter: /src.vscode.engine\.ts$/ }, async ({ path }) => {
          const text = await readFile(path, 'utf8');
          return {
            contents: text.replace("return import('../service/index')", "return require('./extension.js').engine()"),
            loader: 'ts',
          };
        });
      },
    },
  ],
};

/** @type {esbuild.BuildOptions} */
export const commandLine = {
  ...shared,
  entryPoints: [root + 'src/cli/main.ts'],
  outfile: root + 'dist/cli.js',
  platform: 'node',
  mainFields: ['module', 'main'],
  banner: { js: '#!/usr/bin/env node' },
};

/**
 * A program or test bundle for Node, readable in stack traces.
 * @param {string} name the file in out/, without its ending
 * @param {string[]} entries the source file
 * @returns {esbuild.BuildOptions}
 */
const tool = (name, ...entries) => ({
  ...shared,
  entryPoints: entries.map((entry) => root + entry),
  loader: { '.yaml': 'text' },
  outfile: `${root}out/${name}.js`,
  platform: 'node',
  mainFields: ['module', 'main'],
  packages: 'external',
  minify: false,
  sourcemap: 'linked',
});

/**
 * All tests of a kind as one bundle, which starts faster than many files.
 * @param {string} name the file in out/, without its ending
 * @param {RegExp} wanted which test files, by their path below test/
 */
const tests = async (name, wanted) => {
  const files = (await readdir(`${root}test`, { recursive: true })).filter((file) => file.endsWith('.test.ts'));
  const imports = files.filter((file) => wanted.test(file)).sort();
  return {
    ...tool(name),
    stdin: { contents: imports.map((file) => `import './test/${file}';`).join('\n'), resolveDir: root },
  };
};

/**
 * What runs inside VS Code, in Node and in a web worker alike.
 * @param {string} name the file in out/, without its ending
 * @param {string} entry the source file
 * @returns {esbuild.BuildOptions}
 */
const insideCode = (name, entry) => ({
  ...tool(name, entry),
  platform: 'browser',
  packages: 'bundle',
  external: ['vscode'],
});

/**
 * The tests that run inside VS Code. The footer restores the export that mocha's own wrapper overwrites.
 * @returns {esbuild.BuildOptions}
 */
const hostSuite = () => ({
  ...insideCode('suite', 'test/host/suite/index.ts'),
  footer: { js: 'module.exports = { run };' },
});

const generate = tool('generate', 'src/generate/main.ts');

/**
 * The measurements, with the parsers as they ship: another build of js-yaml is slower.
 * @returns {esbuild.BuildOptions}
 */
const bench = () => ({ ...tool('bench', 'test/bench/main.ts'), packages: 'bundle', external: ['@vscode/*'] });

const benchBuilds = () => [
  bench(),
  tool('languageServerOnce', 'test/bench/languageServerOnce.ts'),
  tool('activationRun', 'test/host/activation/run.ts'),
  insideCode('probe', 'test/host/activation/probe.ts'),
];

const fuzz = tool('fuzz', 'test/fuzz/main.ts');

/**
 * An extension that is broken on purpose: the file fails as soon as it is used.
 * @param {string} name the file in out/, without its ending
 * @param {RegExp} filter the path of the source file
 * @param {(source: string) => string} spoil what is done to it
 * @returns {esbuild.BuildOptions}
 */
const broken = (name, filter, spoil) => ({
  ...extension,
  outfile: `${root}out/${name}.js`,
  plugins: [
    {
      name: 'spoil',
      setup(build) {
        build.onLoad({ filter }, async ({ path }) => ({ contents: spoil(await readFile(path, 'utf8')), loader: 'ts' }));
      },
    },
  ],
});

const failure = "throw new Error('broken on purpose');";

const brokenBuilds = () => [
  broken('brokenEngine', /src.service.index\.ts$/, (source) => `${source}\n${failure}\n`),
  broken('brokenRule', /surgery-before-4-months\.ts$/, (source) =>
    source.replace('check(note, tell) {', `$&${failure}`),
  ),
  // Both fail with all that the note says, as an error of a parser does.
  broken('brokenTelling', /(surgery-before-4-months|hover.index)\.ts$/, (source) =>
    source
      .replace('check(note, tell) {', '$&throw new Error(note.text);')
      .replace('export function hover(reading: Reading', 'export function hover({ parsed: { text } }: Reading')
      .replace('  const { local = usualThresholds', '  throw new Error(text);\n$&'),
  ),
];

const testBuilds = async () => [
  // Packaging is slow, and so are many texts and many rules: they stand alone.
  await tests('unit', /^(?!host|package|corpus|rules|clinical|privacy|wrong)/),
  await tests('rules', /^(rules|clinical|privacy|wrong)/),
  await tests('corpus', /^corpus/),
  generate,
  fuzz,
  hostSuite(),
  ...brokenBuilds(),
  tool('package', 'test/package.test.ts'),
  tool('schema', 'test/schema/index.ts'),
  tool('mutation', 'test/mutation/run.ts'),
  tool('test', 'test/main.ts'),
  ...['hostRun', 'journeyRun', 'standin', 'start', 'pictures'].map((name) => tool(name, `test/host/${name}.ts`)),
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const option = process.argv[2];
  if (option === '--generate' || option === '--fuzz') {
    await esbuild.build(option === '--fuzz' ? fuzz : generate);
  } else {
    await rm(`${root}dist`, { recursive: true, force: true });
    const more = option === '--tests' ? await testBuilds() : option === '--bench' ? benchBuilds() : [];
    await Promise.all([extension, withoutEngine, commandLine, ...more].map((options) => esbuild.build(options)));
  }
}
