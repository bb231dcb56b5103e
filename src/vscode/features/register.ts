/** Registers what needs nothing but the note itself: how it is laid out, and how one finds one's way in it. */
import { Disposable, languages } from 'vscode';
import { selector } from '../selector';
import { formattingProvider } from './formatting';

export const registerFeatures = (): Disposable =>
  Disposable.from(languages.registerDocumentFormattingEditProvider(selector, formattingProvider));
