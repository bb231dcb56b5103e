/** The kinds of step that `npm test` is made of. Each is a process of its own, and tells how many tests it ran. */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { desktop } from './host/desktop';
import { type Host, hostTitle } from './host/hosts';
import { onEnd } from './host/lifetime';
import { inRepository, root } from './host/places';
import { type Claims, findResult } from './host/result';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export interface Step {
  /** The part of the whole that can be run alone. */
  readonly part: 'unit' | 'rules' | 'corpus' | 'schema' | 'hosts' | 'journeys';
  readonly title: string;
  run(): Promise<Count>;
}

/** A check that passes or fails as a whole, as a program of Node. */
export const commandStep = (part: Step['part'], title: string, args: readonly string[]): Step => ({
  part,
  title,
  run: async () => ((await node(args)).code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** Tests under mocha, without an editor; `bundle` is their file in `out/`, without its ending. */
export const mochaStep = (part: Step['part'], title: string, bundle: string): Step => ({
  part,
  title,
  run: async () => {
    const report = inRepository('out', `${bundle}.json`);
    await rm(report, { force: true });
    const mocha = ['--enable-source-maps', 'node_modules/mocha/bin/mocha.js', `out/${bundle}.js`];
    // Far more than any test needs: the limit is there for one that hangs, not for a machine that is busy.
    const limit = ['--timeout', '20000'];
    const { code } = await node([...mocha, ...limit, '--reporter', 'json', '--reporter-option', `output=${report}`]);
    const { stats, failures } = JSON.parse(await readFile(report, 'utf8').catch(() => '{}')) as Partial<Report>;
    if (!stats) return notStarted(`mocha ended with code ${code} before it had a result.`);
    for (const { fullTitle, err } of failures ?? []) console.log(`  FAIL  ${fullTitle}\n${err.stack ?? err.message}`);
    if (stats.pending > 0) return notStarted(`${stats.pending} tests were skipped, and nothing may be.`);
    return { passed: stats.passes, failed: Math.max(stats.failures, code === 0 ? 0 : 1) };
  },
});

interface Report {
  readonly stats: { readonly passes: number; readonly failures: number; readonly pending: number };
  readonly failures: readonly { readonly fullTitle: string; readonly err: { stack?: string; message?: string } }[];
}

/** The suite inside VS Code, in one host. */
export const hostStep = (host: Host, trust: 'trusted' | 'restricted' = 'trusted'): Step => ({
  part: 'hosts',
  title: `Inside ${hostTitle(host)}${trust === 'restricted' ? ', in Restricted Mode' : ''}`,
  run: () => {
    const args = ['out/hostRun.js', host.id, ...(trust === 'restricted' ? ['--restricted'] : [])];
    return claimedRun(args, { version: host.edition.version, host: host.kind, trusted: trust === 'trusted' });
  },
});

/** The same suite in a desktop VS Code, whose version is its own. */
export const desktopStep: Step = {
  part: 'hosts',
  title: 'Inside the desktop VS Code that HO_NOTES_VSCODE names',
  run: async () => {
    const found = await desktop();
    if (!found) return notStarted('HO_NOTES_VSCODE names none.');
    return claimedRun(['out/hostRun.js', 'desktop'], { version: found.version, host: 'node', trusted: true });
  },
};

/** The journeys of a user with the packaged extension, in one host. */
export const journeyStep = (host: Host): Step => ({
  part: 'journeys',
  title: `Journeys in ${hostTitle(host)}`,
  run: () =>
    claimedRun(['out/journeyRun.js', host.id], { version: host.edition.version, host: host.kind, trusted: true }),
});

/** A run that says where it ran; one in another place than it was meant for proves nothing. */
async function claimedRun(args: readonly string[], wanted: Claims): Promise<Count> {
  const { code, output } = await node(args);
  const result = findResult(output);
  if (!result) return notStarted(`It ended with code ${code} before it had a result.`);
  const { passed, failed, version, host, trusted } = result;
  if (version !== wanted.version || host !== wanted.host || trusted !== wanted.trusted) {
    return notStarted(`It ran in VS Code ${version}, ${host} host, ${trusted ? 'trusted' : 'Restricted Mode'}.`);
  }
  return { passed, failed: Math.max(failed, code === 0 ? 0 : 1) };
}

function notStarted(why: string): Count {
  console.log(`  FAIL  ${why}`);
  return { passed: 0, failed: 1 };
}

/** Runs a program of Node in the repository; what it prints is shown at once, and kept. */
function node(args: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  // Asked to end, not killed: it has servers and folders of its own to tidy up.
  const atEnd = onEnd(() => child.kill('SIGTERM'));
  child.once('exit', atEnd);
  let output = '';
  const show = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
    output += chunk.toString();
    const shown = chunk.toString().replace(/^@@result .*\n/gm, '');
    stream.write(shown);
  };
  child.stdout.on('data', show(process.stdout));
  child.stderr.on('data', show(process.stderr));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
