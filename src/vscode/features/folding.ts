/** Folds sections, entries, long texts and runs of comments. */
import { FoldingRange, FoldingRangeKind, type FoldingRangeProvider } from 'vscode';
import { rangeOf } from '../convert';
import { isLeftToYaml } from '../selector';
import { answer } from './answer';

export const foldingProvider: FoldingRangeProvider = {
  provideFoldingRanges: (document) =>
    isLeftToYaml(document)
      ? []
      : answer('folding', document, ({ foldsOf }, reading) =>
          foldsOf(reading).map(({ span, isComment }) => {
            const { start, end } = rangeOf(document, span);
            return new FoldingRange(start.line, end.line, isComment ? FoldingRangeKind.Comment : undefined);
          }),
        ),
};
