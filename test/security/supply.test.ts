/** What is built in: the packages that SECURITY.md names with licence, reason and size, and nothing besides. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { type Bundle, bundles, packagesIn, sizesIn } from '../house/bundles';

interface Entry {
  readonly version: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const lock = async (): Promise<Readonly<Record<string, Entry>>> =>
  JSON.parse(await readFile('package-lock.json', 'utf8')).packages;

interface Row {
  readonly name: string;
  readonly licence: string;
  readonly reason: string;
  /** In KB, in the extension and in the command line. */
  readonly sizes: readonly number[];
}

/** The table of SECURITY.md. */
async function table(): Promise<Row[]> {
  const rows = (await readFile('SECURITY.md', 'utf8')).matchAll(
    /^\| `([^`]+)` \| (\S+) \| ([^|]+) \| (\d+) KB \| (\d+) KB \|$/gm,
  );
  return [...rows].map(([, name = '', licence = '', reason = '', ...sizes]) => ({
    name,
    licence,
    reason,
    sizes: sizes.slice(0, 2).map(Number),
  }));
}

describe('the packages that are built in', function () {
  this.timeout(60_000);
  let built: readonly [Bundle, Bundle];
  before(async () => {
    const { extension, commandLine } = await bundles();
    built = [extension, commandLine];
  });

  it('are those that SECURITY.md lists, each with its licence and a reason', async () => {
    const rows = await table();
    const names = [...new Set(built.flatMap(packagesIn))].sort();
    assert.deepEqual(
      rows.map(({ name }) => name),
      names,
    );
    const locked = await lock();
    for (const { name, licence, reason } of rows) {
      assert.equal(locked[`node_modules/${name}`]?.license, licence, name);
      assert.ok(reason.length > 20, name);
    }
  });

  it('are about as large as SECURITY.md says', async () => {
    const measured = built.map(sizesIn);
    for (const { name, sizes } of await table()) {
      for (const [index, size] of sizes.entries()) {
        const bytes = measured[index]?.get(name) ?? 0;
        // Which parts of a package are needed changes a little with the sources.
        assert.ok(Math.abs(bytes / 1000 - size) <= 1 + size / 10, `${name} has ${bytes} bytes`);
      }
    }
  });

  it('are none that is needed only at run time: all is in the bundles', async () => {
    const { dependencies, peerDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
    assert.deepEqual([dependencies, peerDependencies], [undefined, undefined]);
  });
});

describe('the lock file', () => {
  it('has the packages of all platforms, so that it serves every machine', async () => {
    const locked = await lock();
    for (const name of ['esbuild', '@biomejs/biome', 'typescript']) {
      const wanted = Object.keys(locked[`node_modules/${name}`]?.optionalDependencies ?? {});
      assert.ok(wanted.length >= 8, name);
      const missing = wanted.filter((one) => !locked[`node_modules/${one}`]);
      assert.deepEqual(missing, [], `of ${name}`);
    }
  });

  it('knows no address of a registry, and a checksum for every package', async () => {
    const text = await readFile('package-lock.json', 'utf8');
    assert.doesNotMatch(text, /"resolved"/);
    const without = Object.entries(JSON.parse(text).packages).filter(
      ([path, entry]) => path !== '' && !(entry as { integrity?: string }).integrity,
    );
    assert.deepEqual(without, []);
  });

  /** Packages with a script that runs when they are installed, and why we do without it. */
  const scripts: Readonly<Record<string, string>> = {
    'node_modules/@vscode/vsce-sign': 'Fetches a program that signs packages: we sign none.',
    'node_modules/esbuild': 'Only shortens the start; its program comes as an optional package.',
    'node_modules/keytar': 'Keeps the password of the shop of VS Code; optional, and we log in nowhere.',
  };

  it('names no script that has to run at installation but those known to be of no use here', async () => {
    const found = Object.entries(await lock()).filter(([, { hasInstallScript }]) => hasInstallScript);
    assert.deepEqual(found.map(([path]) => path).sort(), Object.keys(scripts).sort());
  });

  it('is installed without running them', async () => {
    const { allowScripts } = JSON.parse(await readFile('package.json', 'utf8'));
    const names = Object.keys(scripts).map((path) => path.slice('node_modules/'.length));
    assert.deepEqual(allowScripts, Object.fromEntries(names.map((name) => [name, false])));
  });
});
