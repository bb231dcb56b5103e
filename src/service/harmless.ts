/** The last look at every change: a text that could be read can be read when it is made. */
import type { Parsed } from '../model/parse';
import { parse } from '../model/parse';
import { applyEdits, type Edit } from '../model/span';

/** The edits, or none where they would break the YAML of a text that is whole. */
export const harmless = ({ text, faults }: Parsed, edits: readonly Edit[]): readonly Edit[] =>
  edits.length === 0 || faults.length > 0 || parse(applyEdits(text, edits)).faults.length === 0 ? edits : [];
