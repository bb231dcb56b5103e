/**
 * `ho-notes check --stdin-files`: a filter from lines to lines. What comes of a line depends on that line alone, and on
 * the file that it names, so any number of filters can share the work.
 */
import { isUtf8 } from 'node:buffer';
import { checker, formatFor, type Item, type Request } from './checker';
import type { Terminal } from './command';
import { linesOf } from './lines';
import type { Outcome } from './outcome';
import { isHandedOver, mostBytes } from './text';
import { troubleLines } from './trouble';

/** Answers each line before it waits for the next one. Whatever the answers are, the exit code is that of the filter. */
export async function filter(input: AsyncIterable<Buffer>, request: Request, terminal: Terminal): Promise<Outcome> {
  const format = formatFor(request);
  const { check } = checker(request);
  let exitCode: Outcome['exitCode'] = 0;
  for await (const line of linesOf(input, mostBytes)) {
    const item = itemIn(line);
    let answer = typeof item === 'string' ? `${JSON.stringify({ path: null, error: item })}\n` : '';
    if (typeof item !== 'string') {
      const { notes, projects } = await check([item]);
      answer = notes.map((note) => (typeof note === 'string' ? note : format.trouble(note))).join('');
      if (projects.length > 0) {
        terminal.complain(troubleLines(projects));
        exitCode = 2;
      }
    }
    if (!(await terminal.print(answer))) break;
  }
  return { output: '', exitCode };
}

/** The note that a line names or gives, or what is wrong with the line. */
function itemIn(line: Buffer | undefined): Item | string {
  if (!line) return 'This line is longer than 20 MB. No note is so large.';
  if (!isUtf8(line)) return 'This line is not UTF-8 text.';
  const written = line.toString().replace(/\r$/, '');
  if (written.trim() === '') return `This line is empty. ${wanted}`;
  const item = written.startsWith('{') ? givenIn(parsed(written)) : { path: written };
  if (!item) return `This line cannot be read. ${wanted}`;
  return item.given || !isHandedOver(item.path) ? item : 'This line names standard input, which holds these lines.';
}

const wanted = 'Write the path of a note, or JSON with its "path" and its "text".';

function givenIn(value: unknown): Item | undefined {
  const { path, text } = (value ?? {}) as { path?: unknown; text?: unknown };
  if (typeof path !== 'string' || path === '') return undefined;
  if (text === undefined) return { path };
  return typeof text === 'string' ? { path, given: { got: text.replace(/^\uFEFF/, '') } } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
