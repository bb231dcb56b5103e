/** The regular expressions of src: those that are written out, and those that are put together when the code runs. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import * as esbuild from 'esbuild';
import { checkSync } from 'recheck';
import { partsOf, sources } from './sources';

/** One regular expression, and where it was met first. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** All of them, each once. */
export async function expressions(notes: readonly string[]): Promise<Expression[]> {
  const files = [...(await sources())].filter(([file]) => file.startsWith('src/'));
  const written = files.flatMap(([file, text]) => partsOf(text).patterns.map((one) => ({ ...one, where: file })));
  const builders = files.filter(([, text]) => text.includes('new RegExp(')).map(([file]) => file);
  const all = [...written, ...(await builtBy(builders, notes))];
  return [...new Map(all.toReversed().map((one) => [`/${one.source}/${one.flags}`, one])).values()];
}

/** What is put together while these files are loaded, and while notes are checked. */
async function builtBy(files: readonly string[], notes: readonly string[]): Promise<Expression[]> {
  const built: Expression[] = [];
  class Recorded extends RegExp {
    constructor(source: string | RegExp, flags?: string) {
      super(source, flags);
      built.push({ source: this.source, flags: this.flags, where: 'put together' });
    }
  }
  const { diagnose, read } = await loaded(files, Recorded);
  for (const note of notes) diagnose(read(note), { levels: {}, today: '2026-11-24' });
  return built;
}

type Engine = typeof import('../../src/service/index');

/** The engine and these files, in which `RegExp` is another class. */
async function loaded(files: readonly string[], Recorded: new (source: string) => RegExp): Promise<Engine> {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: [...files.map((file) => `import './${file}';`), "export * from './src/service/index';"].join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    define: { RegExp: 'Recorded', HO_NOTES_VERSION: '""' },
  });
  const module = { exports: {} };
  const code = outputFiles[0]?.text ?? '';
  const run = compileFunction(code, ['module', 'exports', 'require', 'Recorded']);
  run(module, module.exports, createRequire(`${process.cwd()}/package.json`), Recorded);
  return module.exports as Engine;
}

/** The checker brings programs of its own for some machines. Its plain form says the same on all of them. */
process.env['RECHECK_BACKEND'] = 'pure';

/** No limits of time but one, far off, so that a busy machine finds what an idle one does. */
const unhurried = { timeout: 120_000, incubationTimeout: null, mutationTimeout: null, attackTimeout: null };

/** How the time that a match takes grows with the text: `safe`, `linear`, `2nd degree polynomial`, `exponential` ... */
export function growthOf({ source, flags }: Pick<Expression, 'source' | 'flags'>): string {
  // One that is tried at one place only is like one that begins there; `d` and `g` change nothing.
  const whole = flags.includes('y') ? `^(?:${source})` : source;
  const found = checkSync(whole, flags.replace(/[dgy]/g, ''), unhurried);
  return found.status === 'unknown'
    ? `unknown: ${found.error.kind}`
    : found.complexity.summary.replace(/ \(fuzz\)$/, '');
}

/** The notes by which expressions are met that only a note makes. */
export const noteTexts = (files: readonly string[]): Promise<string[]> =>
  Promise.all(files.filter((file) => file.endsWith('.ho.yaml')).map((file) => readFile(file, 'utf8')));
