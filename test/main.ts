/**
 * `npm test`: everything, in order of cost. `npm test -- unit`, `-- rules`, `-- corpus`, `-- schema`, `-- hosts` or
 * `-- journeys` runs a part.
 * The last line sums up; a run that could not start counts as failed, never as skipped.
 */
import { seconds } from './host/command';
import { wantsDesktop } from './host/desktop';
import { explain, runProgram } from './host/failure';
import { hosts, newest, oldest } from './host/hosts';
import { type Count, commandStep, desktopStep, hostStep, journeyStep, mochaStep, type Step } from './steps';

const steps: readonly Step[] = [
  commandStep('unit', 'Style and limits of the code', ['node_modules/@biomejs/biome/bin/biome', 'check']),
  commandStep('unit', 'Types', ['node_modules/typescript/bin/tsc']),
  mochaStep('unit', 'Unit and contract tests', 'unit'),
  mochaStep('unit', 'The package', 'package'),
  mochaStep('rules', 'The clinical rules and what they ask', 'rules'),
  mochaStep('corpus', 'Many texts and every edit', 'corpus'),
  commandStep('corpus', 'Questions about broken notes', ['out/fuzz.js', '--calls', '60000', '--seed', '20261128']),
  commandStep('corpus', 'Mistakes in the rules that a test has to notice', ['out/mutation.js']),
  mochaStep('schema', 'The schema in a YAML language server', 'schema'),
  ...hosts.map((host) => hostStep(host)),
  ...(wantsDesktop() ? [desktopStep] : []),
  hostStep({ id: `${newest.version}-node`, edition: newest, kind: 'node' }, 'restricted'),
  journeyStep({ id: `${newest.version}-node`, edition: newest, kind: 'node' }),
  journeyStep({ id: `${oldest.version}-web`, edition: oldest, kind: 'web' }),
];

async function main(): Promise<number> {
  const [part, ...options] = process.argv.slice(2);
  // Read by the tests of many texts, in a process of their own.
  if (options.includes('--long')) process.env['HO_NOTES_LONG'] = 'yes';
  const chosen = steps.filter((step) => part === undefined || step.part === part);
  const counts: Count[] = [];
  for (const step of chosen) {
    const started = Date.now();
    console.log(`\n${step.title}`);
    const count = await step.run().catch(couldNotStart);
    console.log(`${step.title}: ${count.passed} passed, ${count.failed} failed in ${seconds(started)}`);
    counts.push(count);
  }
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** What keeps a step from running is a failure of that step; the others are run all the same. */
function couldNotStart(error: unknown): Count {
  console.log(`  FAIL  ${explain(error)}`);
  return { passed: 0, failed: 1 };
}

runProgram(main);
