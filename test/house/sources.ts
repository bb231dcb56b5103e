/** The sources of the repository as text, and what can be read off them without running them. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { type Edge, isFile } from './table';

/** Every file that is, or would be, under version control. */
export const repositoryFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(file));

/** The TypeScript files of src and test by path. */
export async function sources(): Promise<ReadonlyMap<string, string>> {
  const files = repositoryFiles().filter((file) => /^(src|test)\/.*\.ts$/.test(file));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)));
}

const importForms = [
  /^(?:import|export)\b[^'"`;]*?\bfrom\s+'([^']+)'/gm,
  /^import\s+'([^']+)'/gm,
  /\b(?:import|require)\(\s*'([^']+)'\s*\)/g,
];

/** Every import of a file, those of types too. */
export function importsIn(file: string, text: string): Edge[] {
  const specifiers = importForms.flatMap((form) => [...text.matchAll(form)].map(([, specifier = '']) => specifier));
  return specifiers.map((specifier) => ({ from: file, to: target(file, specifier) }));
}

/** The file that an import names; a package is named by itself. */
function target(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  const found = [path, `${path}.ts`, `${path}/index.ts`].find((file) => isFile(file) && existsSync(file));
  return found && /\.\w+$/.test(found) ? found : `${path}.ts`;
}

/** A source taken apart: what is code, and what stands in quotes. Made for our own formatted sources. */
export interface Parts {
  /** Without comments; every literal is left as an empty pair of quotes. */
  readonly code: string;
  readonly literals: readonly string[];
  /** Regular expressions that are written out, as they stand between slashes, with their flags. */
  readonly patterns: readonly { readonly source: string; readonly flags: string }[];
}

const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//;
const quoted = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/;
const template = /`(?:\\[\s\S]|\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`\\])*`/;
/** A slash begins an expression only where a value is awaited. */
const pattern = /(?<=[(,=:[!&|?{};+~>]\s*|\breturn\s+)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/\w*/;
const piece = new RegExp([comment, quoted, template, pattern].map(({ source }) => source).join('|'), 'g');

export function partsOf(text: string): Parts {
  const literals: string[] = [];
  const patterns: Parts['patterns'][number][] = [];
  const code = text.replace(piece, (found) => {
    if (/^\/[/*]/.test(found)) return '';
    if (found.startsWith('/')) {
      const end = found.lastIndexOf('/');
      patterns.push({ source: found.slice(1, end), flags: found.slice(end + 1) });
      return "''";
    }
    literals.push(found.slice(1, -1).replace(/\$\{[^}]*\}/g, ''));
    // What a template computes is code as well.
    const computed = found.startsWith('`') ? [...found.matchAll(/\$\{([^}]*)\}/g)].map(([, inner]) => inner) : [];
    patterns.push(...computed.flatMap((inner = '') => partsOf(`(${inner}`).patterns));
    return computed.length > 0 ? `(${computed.join(', ')})` : "''";
  });
  return { code, literals, patterns };
}

/** How often a failure is taken up: `catch`, `.catch(`, a second argument of `.then(`, `allSettled`. */
export function catchesIn(text: string): number {
  const { code } = partsOf(text);
  const words = code.match(/\bcatch\b|\ballSettled\b/g) ?? [];
  const thens = [...code.matchAll(/\.then\(/g)].filter(({ index, 0: found }) =>
    hasSecondArgument(code, index + found.length),
  );
  return words.length + thens.length;
}

/** Whether a comma with something behind it stands in the brackets that are open at `offset`. */
function hasSecondArgument(code: string, offset: number): boolean {
  let depth = 0;
  for (let at = offset; at < code.length; at++) {
    const sign = code[at] ?? '';
    if ('([{'.includes(sign)) depth++;
    if (')]}'.includes(sign) && depth-- === 0) return false;
    if (sign === ',' && depth === 0) return !/^,\s*\)/.test(code.slice(at));
  }
  return false;
}
