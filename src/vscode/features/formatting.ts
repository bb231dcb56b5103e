/** Lays the note out: on request, and on saving where the user has asked for it. */
import { type DocumentFormattingEditProvider, TextEdit } from 'vscode';
import { rangeOf } from '../convert';
import { engine } from '../engine';
import { guard } from '../guard';
import { readingOf } from '../notes';
import { isLeftToYaml } from '../selector';

export const formattingProvider: DocumentFormattingEditProvider = {
  provideDocumentFormattingEdits: (document) => {
    const { version } = document;
    return guard(
      'the formatter',
      async () => {
        if (isLeftToYaml(document)) return [];
        const { formatEdits } = await engine();
        const edits = formatEdits(await readingOf(document)) ?? [];
        if (document.version !== version) return [];
        return edits.map(({ span, text }) => TextEdit.replace(rangeOf(document, span), text));
      },
      () => [],
    );
  },
};
