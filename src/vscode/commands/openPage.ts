/** Opens one of our pages from a hover: there VS Code follows no link of another scheme, only a command it is told of. */
import { commands, type Disposable, type MarkdownString, Uri } from 'vscode';

const openPage = 'hoCaseNotes.openPage';

/** Takes the path of a page, such as `/facts/S43.md`, and nothing else. */
export const registerOpenPage = (): Disposable =>
  commands.registerCommand(openPage, (path: unknown) =>
    commands.executeCommand(
      'vscode.open',
      Uri.from({ scheme: 'ho-notes', path: `/${String(path).replace(/^\/+/, '')}` }),
    ),
  );

/** Makes the links to our pages in a Markdown text of ours work. Text of a note may be in it only escaped. */
export function followPages(markdown: MarkdownString): MarkdownString {
  markdown.value = markdown.value.replace(
    /\]\(ho-notes:([^)]+)\)/g,
    (_link, path: string) => `](command:${openPage}?${encodeURIComponent(JSON.stringify([path]))})`,
  );
  markdown.isTrusted = { enabledCommands: [openPage] };
  return markdown;
}
