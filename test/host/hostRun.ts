/**
 * Runs the suite in one host, from a staged copy of the extension and a scratch copy of the samples:
 * `node out/hostRun.js HOST [--restricted] [--bundle=FILE]`, where HOST is one of hosts.ts or `desktop`.
 */
import { writeFileSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { ahead } from './ahead';
import { chromium } from './chromium';
import { type Desktop, desktop } from './desktop';
import { CannotStart, runProgram } from './failure';
import { type Host, hostNamed, hosts, hostTitle } from './hosts';
import { orphanGuard } from './lifetime';
import { inRepository, scratchFolder } from './places';
import { servedCode } from './servedCode';
import { freshProfile } from './server';
import { stageExtension, stageSamples } from './stage';

interface Run {
  host: Host | Desktop;
  restricted: boolean;
  bundle: string | undefined;
}

async function main(): Promise<number> {
  const run = await readRun(process.argv.slice(2));
  const { host } = run;
  const kind = 'edition' in host ? host.kind : 'node';
  const extension = await stageExtension({ kind, ...(run.bundle === undefined ? {} : { bundle: run.bundle }) });
  const folder = await stageSamples();
  await writeAhead(join(folder, ahead.folder));
  const version = 'edition' in host ? host.edition.version : host.version;
  const expectation = { version, host: kind, trusted: !run.restricted };
  await writeFile(join(folder, '.host-run.json'), JSON.stringify(expectation));
  const profile = freshProfile();
  try {
    return await runTests({
      vscodeExecutablePath: 'edition' in host ? await standIn(host) : host.executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: await placeSuite(extension),
      launchArgs: [folder, `--user-data-dir=${profile.userData}`, `--extensions-dir=${profile.extensions}`],
      extensionTestsEnv: { HO_NOTES_EDITION: version, HO_NOTES_RESTRICTED: run.restricted ? '1' : '0' },
    });
  } catch (error) {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  }
}

async function writeAhead(folder: string): Promise<void> {
  await mkdir(folder);
  for (const [name, text] of Object.entries(ahead.files)) await writeFile(join(folder, name), text);
}

/** VS Code runs tests in the host of the extension in whose folder they are, and otherwise in the Node host. */
async function placeSuite(extension: string): Promise<string> {
  const place = join(extension, 'host-suite.js');
  await copyFile(inRepository('out', 'suite.js'), place);
  return place;
}

async function readRun(words: string[]): Promise<Run> {
  const id = words.find((word) => !word.startsWith('-')) ?? '';
  const restricted = words.includes('--restricted');
  const bundle = words.find((word) => word.startsWith('--bundle='))?.slice('--bundle='.length);
  const host = id === 'desktop' ? await desktop() : hostNamed(id);
  if (host === undefined) {
    const known = hosts.map((each) => each.id).join(', ');
    throw new CannotStart(`No host is called "${id}": choose one of ${known}, or desktop with HO_NOTES_VSCODE set.`);
  }
  if (restricted && !('edition' in host))
    throw new CannotStart('Restricted Mode is tested in the served VS Code only.');
  return { host, restricted, bundle };
}

/** An executable that takes the arguments of `code`. All that has to be installed is there when it returns. */
async function standIn(host: Host): Promise<string> {
  console.log(hostTitle(host));
  await servedCode(host.edition);
  await chromium();
  const executable = join(scratchFolder('standin'), 'code');
  const command = [process.execPath, ...orphanGuard(), inRepository('out', 'standin.js')];
  const quoted = command.map((word) => `'${word}'`).join(' ');
  writeFileSync(executable, `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 0o755 });
  return executable;
}

runProgram(main);
