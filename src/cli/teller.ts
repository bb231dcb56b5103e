/** Tells what comes of the notes as it comes, in one of the formats, and keeps no more of it than what is counted. */
import { formatFor, type Part, type Request } from './checker';
import type { Terminal } from './command';
import type { Outcome } from './outcome';
import { addTally, emptyTally } from './report';
import { type Trouble, troubleLines } from './trouble';

export interface Teller {
  trouble(trouble: Trouble): void;
  /** Whether anybody reads on. */
  part(part: Part): Promise<boolean>;
  /** What is left to be printed, and the exit code. */
  end(): Outcome;
}

export function teller(request: Request, terminal: Terminal): Teller {
  const format = formatFor(request);
  const tally = emptyTally();
  const troubles = new Map<string, Trouble>();
  let output = format.head;
  let isBegun = false;

  const add = (text: string): void => {
    if (text !== '') output += (isBegun ? format.between : '') + text;
    isBegun ||= text !== '';
  };
  const trouble = (one: Trouble): void => {
    const line = troubleLines([one]);
    // Each thread reads the project files that it needs, and each would tell of them.
    if (troubles.has(line)) return;
    troubles.set(line, one);
    terminal.complain(line);
    add(format.trouble(one));
  };
  return {
    trouble,
    part: async (part) => {
      addTally(tally, part.tally);
      part.projects.forEach(trouble);
      for (const note of part.notes) typeof note === 'string' ? add(note) : trouble(note);
      const ready = output;
      output = '';
      return terminal.print(ready);
    },
    end: () => ({
      output: output + format.foot(tally, [...troubles.values()]),
      exitCode: troubles.size > 0 ? 2 : tally.failures > 0 ? 1 : 0,
    }),
  };
}
