/** Mistakes in the YAML itself, in plain words. */
import type { Parsed } from '../../model/parse';
import type { SyntaxFault } from '../../model/tree';
import { type Problem, problem } from '../problem';

const tooDeep = 'This part repeats itself too often. Write it out where it is needed.';
const comesLater = 'This does not fit what stands before it. Check the colon, the dash and the indentation.';

const sentences: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'A text cannot begin with *, and no part of the note has this name. Put the text under >-, or in quotes.',
  BAD_DIRECTIVE: 'A line that begins with % is an instruction to YAML and does not belong in a note. Delete it.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes has a meaning of its own. Use single quotes, or write \\\\.',
  BAD_INDENT: 'The indentation does not fit. Lines that belong together start in the same column.',
  BAD_SCALAR_START: 'A text cannot begin with this sign. Put the text under >-, or in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A colon followed by a space ends a name. Put the text under >-, or in quotes.',
  BLOCK_IN_FLOW: 'Inside brackets and braces everything goes on one line, with commas between.',
  DUPLICATE_KEY: 'This name stands here twice, and only one of the two is read. Delete or merge one of them.',
  KEY_OVER_1024_CHARS: 'This name is too long. Is a line break missing?',
  MISSING_CHAR: 'Something is missing here: a colon behind the name, or the closing quote, bracket or brace.',
  MULTILINE_IMPLICIT_KEY: 'A name must stand on one line, with its colon. Is a colon or a quote missing?',
  RESOURCE_EXHAUSTION: tooDeep,
  TAB_AS_INDENT: 'Use spaces at the start of a line, not tabs.',
  UNEXPECTED_TOKEN: comesLater,
};

/** One problem for each line that cannot be read: what YAML says of the same line again has the same cause. */
export function syntaxProblems({ text, faults }: Parsed): Problem[] {
  const lines = new Set<number>();
  return faults
    .filter(({ span }) => {
      const line = text.lastIndexOf('\n', span.start - 1);
      return lines.has(line) ? false : lines.add(line);
    })
    .map((fault) => syntaxProblem(fault, text.length));
}

const syntaxProblem = ({ code, span }: SyntaxFault, length: number): Problem =>
  problem({
    rule: 'yaml-syntax',
    kind: 'form',
    severity: 'error',
    message: sentences[code] ?? comesLater,
    span: { start: Math.min(span.start, length), end: Math.min(span.end, length) },
  });
