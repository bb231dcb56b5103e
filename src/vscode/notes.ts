/** One reading per document version, and what was found in it: the only cache there is. */
import type { TextDocument } from 'vscode';
import type { Config, Problem, Reading } from '../service/index';
import { engine } from './engine';
import { inTurns } from './turns';

interface Kept {
  readonly version: number;
  readonly reading: Promise<Reading>;
  /** The problems, and what they are found with. */
  found?: { readonly config: string; readonly problems: Promise<readonly Problem[]> };
}

const kept = new WeakMap<TextDocument, Kept>();

/** The reading of the document as it is now. */
export const readingOf = (document: TextDocument): Promise<Reading> => keptOf(document).reading;

/** The problems of the document as it is now: looked for once, however many ask, until text or config change. */
export async function problemsOf(document: TextDocument, config: Config): Promise<readonly Problem[]> {
  const note = keptOf(document);
  const written = JSON.stringify(config, listed);
  if (note.found?.config !== written) note.found = { config: written, problems: found(document, note, config) };
  return note.found.problems;
}

/** Where the text changes meanwhile, the problems of the text as it is then. */
async function found(document: TextDocument, { version, reading }: Kept, config: Config): Promise<readonly Problem[]> {
  const { diagnosing } = await engine();
  const problems = await inTurns(diagnosing(await reading, config), () => document.version === version);
  return problems ?? problemsOf(document, config);
}

function keptOf(document: TextDocument): Kept {
  const { version } = document;
  const known = kept.get(document);
  if (known?.version === version) return known;
  const text = document.getText();
  const note: Kept = { version, reading: readInTurns(text) };
  kept.set(document, note);
  return note;
}

/** To the end, also if the text changes meanwhile: suggestions belong to the text as it was when they were asked for. */
async function readInTurns(text: string): Promise<Reading> {
  const { reading } = await engine();
  return inTurns(reading(text));
}

/** JSON has no maps. */
const listed = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
