/**
 * Makes each rule wrong in every small way, one at a time, and looks whether a test notices. `npm run test:long` does so
 * for all rules; `npm test` for those that are not as they were when that was last done.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, transformSync } from 'esbuild';
import { type Mutant, withMutants } from './mutants';
import { activate } from './switch';

/** At most this share may live, in per cent. */
const mostAlive = 5;

const provenFile = 'test/mutation/proven.json';

/** What the mutants of one rule have shown. */
interface Shown {
  /** What its code was like then. */
  readonly code: string;
  readonly mutants: number;
  readonly alive: number;
}

/** By the file of a rule. */
type Proven = Readonly<Record<string, Shown>>;

interface Test {
  readonly title: string;
  readonly run: () => unknown;
}

const ruleFiles = readdirSync('src/rules').filter(
  (file) => file.endsWith('.ts') && !['index.ts', 'rule.ts'].includes(file),
);

const fingerprint = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(join('src/rules', file)))
    .digest('hex')
    .slice(0, 16);

/** Builds the rules with their mutants and all tests of rules into one program. */
async function buildTests(files: readonly string[], mutants: Mutant[]): Promise<string> {
  const outfile = 'out/mutation-tests.js';
  const tests = readdirSync('test/rules').filter((file) => file.endsWith('.test.ts') && file !== 'list.test.ts');
  await build({
    stdin: { contents: tests.map((file) => `import './test/rules/${file}';`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    outfile,
    logLevel: 'error',
    plugins: [
      {
        name: 'mutants',
        setup({ onLoad }) {
          onLoad({ filter: /src.rules.[\w-]+\.ts$/ }, ({ path }) => {
            const file = path.split(/[\\/]/).at(-1) ?? '';
            if (!files.includes(file)) return undefined;
            const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts', target: 'es2023' });
            return { contents: withMutants(file, code, mutants), loader: 'js' };
          });
        },
      },
    ],
  });
  return outfile;
}

/** Loads the tests anew, without running them. */
function loadTests(bundle: string): Test[] {
  const tests: Test[] = [];
  const titles: string[] = [];
  const chained = { timeout: () => chained };
  Object.assign(globalThis, {
    describe: (title: string, body: () => void) => {
      titles.push(title);
      body.call(chained);
      titles.pop();
    },
    it: (title: string, run: () => unknown) => {
      tests.push({ title: [...titles, title].join(' '), run });
      return chained;
    },
  });
  const load = createRequire(join(process.cwd(), 'package.json'));
  const path = join(process.cwd(), bundle);
  delete load.cache[path];
  load(path);
  return tests;
}

const fails = (test: Test): boolean => {
  try {
    test.run.call({ timeout: () => undefined });
    return false;
  } catch {
    return true;
  }
};

/** Those that are about the rule first: they notice soonest. */
const inOrder = (tests: readonly Test[], { file }: Mutant): Test[] => {
  const id = file.replace(/\.ts$/, '');
  return [...tests].sort((a, b) => Number(b.title.includes(id)) - Number(a.title.includes(id)));
};

interface Program {
  readonly bundle: string;
  readonly loaded: readonly Test[];
}

function isNoticed(mutant: Mutant, number: number, { bundle, loaded }: Program): boolean {
  activate(number);
  try {
    const tests = mutant.atLoad ? loadTests(bundle) : loaded;
    return inOrder(tests, mutant).some(fails);
  } catch {
    // It could not even be loaded.
    return true;
  } finally {
    activate(-1);
  }
}

async function main(): Promise<void> {
  const isAll = process.env['HO_NOTES_LONG'] !== undefined;
  const proven: Proven = JSON.parse(readFileSync(provenFile, 'utf8'));
  const files = ruleFiles.filter((file) => isAll || proven[file]?.code !== fingerprint(file));
  const shown = { ...proven, ...(files.length > 0 ? await show(files) : {}) };
  const now = ruleFiles.map((file) => [file, shown[file]] as const);
  const count = (field: 'mutants' | 'alive') => now.reduce((sum, [, one]) => sum + (one?.[field] ?? 0), 0);
  const share = (100 * count('alive')) / Math.max(1, count('mutants'));
  process.stdout.write(
    `${count('mutants')} mutants in ${now.length} rules, ${count('alive')} alive (${share.toFixed(1)} %); ${files.length} rules were run.\n`,
  );
  if (share >= mostAlive) process.exitCode = 1;
  else if (isAll) writeFileSync(provenFile, `${JSON.stringify(Object.fromEntries(now), null, 2)}\n`);
}

/** Runs every mutant of these rules, and lists those that live. */
async function show(files: readonly string[]): Promise<Record<string, Shown>> {
  const mutants: Mutant[] = [];
  const bundle = await buildTests(files, mutants);
  const tests = loadTests(bundle);
  const broken = tests.filter(fails);
  if (broken.length > 0) {
    throw new Error(`Tests fail without any mutant: ${broken.map(({ title }) => title).join('; ')}`);
  }
  const alive = mutants.filter((mutant, number) => !isNoticed(mutant, number, { bundle, loaded: tests }));
  for (const { file, line, change } of alive) process.stdout.write(`  alive: ${file}:${line} ${change}\n`);
  rmSync(bundle);
  const ofFile = (file: string, some: readonly Mutant[]) => some.filter((one) => one.file === file).length;
  return Object.fromEntries(
    files.map((file) => [
      file,
      { code: fingerprint(file), mutants: ofFile(file, mutants), alive: ofFile(file, alive) },
    ]),
  );
}

void main();
