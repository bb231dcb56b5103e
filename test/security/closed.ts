/** A world without network and other programs: whoever asks for them gets an error, and is remembered. */
import child from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';

/** Every way out of the process, by the thing that has it. */
const doors: readonly (readonly [object, readonly string[]])[] = [
  [net, ['connect', 'createConnection']],
  [net.Socket.prototype, ['connect']],
  [tls, ['connect']],
  [http, ['request', 'get']],
  [https, ['request', 'get']],
  [http2, ['connect']],
  [dns, ['lookup', 'resolve']],
  [dns.promises, ['lookup', 'resolve']],
  [dgram, ['createSocket']],
  [child, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']],
  [globalThis, ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource']],
];

/**
 * Does some work with every door closed.
 * @returns the doors at which it tried, by name
 */
export async function triedWhileClosed(work: () => unknown): Promise<string[]> {
  const tried: string[] = [];
  const opened: (() => void)[] = [];
  for (const [owner, names] of doors) {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      // No arrow function: some of them are classes.
      const closed = function closed(): never {
        tried.push(name);
        throw new Error(`${name} is closed`);
      };
      Object.defineProperty(owner, name, { value: closed, configurable: true, writable: true });
      opened.push(() => (own ? Object.defineProperty(owner, name, own) : Reflect.deleteProperty(owner, name)));
    }
  }
  try {
    await work();
  } finally {
    for (const open of opened) open();
  }
  return tried;
}
