/** A laboratory value as it is named in a sentence, and where it stands in the note. */
import type { Lab } from '../clinical/labs';
import { testInWords, together } from '../knowledge/guidanceText';
import type { Path } from '../knowledge/schema';
import { type Entry, known } from '../model/access';

/** The test with its value and unit, or else with its result in a word. */
export const labText = ({ value: { test = 'other', value, unit, result } }: Entry<Lab>): string =>
  known(value) === undefined ? together(testInWords(test), result) : together(testInWords(test), value, known(unit));

export const labPlace = ({ value, path }: Entry<Lab>): Path => [
  ...path,
  known(value.value) === undefined ? 'result' : 'value',
];
