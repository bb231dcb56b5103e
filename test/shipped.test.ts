/** What ships: nothing in it reaches outside, what it is made of is named, and its manifest agrees with the code. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { topics } from '../src/service/index';
import { type Bundles, bundles, packagesIn } from './house/bundles';
import { bannedIn, loadedBy, writesIn } from './house/shipped';
import { sources } from './house/sources';

let built: Bundles;
before(async function () {
  this.timeout(120_000);
  built = await bundles();
});

const ofNode = /["'`]node:|\bprocess\.[a-z]|\bBuffer\.[a-z]|\b__dirname\b/;

describe('the extension bundle', () => {
  it('loads nothing but the editor', () => {
    assert.deepEqual(loadedBy(built.extension.code), ['vscode']);
    assert.doesNotMatch(built.extension.code, ofNode);
  });

  it('cannot reach the network, another program or the clipboard, nor run text', () => {
    assert.deepEqual(bannedIn(built.extension.code), []);
  });
});

describe('the bundle that a Node host begins with', () => {
  it('loads nothing but the editor and the other bundle', () => {
    assert.deepEqual(loadedBy(built.withoutEngine.code), ['./extension.js', 'vscode']);
    assert.doesNotMatch(built.withoutEngine.code, ofNode);
  });

  it('cannot reach the network, another program or the clipboard, nor run text', () => {
    assert.deepEqual(bannedIn(built.withoutEngine.code), []);
  });

  it('has nothing of the engine in it', () => {
    const files = Object.keys(built.withoutEngine.metafile.inputs);
    assert.ok(files.includes('src/vscode/extension.ts'));
    assert.deepEqual(
      files.filter((file) => !file.startsWith('src/vscode/')),
      [],
    );
  });
});

describe('the command line bundle', () => {
  it('loads what it takes to read files, and to replace one, and no more', () => {
    const own = ['buffer', 'crypto', 'fs', 'os', 'path', 'timers/promises', 'url', 'util', 'worker_threads'];
    const parser = ['buffer', 'process'];
    assert.deepEqual(loadedBy(built.commandLine.code), [...own.map((name) => `node:${name}`), ...parser].sort());
  });

  it('cannot reach the network, another program or the clipboard, nor run text', () => {
    assert.deepEqual(bannedIn(built.commandLine.code), ['worker_threads']);
  });

  it('starts threads in one place only, and they run the program itself', async () => {
    const starting = [...(await sources())].filter(
      ([file, text]) => file.startsWith('src/') && /\bnew Worker\b/.test(text),
    );
    assert.deepEqual(
      starting.map(([file]) => file),
      ['src/cli/crew.ts'],
    );
    assert.match(starting[0]?.[1] ?? '', /new Worker\(program, /);
    const naming = [...(await sources())].filter(
      ([file, text]) => file.startsWith('src/') && /\b__filename\b/.test(text),
    );
    assert.deepEqual(
      naming.map(([file]) => file),
      ['src/cli/main.ts'],
    );
  });

  it('changes files in one place only: where guidance goes into the file that was named for it', async () => {
    assert.equal(writesIn(built.commandLine.code).length, 1);
    const writing = [...(await sources())].filter(
      ([file, text]) => file.startsWith('src/cli/') && writesIn(text).length > 0,
    );
    assert.deepEqual(
      writing.map(([file]) => file),
      ['src/cli/write.ts'],
    );
  });
});

describe('pictures that ship', () => {
  it('run nothing and load nothing', async () => {
    for (const file of (await readdir('media', { recursive: true })).filter((name) => name.endsWith('.svg'))) {
      assert.doesNotMatch(await readFile(`media/${file}`, 'utf8'), /<script|<foreignObject|\bon\w+=|href|url\(/i, file);
    }
  });
});

describe('the scan', () => {
  const planted: Record<string, string> = {
    eval: '(0,eval)(a)',
    'eval by name': 'globalThis["eval"](a)',
    'new Function': 'new Function("return 1")()',
    'Function called': 'let a=Function("return 1")',
    'Function by name': 'globalThis["Function"]',
    'Function passed on': 'f(a,Function)',
    'Function in disguise': 'Function.bind(0,"return 1")',
    'constructor of a constructor': '[].constructor.constructor("a")()',
    'a timer with text': 'setTimeout("a()",1)',
    fetch: 'const a=fetch;',
    'fetch by name': 'self["fetch"](u)',
    XMLHttpRequest: 'new XMLHttpRequest',
    WebSocket: 'new WebSocket(u)',
    EventSource: 'new EventSource(u)',
    sendBeacon: 'navigator.sendBeacon(u,d)',
    importScripts: 'importScripts(u)',
    'import at run time': 'import("http")',
    'a worker': 'new Worker(u)',
    'child process': 'require("node:child_process")',
    terminal: 'window.createTerminal()',
    task: 'new v.ShellExecution("a")',
    clipboard: 'v.env.clipboard.writeText(a)',
    'a link opened': 'v.env.openExternal(u)',
    telemetry: 'v.env.createTelemetryLogger(s)',
    'a built-in by another door': 'process.getBuiltinModule("fs")',
  };
  for (const [what, code] of Object.entries(planted)) {
    it(`finds ${what}`, () => assert.notDeepEqual(bannedIn(`var x=1;${code}`), []));
  }

  it('lets plain code and plain prose pass', () => {
    const code =
      'class A{constructor(a){super(a)}};f(function(a){return a.constructor===Object},setTimeout(()=>a(),1));Function.prototype.toString.call(a)';
    assert.deepEqual(bannedIn(`${code};"Function improved. The important (evaluated) process."`), []);
  });

  it('finds whatever is loaded', () => {
    assert.deepEqual(loadedBy('require("https");require(`net`);var r=require(a+b);x.require("y")'), [
      'a+b',
      'https',
      'net',
    ]);
  });

  it('finds calls that change files', () => {
    assert.equal(
      writesIn('(0,a.writeFile)(p,t);b.unlink(p);c.mkdir(p);(0,d.writeFileSync)(p,t);e.openSync(p)').length,
      5,
    );
  });
});

describe('third-party notices', () => {
  it('name exactly the packages that are in the bundles, with their licence texts', async () => {
    const text = await readFile('ThirdPartyNotices.txt', 'utf8');
    const packages = [...new Set([...packagesIn(built.extension), ...packagesIn(built.commandLine)])].sort();
    assert.deepEqual(
      [...text.matchAll(/^=== (\S+)/gm)].map(([, name]) => name),
      packages,
    );
    const words = (part: string) => part.replace(/\s+/g, ' ').trim();
    for (const name of packages) {
      const folder = `node_modules/${name}`;
      const licence = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file));
      const version = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')).version;
      assert.ok(text.includes(`=== ${name} ${version}\n`), `${name} is at version ${version}`);
      assert.ok(words(text).includes(words(await readFile(`${folder}/${licence}`, 'utf8'))), `the licence of ${name}`);
    }
  });
});

describe('package.json', () => {
  const manifest = async () => JSON.parse(await readFile('package.json', 'utf8'));

  it('asks for the VS Code whose API is compiled against', async () => {
    const { engines, devDependencies } = await manifest();
    assert.equal(engines.vscode, `^${devDependencies['@types/vscode']}`);
  });

  it('begins with the bundles that are built for each host, and its version stands in the changelog', async () => {
    const { main, browser, version } = await manifest();
    assert.deepEqual([main, browser], ['./dist/main.js', './dist/extension.js']);
    assert.match(
      await readFile('CHANGELOG.md', 'utf8'),
      new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\]`, 'm'),
    );
  });

  it('names the language as the code does', async () => {
    // Read as text, since the file itself can be loaded in VS Code alone.
    const [, language] = /language = '([^']+)'/.exec((await sources()).get('src/vscode/selector.ts') ?? '') ?? [];
    assert.ok(language);
    const { contributes, activationEvents } = await manifest();
    const { languages, grammars, snippets, configurationDefaults } = contributes;
    assert.deepEqual(
      [...languages, ...grammars, ...snippets].map(({ id, language: named }) => id ?? named),
      [language, language, language],
    );
    assert.ok(activationEvents.includes(`onLanguage:${language}`));
    assert.ok(configurationDefaults[`[${language}]`]);
  });

  it('leads through five steps, each with a picture in the colours of the theme and with commands that there are', async () => {
    const { walkthroughs, commands } = (await manifest()).contributes;
    const ids = commands.map(({ command }: { command: string }) => command);
    assert.equal(walkthroughs.length, 1);
    assert.equal(walkthroughs[0].steps.length, 5);
    for (const { title, description, media } of walkthroughs[0].steps) {
      assert.ok(media.altText.length > 20, title);
      const picture = await readFile(media.svg, 'utf8');
      assert.match(picture, /var\(--vscode-editor-foreground\)/, title);
      // VS Code takes styles out of a picture; a colour that is not the theme's is wrong in half of the themes.
      assert.doesNotMatch(picture, /<style|style="|(?:fill|stroke)="(?!none"|var\(--vscode-)/i, title);
      for (const [, command] of description.matchAll(/\(command:([^)]+)\)/g)) assert.ok(ids.includes(command), command);
    }
  });

  it('has the commands and settings that the code has', async () => {
    const { commands = [], configuration } = (await manifest()).contributes;
    const adapter = [...(await sources())].filter(([file]) => file.startsWith('src/vscode/')).map(([, text]) => text);
    const named = (form: RegExp) =>
      [...new Set(adapter.flatMap((text) => [...text.matchAll(form)].map(([, id]) => id)))].sort();
    const ofTopics = topics.map(({ name }) => `hoCaseNotes.insert.${name}`);
    assert.deepEqual(
      [...named(/registerCommand\(\s*'([^']+)'/g), ...ofTopics].sort(),
      commands.map(({ command }: { command: string }) => command).sort(),
    );
    const read = named(/\bsettings\.(?:get|inspect)(?:<[^>]*>)?\('([^']+)'/g).map((key) => `hoCaseNotes.${key}`);
    assert.deepEqual(read, Object.keys(configuration.properties).sort());
  });
});
