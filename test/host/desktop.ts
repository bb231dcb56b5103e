/** A desktop VS Code, where there is one: named in HO_NOTES_VSCODE, downloaded on request, or on PATH. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { isExecutable, programOnPath } from './debian';
import { CannotStart } from './failure';
import { cacheFolder } from './places';

export interface Desktop {
  executable: string;
  version: string;
}

/** HO_NOTES_VSCODE is the path of an executable, or a version to download such as `stable` or `1.100.3`. */
const wish = (): string | undefined => process.env['HO_NOTES_VSCODE'] || undefined;

export const wantsDesktop = (): boolean => wish() !== undefined;

export async function desktop(): Promise<Desktop | undefined> {
  const wanted = wish();
  if (wanted === undefined) return undefined;
  const executable = /^(stable|insiders|\d[\d.]*)$/.test(wanted) ? await downloaded(wanted) : wanted;
  if (!isExecutable(executable)) {
    throw new CannotStart(`HO_NOTES_VSCODE names ${executable}, which is not a program that can be run: correct it.`);
  }
  return { executable, version: statedVersion(executable) };
}

async function downloaded(version: string): Promise<string> {
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: join(cacheFolder(), 'desktop') });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotStart(
      `VS Code ${version} could not be downloaded (${reason}): name one you have in HO_NOTES_VSCODE.`,
    );
  }
}

function statedVersion(executable: string): string {
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const version = /^\d+\.\d+\.\d+/m.exec(stdout ?? '')?.[0];
  if (version === undefined) throw new CannotStart(`${executable} does not state its version with --version.`);
  return version;
}

/** The `code` a user has on PATH, if there is a screen to show it on. */
export function desktopOnPath(): string | undefined {
  const hasScreen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  return hasScreen ? programOnPath('code') : undefined;
}
