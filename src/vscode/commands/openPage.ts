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
 * @param document the one that the text is about: pages of guidance are opened for it
 */
export function followPages(markdown: MarkdownString, { uri }: TextDocument): MarkdownString {
  markdown.value = markdown.value.replace(/\]\(ho-notes:([^)]+)\)/g, (_link, path: string) => {
    const [, number] = /^\/guidance\/(\d+)\.md$/.exec(path) ?? [];
    return number ? linkTo(showGuidance, uri.toString(), Number(number)) : linkTo(openPage, path);
  });
  markdown.isTrusted = { enabledCommands: [openPage, showGuidance] };
  return markdown;
}

const linkTo = (command: string, ...given: readonly unknown[]): string =>
  `](command:${command}?${encodeURIComponent(JSON.stringify(given))})`;
