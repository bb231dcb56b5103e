/**
 * `npm start`: opens a VS Code with the extension on a scratch copy of the samples. A desktop VS Code if there is one
 * and a screen, otherwise the newest one that npm has, served to a browser. `npm start -- --port N` chooses the port.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { desktop, desktopOnPath } from './desktop';
import { CannotStart, runProgram } from './failure';
import { newest } from './hosts';
import { installExtension } from './journey';
import { endsWithUs } from './lifetime';
import { servedCode } from './servedCode';
import { freshProfile, type Server, startServer } from './server';
import { packageExtension, stageExtension, stageSamples } from './stage';

/** Where the served VS Code is, unless another port is named. */
const friendlyPort = 8100;

async function main(): Promise<number> {
  const port = wantedPort(process.argv.slice(2));
  const executable = (await desktop())?.executable ?? desktopOnPath();
  return executable === undefined ? serve(port) : openDesktop(executable);
}

function wantedPort(words: readonly string[]): number | undefined {
  const at = words.indexOf('--port');
  const port = at < 0 ? undefined : Number(words[at + 1]);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new CannotStart('Write a port as a number from 1 to 65535: `npm start -- --port 8100`.');
  }
  return port;
}

/** Waits until its window is closed. */
async function openDesktop(executable: string): Promise<number> {
  const [extension, folder] = [await stageExtension({ kind: 'node' }), await stageSamples()];
  const { userData, extensions } = freshProfile();
  const folders = [`--user-data-dir=${userData}`, `--extensions-dir=${extensions}`];
  console.log(`Opening ${executable} on a copy of the sample notes. Close its window to end.`);
  const args = [folder, `--extensionDevelopmentPath=${extension}`, ...folders, '--wait', '--new-window'];
  const child = spawn(executable, args, { stdio: 'inherit', detached: true });
  endsWithUs(child);
  const [code] = await once(child, 'exit');
  return Number(code ?? 1);
}

/** Serves until Ctrl+C. */
async function serve(port: number | undefined): Promise<number> {
  const code = await servedCode(newest);
  const profile = freshProfile();
  await installExtension(code, await packageExtension(await stageExtension({ kind: 'node' })), profile.extensions);
  const start = (wanted: number) => startServer(code, { ...profile, port: wanted });
  const server = port === undefined ? await startOnFriendlyPort(start) : await start(port);
  const address = server.address(await stageSamples(), [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ]);
  console.log(`\nOpen this address in a browser: ${address}\nThe notes are copies. Ctrl+C ends it.`);
  await server.ended;
  throw new CannotStart(`VS Code ended by itself. Its last lines were:\n${server.log()}`);
}

async function startOnFriendlyPort(start: (port: number) => Promise<Server>): Promise<Server> {
  try {
    return await start(friendlyPort);
  } catch (error) {
    if (!(error instanceof CannotStart) || !error.message.startsWith('Port ')) throw error;
    console.log(`Port ${friendlyPort} is taken, so another one is used.`);
    return start(0);
  }
}

runProgram(main);
