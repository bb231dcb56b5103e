/** Lays the note out: on request, and on saving where the user has asked for it. */
import { type DocumentFormattingEditProvider, TextEdit } from 'vscode';
import { rangeOf } from '../convert';
import { isLeftToYaml } from '../selector';
import { answer } from './answer';

export const formattingProvider: DocumentFormattingEditProvider = {
  provideDocumentFormattingEdits: (document) =>
    isLeftToYaml(document)
      ? []
      : answer('the formatter', document, ({ formatEdits }, reading) =>
          formatEdits(reading)?.map(({ span, text }) => TextEdit.replace(rangeOf(document, span), text)),
        ),
};
