/** Programs that a test needs: found on the machine; as root on Debian and its kin, installed. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { run } from './command';
import { CannotStart } from './failure';

/** What to install, and what to tell who has to do it. */
interface Wanted {
  /** As people call it. */
  readonly name: string;
  readonly packages: readonly string[];
  /** What could be done instead, as the end of a sentence. */
  readonly otherwise?: string;
}

export async function installed({ name, packages, otherwise = '' }: Wanted): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    throw new CannotStart(
      `No ${name} was found: install one, e.g. \`sudo apt-get install ${packages[0]}\`${otherwise}.`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const advice = (): string =>
    `Debian packages could not be installed: run \`apt-get install ${packages[0]}\` yourself to see why${otherwise}.`;
  await run({ title: 'Reading the list of Debian packages', program: 'apt-get', args: ['update'], env, advice });
  await run({
    title: `Installing ${name} from Debian`,
    program: 'apt-get',
    args: ['install', '-y', '--no-install-recommends', ...packages],
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
