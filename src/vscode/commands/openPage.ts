/** Opens one of our pages from a hover: there VS Code follows no link of another scheme, only a command it is told of. */
import { commands, type Disposable, type MarkdownString, type TextDocument, Uri } from 'vscode';
import { scheme } from '../guidancePages';
import { showGuidance } from './showGuidance';

const openPage = 'hoCaseNotes.openPage';

/** Takes the path of a page, such as `/facts/S43.md`, and nothing else. */
export const registerOpenPage = (): Disposable =>
  commands.registerCommand(openPage, (path: unknown) =>
    commands.executeCommand('vscode.open', Uri.from({ scheme, path: `/${String(path).replace(/^\/+/, '')}` })),
  );

/**
 * Makes the links to our pages in a Markdown text of ours work. Text of a note may be in it only escaped.
 * @param about the document whose pages of guidance are opened; left out, that of the note at the cursor
 */
export function followPages(markdown: MarkdownString, about?: TextDocument): MarkdownString {
  markdown.value = markdown.value.replace(/\]\(ho-notes:([^)]+)\)/g, (_link, path: string) => {
    const [, number] = /^\/guidance\/(\d+)\.md$/.exec(path) ?? [];
    if (!number) return linkTo(openPage, path);
    return about ? linkTo(showGuidance, about.uri.toString(), Number(number)) : linkTo(showGuidance);
  });
  markdown.isTrusted = { enabledCommands: [openPage, showGuidance] };
  return markdown;
}

const linkTo = (command: string, ...given: readonly unknown[]): string =>
  `](command:${command}?${encodeURIComponent(JSON.stringify(given))})`;
