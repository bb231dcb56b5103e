/** One reading per document version, and what was found in it: the only cache there is. */
import type { TextDocument } from 'vscode';
import type { Config, Problem, Reading } from '../service/index';
import { engine } from './engine';

interface Kept {
  readonly version: number;
  readonly reading: Promise<Reading>;
  /** The problems, and what they were found with. */
  found?: { readonly config: string; readonly problems: readonly Problem[] };
}

const kept = new WeakMap<TextDocument, Kept>();

/** The reading of the document as it is now. */
export const readingOf = (document: TextDocument): Promise<Reading> => keptOf(document).reading;

/** The problems of the document as it is now: looked for once, however many ask, until text or config change. */
export async function problemsOf(document: TextDocument, config: Config): Promise<readonly Problem[]> {
  const { diagnose } = await engine();
  const note = keptOf(document);
  const reading = await note.reading;
  const written = JSON.stringify(config, listed);
  if (note.found?.config !== written) note.found = { config: written, problems: diagnose(reading, config) };
  return note.found.problems;
}

function keptOf(document: TextDocument): Kept {
  const { version } = document;
  const known = kept.get(document);
  if (known?.version === version) return known;
  const text = document.getText();
  const note: Kept = { version, reading: engine().then(({ read }) => read(text)) };
  kept.set(document, note);
  return note;
}

/** JSON has no maps. */
const listed = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
