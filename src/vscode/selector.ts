/** Which documents are case notes: our own language, and files of ours that another extension opened as YAML. */
import { type DocumentSelector, extensions, type TextDocument, type Uri, workspace } from 'vscode';

export const language = 'ho-case-note';

/** Where words are explained and suggested: wherever a note is shown, an older version of it included. */
export const selector: DocumentSelector = [{ language }, { language: 'yaml', pattern: '**/*.ho.{yaml,yml}' }];

/** Whether the document is a note that someone writes, and so is checked. */
export const isNote = (document: TextDocument): boolean =>
  (document.languageId === language || (document.languageId === 'yaml' && isNoteName(document.uri.path))) &&
  isWritten(document.uri);

/** Whether a file of that name or path is a note. */
export const isNoteName = (path: string): boolean => /\.ho\.ya?ml$/.test(path);

/**
 * Whether the Red Hat extension reads a note that was opened as plain YAML: it reports broken YAML, and has outline,
 * folding, selection and formatting of its own.
 */
export const isLeftToYaml = ({ languageId }: TextDocument): boolean =>
  languageId !== language && extensions.getExtension('redhat.vscode-yaml')?.isActive === true;

/**
 * Not what is only a view of a note, such as the older side of a comparison: its problems would be listed beside those
 * of the note. A place without writing counts where it is the place of the open folder.
 */
const isWritten = ({ scheme }: Uri): boolean =>
  scheme === 'untitled' ||
  workspace.fs.isWritableFileSystem(scheme) === true ||
  (workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === scheme);
