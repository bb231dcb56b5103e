/** npm as the user has configured it, whichever registry that names: fetches and installs packages outside of ours. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, run } from './command';
import { CannotStart } from './failure';

/** Runs npm in a folder; a failure says what to do about it. */
export const npm = (command: Pick<Command, 'title' | 'args'> & { cwd: string }): Promise<string> =>
  run({ ...command, program: 'npm', advice: npmAdvice });

/** Fetches an npm package without its dependencies and unpacks it; its files are then in `package/`. */
export async function unpack(spec: string, folder: string): Promise<void> {
  await npm({
    title: `Fetching ${spec}`,
    args: ['pack', '--ignore-scripts', '--pack-destination', folder, spec],
    cwd: folder,
  });
  const archive = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (archive === undefined) throw new CannotStart(`npm fetched ${spec} but left no archive in ${folder}.`);
  await run({ title: `Unpacking ${spec}`, program: 'tar', args: ['-xzf', archive], cwd: folder });
  await rm(join(folder, archive));
}

function npmAdvice(lines: string): string | undefined {
  if (/E404|ETARGET|No matching version/.test(lines)) {
    return 'The npm registry does not have this package: check `npm config get registry`.';
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/i.test(lines)) {
    return 'The npm registry could not be reached: check the network and `npm config get registry`, then run this again.';
  }
  if (/ENOSPC/.test(lines)) return 'The disk is full: a VS Code needs about 600 MB.';
  return undefined;
}
