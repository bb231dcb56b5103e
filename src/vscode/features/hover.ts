/** Explains the word under the pointer. */
import { Hover, type HoverProvider, MarkdownString } from 'vscode';
import { followPages } from '../commands/openPage';
import { rangeOf } from '../convert';
import { engine } from '../engine';
import { guard } from '../guard';
import { readingOf } from '../notes';

export const hoverProvider: HoverProvider = {
  provideHover: (document, position) => {
    const { version } = document;
    const offset = document.offsetAt(position);
    return guard(
      'the explanation',
      async () => {
        const { hover } = await engine();
        const found = hover(await readingOf(document), offset);
        if (document.version !== version) return undefined;
        return found && new Hover(followPages(new MarkdownString(found.markdown)), rangeOf(document, found.span));
      },
      () => undefined,
    );
  },
};
