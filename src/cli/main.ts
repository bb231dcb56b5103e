/** `ho-notes`, the command line: prints the outcome of its arguments and ends with its exit code. As a thread it checks. */
import { isMainThread } from 'node:worker_threads';
import { serve } from './crew';
import { run } from './run';
import { processTerminal } from './terminal';

async function main(): Promise<void> {
  const terminal = processTerminal(__filename);
  const { output, errors = '', exitCode } = await run(process.argv.slice(2), terminal);
  if (errors !== '') terminal.complain(errors);
  await terminal.print(output);
  process.exitCode = terminal.isLost() ? 2 : exitCode;
}

if (isMainThread) void main();
else serve();
