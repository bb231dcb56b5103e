/** One reading per document version: the only cache there is. */
import type { TextDocument } from 'vscode';
import type { Reading } from '../service/index';
import { engine } from './engine';

interface Kept {
  readonly version: number;
  readonly reading: Promise<Reading>;
}

const kept = new WeakMap<TextDocument, Kept>();

/** The reading of the document as it is now. */
export function readingOf(document: TextDocument): Promise<Reading> {
  const { version } = document;
  const known = kept.get(document);
  if (known?.version === version) return known.reading;
  const text = document.getText();
  const reading = engine().then(({ read }) => read(text));
  kept.set(document, { version, reading });
  return reading;
}
