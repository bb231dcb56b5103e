/** Asks the engine about a note as it is now. */
import type { TextDocument } from 'vscode';
import type { Reading } from '../../service/index';
import { engine } from '../engine';
import { guard } from '../guard';
import { readingOf } from '../notes';
import { turn } from '../turns';

type Engine = Awaited<ReturnType<typeof engine>>;

/**
 * What the engine answers about the text of a document.
 * @returns undefined where the text has changed meanwhile, and where the feature failed: then the user is told
 */
export function answer<T>(
  feature: string,
  document: TextDocument,
  ask: (engine: Engine, reading: Reading) => T,
): Promise<T | undefined> {
  const { version } = document;
  return guard(
    feature,
    async () => {
      const service = await engine();
      const reading = await readingOf(document);
      // Several features wait for the same reading: what each makes of it is a piece of work.
      await turn();
      return document.version === version ? ask(service, reading) : undefined;
    },
    () => undefined,
  );
}
