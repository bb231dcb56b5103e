/** Finds a Chromium to show the served VS Code in; as root on Debian and its kin, installs one. */
import { installed, isExecutable, programOnPath } from './debian';
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
  await installed({ name: 'Chromium', packages: debianPackages, otherwise: ', or set CHROME_PATH' });
  const added = findChromium();
  if (added !== undefined) return added;
  throw new CannotStart('Chromium was installed but is not on PATH: set CHROME_PATH to it.');
}

function findChromium(): string | undefined {
  const onPath = names.map(programOnPath).find((program) => program !== undefined);
  return onPath ?? (process.platform === 'darwin' ? macApplications.find(isExecutable) : undefined);
}
