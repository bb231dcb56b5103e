/** Text to trees, one for each YAML document in it. Never throws, whatever the text. */
import { readCut } from './lanes/cut';
import { readEvents } from './lanes/events';
import { readYaml } from './lanes/yaml';
import type { SyntaxFault, Tree } from './tree';

export interface Parsed {
  readonly text: string;
  /** One tree for each document; none for an empty text or one of comments only. */
  readonly roots: readonly Tree[];
  readonly faults: readonly SyntaxFault[];
}

/** Reads a text. What cannot be read is a fault at its place; the rest is there all the same. */
export function parse(text: string): Parsed {
  const plain = readEvents(text);
  return { text, ...(plain ? { roots: [plain], faults: [] } : (readCut(text) ?? readYaml(text))) };
}
