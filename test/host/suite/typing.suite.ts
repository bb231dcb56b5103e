/** While one types in the longest of notes, the extension host is never kept busy for long. */
import * as vscode from 'vscode';
import { editedNote } from '../../notes/edited';
import { claim, rest } from './claim';
import { closeAll, openNote } from './documents';

/** As long as a note ever gets. */
const lines = 4000;

/** The most that one task may take while one types, in milliseconds. */
const most = 50;

/** The shortest of so many tries counts: the first have code that is not yet warm, and the machine has other work. */
const tries = 20;

/** A check begins no sooner after a key, in milliseconds: what is shown before is of an earlier text. */
const pause = 115;

/** Notes as they stand when the key is pressed. */
const notes = {
  'a valid note': editedNote('valid', lines, 0),
  'a faulty note': editedNote('faulty', lines, 0),
  'an unfinished key': editedNote('half-typed', lines, 0),
  'an open quote': editedNote('half-typed', lines, 1),
} as const;

describe('Typing', function () {
  this.timeout(120_000);
  afterEach(closeAll);

  for (const [what, text] of Object.entries(notes)) {
    it(`keeps no task waiting for more than ${most} ms: ${what}`, async () => {
      const { document } = await openNote('long.ho.yaml', text);
      // From here on there is no check but those of what is typed.
      await vscode.commands.executeCommand('hoCaseNotes.checkNote');
      await rest();
      const taken: number[] = [];
      while (taken.length < tries && !taken.some((one) => one <= most)) {
        taken.push(await longestTaskWhile(checked(document), typeIn(document)));
      }
      claim(Math.min(...taken) <= most, `The longest tasks took ${taken.map(Math.round).join(', ')} ms.`);
    });
  }
});

/** One more letter in a free text. */
async function typeIn(document: vscode.TextDocument): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.insert(document.uri, document.positionAt(document.getText().lastIndexOf('words: ') + 9), 'e');
  await vscode.workspace.applyEdit(change);
}

/** Is kept when the problems of the note as it is typed now are shown. */
const checked = ({ uri }: vscode.TextDocument): Promise<void> =>
  new Promise((resolve) => {
    const typed = performance.now();
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (performance.now() - typed < pause || !uris.some((one) => one.toString() === uri.toString())) return;
      listener.dispose();
      resolve();
    });
  });

/** The longest time for which no timer could run until all of the work was done, in milliseconds. */
async function longestTaskWhile(...work: readonly Promise<void>[]): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let timer = setTimeout(function beat() {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    timer = setTimeout(beat);
  });
  await Promise.all(work);
  clearTimeout(timer);
  return Math.max(longest, performance.now() - last);
}
