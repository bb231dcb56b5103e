/** `ho-notes`, the command line: prints the outcome of its arguments and ends with its exit code. */
import { run } from './run';

// A reader that stops reading, as `head` does, is no mistake; output that cannot be written otherwise is lost.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exitCode = 2;
});
process.stderr.on('error', () => undefined);

// `hasColors` knows NO_COLOR and its kin; a pipe or a file does not have it.
const colour = process.stdout.isTTY && process.stdout.hasColors();

void run(process.argv.slice(2), { colour }).then(({ output, errors = '', exitCode }) => {
  process.stderr.write(errors);
  process.stdout.write(output);
  process.exitCode = exitCode;
});
