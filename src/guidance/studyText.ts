/** A study as it is named in a sentence, and where it stands in the note. */
import type { Study } from '../clinical/imaging';
import { studyInWords } from '../knowledge/guidanceText';
import type { Path } from '../knowledge/schema';
import { type Entry, known } from '../model/access';

/** The kind of study, and its time where that is known. */
export const studyText = ({ value }: Entry<Study>): string => studyInWords(known(value.modality), known(value.when));

/** The values of the note that name it, and further fields of it. */
export const studyPlaces = ({ value, path }: Entry<Study>, ...names: readonly (keyof Study)[]): Path[] =>
  (['modality', 'when', ...names] as const).filter((name) => value[name] !== undefined).map((name) => [...path, name]);
