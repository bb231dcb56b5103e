/** Finds a Chromium to show the served VS Code in; as root on Debian and its kin, installs one. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { run } from './command';
import { CannotStart } from './failure';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** `fonts-dejavu-core` because a bare machine has no font at all, and screenshots then show boxes. */
const debianPackages = ['chromium', 'fonts-dejavu-core'];

export async function chromium(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new CannotStart(`CHROME_PATH names ${named}, which is not a program that can be run: correct or unset it.`);
  }
  const found = findChromium();
  if (found !== undefined) return found;
  await installChromium();
  const added = findChromium();
  if (added !== undefined) return added;
  throw new CannotStart('Chromium was installed but is not on PATH: set CHROME_PATH to it.');
}

function findChromium(): string | undefined {
  const onPath = names.map(programOnPath).find((program) => program !== undefined);
  return onPath ?? (process.platform === 'darwin' ? macApplications.find(isExecutable) : undefined);
}

async function installChromium(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    throw new CannotStart(
      'No Chromium was found: install one, e.g. `sudo apt-get install chromium`, or set CHROME_PATH.',
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const advice = (): string =>
    'Debian packages could not be installed: run `apt-get install chromium` yourself to see why, or set CHROME_PATH.';
  await run({ title: 'Reading the list of Debian packages', program: 'apt-get', args: ['update'], env, advice });
  await run({
    title: 'Installing Chromium from Debian',
    program: 'apt-get',
    args: ['install', '-y', '--no-install-recommends', ...debianPackages],
    env,
    advice,
  });
}

/** The full path of a program, as the shell would find it. */
export function programOnPath(name: string): string | undefined {
  if (isAbsolute(name)) return isExecutable(name) ? name : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
