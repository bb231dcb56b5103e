/** Starts a served VS Code on a port of this machine, and ends it with all its processes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { lastLines } from './command';
import { CannotStart } from './failure';
import { endsWithUs, orphanGuard } from './lifetime';
import { scratchFolder } from './places';
import type { ServedCode } from './servedCode';

const startLimit = 60_000;

export interface ServerOptions {
  userData: string;
  extensions: string;
  /** Opens every folder in Restricted Mode until the user trusts it, as a desktop does. */
  restricted?: boolean;
  /** Needed to hand the page an extension under development and tests to run. */
  driver?: boolean;
  /** Otherwise the system chooses a free one. */
  port?: number;
}

export interface Server {
  port: number;
  /** The address of the workbench with a folder, or the folders of a `.code-workspace` file, open. The payload is VS Code's own: pairs of an option and its value. */
  address: (folder: string, payload?: [string, string][]) => string;
  /** A path of this machine, as the page must name it. */
  uri: (path: string) => string;
  /** The end of what it has said. */
  log: () => string;
  /** Settles when it has ended, by itself or because it was stopped. */
  ended: Promise<unknown>;
  stop: () => Promise<void>;
}

export async function startServer(code: ServedCode, options: ServerOptions): Promise<Server> {
  const child = spawn(code.node, [...orphanGuard(), code.main, ...serverArguments(options)], {
    env: serverEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const end = endsWithUs(child);
  const ended = once(child, 'exit');
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-100_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const log = (): string => lastLines(output);
  const port = await listeningPort(child, () => output, options.port).catch((error: unknown) => {
    end();
    throw error;
  });
  const authority = `127.0.0.1:${port}`;
  return {
    port,
    uri: (path) => `vscode-remote://${authority}${path}`,
    address: (folder, payload = []) => {
      const query = new URLSearchParams({ [folder.endsWith('.code-workspace') ? 'workspace' : 'folder']: folder });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://${authority}/?${query}`;
    },
    log,
    ended,
    stop: async () => {
      end();
      await ended;
    },
  };
}

function serverArguments(options: ServerOptions): string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...['--without-connection-token', '--accept-server-license-terms', '--disable-telemetry'],
    ...['--server-data-dir', scratchFolder('server')],
    ...['--user-data-dir', options.userData, '--extensions-dir', options.extensions],
    ...(options.driver ? ['--enable-smoke-test-driver'] : []),
    ...(options.restricted ? [] : ['--disable-workspace-trust']),
  ];
}

/** Without the settings of a VS Code in whose terminal we may have been started, and without a gallery to ask. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name));
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{}' };
}

/** Resolves when the server answers. */
async function listeningPort(child: ChildProcess, output: () => string, wanted?: number): Promise<number> {
  const patience = Date.now() + startLimit;
  while (Date.now() < patience) {
    if (/EADDRINUSE/.test(output())) {
      throw new CannotStart(`Port ${wanted} is taken: end what uses it, or choose another with \`--port N\`.`);
    }
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new CannotStart(`VS Code ended while starting. Its last lines were:\n${lastLines(output())}`);
    }
    const port = Number(/Extension host agent listening on (\d+)/.exec(output())?.[1]);
    if (port > 0 && (await answers(port))) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new CannotStart(
    `VS Code did not answer within ${startLimit / 1000} s. Its last lines were:\n${lastLines(output())}`,
  );
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/version`)).ok;
  } catch {
    return false;
  }
}

/** Fresh folders for one run, so that nothing of another run can be leaned on. */
export function freshProfile(): { userData: string; extensions: string } {
  const folder = scratchFolder('profile');
  return { userData: join(folder, 'user-data'), extensions: join(folder, 'extensions') };
}
