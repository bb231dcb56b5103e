/** Sums beside what is written; each kind can be switched off. */
import {
  type Disposable,
  EventEmitter,
  InlayHint,
  type InlayHintsProvider,
  languages,
  Disposable as ToDispose,
  workspace,
} from 'vscode';
import { listener } from '../guard';
import { selector } from '../selector';
import { answer } from './answer';

const feature = 'the sums beside values';

/** Hints, asked for anew as soon as one of the settings changes. */
export function registerHints(): Disposable {
  const changed = new EventEmitter<void>();
  const provider: InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints: (document, range) => {
      const settings = workspace.getConfiguration('hoCaseNotes', document);
      const wanted = {
        elapsedTime: settings.get<boolean>('hints.elapsedTime') !== false,
        arc: settings.get<boolean>('hints.arc') !== false,
        multiple: settings.get<boolean>('hints.multiple') !== false,
      };
      return answer(feature, document, ({ hintsIn }, reading) =>
        hintsIn(reading, wanted).flatMap(({ at, text }) => {
          const position = document.positionAt(at);
          if (!range.contains(position)) return [];
          const hint = new InlayHint(position, text);
          hint.paddingLeft = true;
          return hint;
        }),
      );
    },
  };
  const onSettings = workspace.onDidChangeConfiguration(
    listener(feature, (change) => {
      if (change.affectsConfiguration('hoCaseNotes.hints')) changed.fire();
    }),
  );
  return ToDispose.from(changed, onSettings, languages.registerInlayHintsProvider(selector, provider));
}
