/** What is said of a text that goes beyond a limit: from where on it is not checked, and what to do. */
import { beyond, isBeyond, mostFaults, mostLevels, mostNotes, mostSigns } from '../../../model/limits';
import type { SyntaxFault } from '../../../model/tree';
import type { Problem } from '../../problem';
import { formProblem } from '../formProblem';

const sentences: Readonly<Record<string, string>> = {
  [beyond.signs]: `This text is longer than ${mostSigns} signs, so nothing in it is checked. One file is one case: is it another kind of file?`,
  [beyond.levels]: `Lists or fields stand more than ${mostLevels} levels deep in each other here, so nothing in this text is checked. Is a bracket not closed?`,
  [beyond.notes]: `This file holds more than ${mostNotes} notes. From here on none is checked. Put each case in a file of its own.`,
};

/** The faults that can be told of one by one, and the problems of what lies beyond a limit. */
export function withinLimits(faults: readonly SyntaxFault[]): { told: SyntaxFault[]; problems: Problem[] } {
  const all = faults.filter(({ code }) => !isBeyond(code));
  const [first] = all.slice(mostFaults);
  const message = `YAML is at fault in more than ${mostFaults} places. From here on mistakes of this kind are not listed, and what stands there may be read wrongly.`;
  return {
    told: all.slice(0, mostFaults),
    problems: [
      ...faults
        .filter(({ code }) => isBeyond(code))
        .map(({ code, span }) => formProblem('beyond-limit', { message: sentences[code] ?? '', span })),
      ...(first ? [formProblem('beyond-limit', { message, span: first.span })] : []),
    ],
  };
}
