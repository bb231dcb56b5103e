/** Links to papers and to our pages. A web page is opened only where the user follows its link. */
import { DocumentLink, type DocumentLinkProvider, Uri } from 'vscode';
import { rangeOf } from '../convert';
import { answer } from './answer';

export const linkProvider: DocumentLinkProvider = {
  provideDocumentLinks: (document) =>
    answer('links', document, ({ linksIn }, reading) =>
      linksIn(reading).map(({ span, target, tip }) => {
        const link = new DocumentLink(rangeOf(document, span), Uri.parse(target));
        link.tooltip = tip;
        return link;
      }),
    ),
};
