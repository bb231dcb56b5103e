/**
 * No run may lean on the outside network. A program re-executes itself where there is none but loopback; where the
 * system does not allow that, Chromium is told to find no host but this one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { programOnPath } from './debian';

/** Set for the re-executed program. Its value says how the network was taken away. */
const marker = 'HO_NOTES_OFFLINE';

export type Offline = 'namespace' | 'resolver';

/** How this program is kept from the network. Without a namespace only the browser is. */
export const offline = (): Offline => (process.env[marker] === 'namespace' ? 'namespace' : 'resolver');

export const offlineTitle = (way: Offline = offline()): string =>
  way === 'namespace' ? 'no network but loopback' : 'the browser resolves no host but 127.0.0.1';

/** Bringing loopback up takes whichever of these tools the system has. The last is part of every Debian. */
const loopbackUp = [
  { tool: 'ip', script: 'ip link set lo up' },
  { tool: 'ifconfig', script: 'ifconfig lo up' },
  {
    tool: 'perl',
    // SIOCSIFFLAGS (0x8914) with IFF_UP and IFF_RUNNING (0x41).
    script: `perl -e 'socket(S,2,2,0) or die; $r=pack("a16s","lo",0x41)."\\0"x22; ioctl(S,0x8914,$r) or die'`,
  },
];

/**
 * Runs the program again without network and returns its exit code, or `undefined` when this is that program already,
 * or none can be made. Arguments and output are those of this program.
 */
export async function withoutNetwork(): Promise<number | undefined> {
  if (process.env[marker] !== undefined) return undefined;
  const way = namespace();
  if (way === undefined) {
    process.env[marker] = 'resolver';
    return undefined;
  }
  const self = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const child = spawn('unshare', [...way.flags, 'sh', '-c', `${way.script} && exec "$@"`, 'sh', ...self], {
    stdio: 'inherit',
    env: { ...process.env, [marker]: 'namespace' },
  });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** `-r` makes an ordinary user root of the new namespace only, which is what loopback needs. */
function namespace(): { flags: string[]; script: string } | undefined {
  if (process.platform !== 'linux' || programOnPath('unshare') === undefined) return undefined;
  const up = loopbackUp.find(({ tool }) => programOnPath(tool) !== undefined || programOnPath(`/usr/sbin/${tool}`));
  if (up === undefined) return undefined;
  const script = `PATH="$PATH:/usr/sbin:/sbin" ${up.script}`;
  const flags = process.getuid?.() === 0 ? ['-n'] : ['-r', '-n'];
  return spawnSync('unshare', [...flags, 'sh', '-c', script]).status === 0 ? { flags, script } : undefined;
}
