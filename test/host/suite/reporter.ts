/** Prints each test, and at the end one line that the runner outside reads. */
import { type Claims, printResult } from '../result';

/** Made for one run: mocha wants a class, and what it reports about is known only when the run begins. */
export function reporterFor(claims: Claims): Mocha.ReporterConstructor {
  return class {
    constructor(runner: Mocha.Runner) {
      let passed = 0;
      let failed = 0;
      runner.on('pass', (test) => {
        passed++;
        console.log(`  ok    ${test.fullTitle()} (${test.duration ?? 0} ms)`);
      });
      runner.on('fail', (test, error: Error) => {
        failed++;
        console.log(`  FAIL  ${test.fullTitle()}\n${error.stack ?? error.message}`);
      });
      runner.on('pending', (test) => {
        failed++;
        console.log(`  FAIL  ${test.fullTitle()} was skipped, and nothing may be.`);
      });
      runner.once('end', () => {
        printResult({ passed, failed, ...claims });
      });
    }
  } as unknown as Mocha.ReporterConstructor;
}
