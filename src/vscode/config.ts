/** What a note is checked with: the user's settings, the project file, the notes beside it, and today's date. */
import { type TextDocument, workspace } from 'vscode';
import type { Config } from '../service/index';
import { engine } from './engine';
import { neighboursOf } from './neighbours';
import { projectOf } from './projectFiles';

/** In a folder that is not trusted neither its settings nor its project file are read. */
export async function configFor(document: TextDocument): Promise<Config> {
  // Asked for at one time: while VS Code looks for files, the engine is loaded.
  const [project, neighbours, { configOf }] = await Promise.all([
    projectOf(document),
    neighboursOf(document),
    engine(),
  ]);
  const settings = workspace.getConfiguration('hoCaseNotes', document);
  return configOf({
    settings: workspace.isTrusted ? settings.get('rules') : settings.inspect('rules')?.globalValue,
    insert: workspace.isTrusted ? settings.get('guidance.insert') : settings.inspect('guidance.insert')?.globalValue,
    project,
    neighbours,
    today: today(),
  });
}

/** The day on this machine's calendar. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
