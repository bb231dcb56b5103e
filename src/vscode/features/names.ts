/** Names of entries: go to the entry, see what points to it, change its name everywhere. */
import {
  type DefinitionProvider,
  DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightProvider,
  Location,
  type LocationLink,
  type Position,
  type ReferenceProvider,
  type RenameProvider,
  type TextDocument,
} from 'vscode';
import { rangeOf, workspaceEdit } from '../convert';
import { isNote } from '../selector';
import { answer } from './answer';

const namedAt = (feature: string, document: TextDocument, position: Position) =>
  answer(feature, document, ({ nameAt }, reading) => nameAt(reading, document.offsetAt(position)));

export const definitionProvider: DefinitionProvider = {
  provideDefinition: async (document, position) => {
    const named = await namedAt('going to an entry', document, position);
    return named?.places.flatMap(({ span, entry }): LocationLink[] =>
      entry
        ? [
            {
              originSelectionRange: rangeOf(document, named.span),
              targetUri: document.uri,
              targetRange: rangeOf(document, entry),
              targetSelectionRange: rangeOf(document, span),
            },
          ]
        : [],
    );
  },
};

export const referenceProvider: ReferenceProvider = {
  provideReferences: async (document, position, { includeDeclaration }) => {
    const named = await namedAt('finding what points to an entry', document, position);
    return named?.places
      .filter(({ entry }) => includeDeclaration || !entry)
      .map(({ span }) => new Location(document.uri, rangeOf(document, span)));
  },
};

export const highlightProvider: DocumentHighlightProvider = {
  provideDocumentHighlights: async (document, position) => {
    const named = await namedAt('highlighting names', document, position);
    return named?.places.map(
      ({ span, entry }) =>
        new DocumentHighlight(
          rangeOf(document, span),
          entry ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        ),
    );
  },
};

const renaming = 'changing a name';

/** Why a name is not changed reaches the user as a rejection: VS Code shows its sentence. */
export const renameProvider: RenameProvider = {
  prepareRename: async (document, position) => {
    const found = await answer(renaming, document, ({ renameAt }, reading) =>
      renameAt(reading, document.offsetAt(position)),
    );
    if (!found) return undefined;
    if ('refused' in found) throw new Error(found.refused);
    return { range: rangeOf(document, found.span), placeholder: found.name };
  },
  provideRenameEdits: async (document, position, name) => {
    // An older version that is only looked at cannot be changed.
    if (!isNote(document)) return undefined;
    const edits = await answer(renaming, document, ({ renameEdits }, reading) =>
      renameEdits(reading, document.offsetAt(position), name),
    );
    if (!edits) return undefined;
    if ('refused' in edits) throw new Error(edits.refused);
    return workspaceEdit(document, edits);
  },
};
