/** The addresses of pages of guidance: each names the document and which of its notes it is about. */
import { type TextDocument, Uri, workspace } from 'vscode';
import { nameOf } from './files';

/** The scheme of our pages; the engine has it too, but is not loaded yet when the provider is registered. */
export const scheme = 'ho-notes';

const folder = '/guidance/';

/**
 * The page for a note; VS Code shows the end of its path on the tab.
 * @param number the first note of the document is number 1
 */
export const guidancePageOf = (document: Uri, number: number): Uri =>
  Uri.from({
    scheme,
    path: `${folder}Guidance for ${nameOf(document).replace(/\.ho\.ya?ml$/, '')}.md`,
    query: `${number} ${document}`,
  });

/** What a page is about. */
export interface Subject {
  /** The address of the document. */
  readonly document: string;
  readonly number: number;
}

/** Undefined of any other page. */
export function subjectOf({ scheme: own, path, query }: Uri): Subject | undefined {
  if (own !== scheme || !path.startsWith(folder)) return undefined;
  const [number = '', ...document] = query.split(' ');
  return { number: Number(number), document: document.join(' ') };
}

/** The pages about a document that are open. */
export const openPagesOn = ({ uri }: TextDocument): Uri[] =>
  workspace.textDocuments.map((page) => page.uri).filter((page) => subjectOf(page)?.document === uri.toString());

/** The document, if it is open. */
export const documentOf = ({ document }: Subject): TextDocument | undefined =>
  workspace.textDocuments.find((open) => open.uri.toString() === document);
