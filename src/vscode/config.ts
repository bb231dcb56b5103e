/** The user's settings and today's date, as the engine wants them. */
import { type TextDocument, workspace } from 'vscode';
import type { Config } from '../service/index';

/** In a folder that is not trusted the settings of the folder are not read. */
export function configFor(document: TextDocument): Config {
  const settings = workspace.getConfiguration('hoCaseNotes', document);
  const levels = workspace.isTrusted ? settings.get('rules') : settings.inspect('rules')?.globalValue;
  return { levels: typeof levels === 'object' && levels !== null ? { ...levels } : {}, today: today() };
}

/** The day on this machine's calendar. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
