/** Lets a selection grow from a value to its field, its entry, its section and the whole note. */
import { SelectionRange, type SelectionRangeProvider } from 'vscode';
import { rangeOf } from '../convert';
import { isLeftToYaml } from '../selector';
import { answer } from './answer';

export const selectionProvider: SelectionRangeProvider = {
  provideSelectionRanges: (document, positions) =>
    isLeftToYaml(document)
      ? []
      : answer('growing a selection', document, ({ selectionsAt }, reading) =>
          positions.flatMap((position) => {
            const spans = selectionsAt(reading, document.offsetAt(position));
            const grown = spans.reduceRight<SelectionRange | undefined>(
              (outer, span) => new SelectionRange(rangeOf(document, span), outer),
              undefined,
            );
            return grown ?? [];
          }),
        ),
};
