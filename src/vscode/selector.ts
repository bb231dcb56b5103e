/** Which documents are case notes: our own language, and files of ours that another extension opened as YAML. */
import type { DocumentSelector, TextDocument } from 'vscode';

export const language = 'ho-case-note';

export const selector: DocumentSelector = [{ language }, { language: 'yaml', pattern: '**/*.ho.{yaml,yml}' }];

export const isNote = ({ languageId, uri }: TextDocument): boolean =>
  languageId === language || (languageId === 'yaml' && /\.ho\.ya?ml$/.test(uri.path));
