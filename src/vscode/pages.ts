/** Serves the pages behind rules and facts, and those of guidance, which follow their notes; all of it offline. */
import { type Disposable, EventEmitter, Disposable as ToDispose, type Uri, workspace } from 'vscode';
import { configFor } from './config';
import { engine } from './engine';
import { guard, listener } from './guard';
import { documentOf, openPagesOn, type Subject, scheme, subjectOf } from './guidancePages';
import type { Checks } from './noteState';
import { readingOf } from './notes';

const feature = 'the page';

/** A page of guidance is made anew as soon as its note is checked again. */
export function registerPages(checks: Checks): Disposable {
  const changed = new EventEmitter<Uri>();
  return ToDispose.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) =>
        guard(
          feature,
          () => textOf(uri),
          () => '# This page could not be shown\n',
        ),
    }),
    checks.onDidChange(
      listener(feature, (document) => {
        if (checks.stateOf(document)?.kind === 'checking') return;
        for (const page of openPagesOn(document)) changed.fire(page);
      }),
    ),
  );
}

async function textOf(uri: Uri): Promise<string> {
  const subject = subjectOf(uri);
  if (subject) return guidanceOn(subject);
  return (await engine()).page(uri.path) ?? `# Not found\n\nThere is no page ${uri.path}.\n`;
}

async function guidanceOn(subject: Subject): Promise<string> {
  const document = documentOf(subject);
  if (!document) return closedNote;
  const { guidancePage } = await engine();
  const { today } = await configFor(document);
  return guidancePage(await readingOf(document), subject.number, today);
}

const closedNote = `# Guidance for this case

The note is not open: it was closed, renamed or deleted. This page goes on as soon as the note is open again.
`;
