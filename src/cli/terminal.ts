/** What the process writes to. */
import type { Terminal } from './command';

/** @param program the file of this program */
export function processTerminal(program: string): Terminal & { readonly isLost: () => boolean } {
  let isLost = false;
  let status = '';
  // A reader that stops reading, as `head` does, is no mistake; output that cannot be written otherwise is lost.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    isLost = code !== 'EPIPE';
  });
  process.stderr.on('error', () => undefined);
  const show = (line: string) => {
    if (status !== line) process.stderr.write(`\r${line}\u001b[K`);
    status = line;
  };
  return {
    // `hasColors` knows NO_COLOR and its kin; a pipe or a file does not have it.
    colour: process.stdout.isTTY && process.stdout.hasColors(),
    program,
    print: (text) => {
      if (process.stdout.isTTY) show('');
      return new Promise((resolve) => process.stdout.write(text, (error) => resolve(!error)));
    },
    complain: (text) => {
      show('');
      process.stderr.write(text);
    },
    ...(process.stderr.isTTY && !process.env['CI'] && { show }),
    isLost: () => isLost,
  };
}
