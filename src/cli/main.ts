/** `ho-notes`, the command line: prints the outcome of its arguments and ends with its exit code. */
import { run } from './run';

// A reader that stops reading, as `head` does, is no mistake.
process.stdout.on('error', () => process.exit());

void run(process.argv.slice(2)).then(({ output, errors = '', exitCode }) => {
  process.stderr.write(errors);
  process.stdout.write(output);
  process.exitCode = exitCode;
});
