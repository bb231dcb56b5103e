/** Mistakes in the YAML itself, in plain words: one problem for each cause, at the line where it is. */
import type { Parsed } from '../../../model/parse';
import { type Span, touches } from '../../../model/span';
import type { SyntaxFault, Tree } from '../../../model/tree';
import type { Fix } from '../../../rules/rule';
import type { Problem } from '../../problem';
import { formProblem } from '../formProblem';
import { withinLimits } from './beyond';
import { type Line, lineAt, linesAbove, onItsOwnLine } from './line';
import { oddBlanks } from './marginSlips';
import type { Slip } from './slip';
import { ownSlipIn, slipIn, unclosed } from './slips';

export interface Broken {
  readonly problems: readonly Problem[];
  /** What stands here is misread: whatever else is found here has the same cause. */
  readonly spans: readonly Span[];
}

const sentences: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'A text cannot begin with * or &. Put it on the next line, behind >-.',
  BAD_DIRECTIVE: 'A line that begins with % is an instruction to YAML and does not belong in a note. Delete it.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes has a meaning of its own. Use single quotes, or write \\\\.',
  BAD_INDENT: 'The indentation does not fit. Lines that belong together start in the same column.',
  BLOCK_IN_FLOW: 'Inside brackets and braces everything goes on one line, with commas between.',
  DUPLICATE_KEY:
    'This name stands here twice, and only the last one is read. Keep one; where several values are allowed, they stand in one pair of square brackets.',
  KEY_OVER_1024_CHARS: 'This name is too long. Is a line break missing?',
  MISSING_CHAR: 'Something is missing here: a colon behind the name, or a closing quote, bracket or brace.',
  MULTILINE_IMPLICIT_KEY: 'A name must stand on one line, with its colon. Is a colon or a quote missing?',
  RESOURCE_EXHAUSTION: 'This part repeats itself too often. Write it out where it is needed.',
  TAB_AS_INDENT: 'Use spaces at the start of a line, not tabs.',
};

const fallback = 'This does not fit what stands before it. Check the colon, the dash and the indentation.';

/** Codes that say all there is to say: the line shows no other cause. */
const plainCodes = ['BAD_DIRECTIVE', 'BAD_DQ_ESCAPE', 'DUPLICATE_KEY', 'RESOURCE_EXHAUSTION'];

/** The problems of everything that YAML is at fault with, and what is misread because of it. */
export function syntaxProblems({ text, roots, faults }: Parsed): Broken {
  const { told, problems } = withinLimits(faults);
  const spans: Span[] = [];
  const brokenSections = new Set<number>();
  for (const fault of told) {
    const at = { start: Math.min(fault.span.start, text.length), end: Math.min(fault.span.end, text.length) };
    if (spans.some((span) => touches(span, { start: at.start, end: at.start }))) continue;
    const opener = swallower(roots, at.start, text);
    const problem = problemOf(text, { code: fault.code, span: at }, opener);
    if (spans.some((span) => touches(span, problem.span))) continue;
    const section = sectionStart(text, problem.span.start);
    const line = lineAt(text, at.start);
    // Where YAML has lost its way it stumbles again and again, up to the next section.
    const isFollowing = brokenSections.has(section) && !isPlain(fault) && !ownSlipIn({ note: text, line });
    if (!isFollowing) problems.push(problem);
    if (!isPlain(fault)) brokenSections.add(section);
    spans.push(lineAt(text, problem.span.start).span, line.span, ...(opener ? [opener] : []));
  }
  for (const margin of strangeMargins(roots)) {
    if (spans.some((span) => touches(span, margin))) continue;
    const line = lineAt(text, margin.start);
    problems.push(slipProblem(oddBlanks({ note: text, line })));
    spans.push({ start: Math.max(0, line.span.start - 1), end: line.span.end });
  }
  return { problems, spans };
}

/** Whether the fault leaves everything else readable. */
const isPlain = ({ code }: SyntaxFault): boolean => plainCodes.includes(code) || code.startsWith('LOST_');

/** Where the section begins that the offset stands in. */
function sectionStart(text: string, offset: number): number {
  const line = lineAt(text, offset);
  if (/^\w/.test(line.text)) return line.span.start;
  for (const above of linesAbove(text, line)) if (/^\w/.test(above.text)) return above.span.start;
  return 0;
}

/** Blanks of a word processor at the start of a line make it, for YAML, a field at the top of the note. */
const strangeMargins = (roots: readonly Tree[]): Span[] =>
  roots.flatMap((root) =>
    root.kind === 'map' && !root.flow
      ? root.pairs.filter(({ key }) => /^[^\S \t]/.test(key)).map(({ keySpan }) => keySpan)
      : [],
  );

function problemOf(text: string, { code, span }: SyntaxFault, opener: Span | undefined): Problem {
  if (code === 'LOST_TAG' || code === 'LOST_ANCHOR') return lostSign(text, span);
  const line = lineAt(text, opener?.start ?? span.start);
  const slip = plainCodes.includes(code) ? undefined : (slipIn({ note: text, line }) ?? unclosedAbove(text, line));
  return slipProblem(slip, {
    message: sentences[code] ?? fallback,
    span: code === 'DUPLICATE_KEY' ? (line.key?.span ?? span) : span,
  });
}

/** The problem of a slip; where none was found it is `otherwise`. */
const slipProblem = (slip: Slip | undefined, otherwise = { message: fallback, span: { start: 0, end: 0 } }): Problem =>
  formProblem('yaml-syntax', {
    message: slip?.message ?? otherwise.message,
    span: slip?.span ?? otherwise.span,
    fixes: fixesOf(slip),
  });

/** A text that begins with a sign which YAML takes for itself, together with the word behind it. */
function lostSign(text: string, span: Span): Problem {
  const edit = onItsOwnLine(text, lineAt(text, span.start));
  return formProblem('text-cut-off', {
    message: `A text cannot begin with ${text[span.start]}: the sign is not read as part of it. Put the text on the next line, behind >-.`,
    span,
    fixes: fixesOf(
      edit && { message: '', span, correction: { title: 'Put the text on its own line', sure: true, edits: [edit] } },
    ),
  });
}

/** What does not fit may be the first line behind a bracket that nothing closes. */
function unclosedAbove(text: string, line: Line): Slip | undefined {
  for (const above of linesAbove(text, line)) return unclosed({ note: text, line: above });
  return undefined;
}

const fixesOf = (slip: Slip | undefined): Fix[] =>
  slip?.correction
    ? [
        {
          title: slip.correction.title,
          kind: slip.correction.sure ? 'rewrite' : 'prompt',
          preferred: slip.correction.sure,
          edits: () => slip.correction?.edits ?? [],
        },
      ]
    : [];

/** The quoted text, or the part in brackets, that runs on over the lines below it because nothing closes it. */
function swallower(roots: readonly Tree[], offset: number, text: string): Span | undefined {
  let tree: Tree | undefined = roots.findLast(({ span }) => span.start <= offset);
  while (tree) {
    const { start, end } = tree.span;
    const isOpen = tree.kind === 'scalar' ? tree.style === 'quoted' : tree.flow;
    if (isOpen && /\n[^\S\n]*(- +)*\w+:(\s|$)/.test(text.slice(start, Math.max(end, offset))))
      return { start, end: Math.max(end, offset) };
    const below: readonly Tree[] =
      tree.kind === 'map' ? tree.pairs.map(({ value }) => value) : tree.kind === 'list' ? tree.items : [];
    tree = below.findLast(({ span }) => span.start <= offset);
  }
  return undefined;
}
