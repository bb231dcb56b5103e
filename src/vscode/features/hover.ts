/** Explains the word under the pointer. */
import { Hover, type HoverProvider, MarkdownString } from 'vscode';
import { followPages } from '../commands/openPage';
import { configFor } from '../config';
import { rangeOf } from '../convert';
import { engine } from '../engine';
import { guard } from '../guard';
import { problemsOf, readingOf } from '../notes';
import { isNote } from '../selector';
import { turn } from '../turns';

export const hoverProvider: HoverProvider = {
  provideHover: (document, position) => {
    const { version } = document;
    const offset = document.offsetAt(position);
    return guard(
      'the explanation',
      async () => {
        const { hover } = await engine();
        const config = await configFor(document);
        // An older version that is only looked at is explained, not checked.
        const problems = isNote(document) ? await problemsOf(document, config) : [];
        const reading = await readingOf(document);
        await turn();
        const found = hover(reading, offset, { ...config, problems });
        if (document.version !== version) return undefined;
        return (
          found && new Hover(followPages(new MarkdownString(found.markdown), document), rangeOf(document, found.span))
        );
      },
      () => undefined,
    );
  },
};
