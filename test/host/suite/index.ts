/** The tests that run inside VS Code. VS Code calls `run`; a suite is added by importing it here. */
import './waysOut';
import './mochaSetup';
import './host.suite';
import './problems.suite';
import './features.suite';
import './documents.suite';
import './projectFile.suite';
import './headStart.suite';
import './neighbours.suite';
import './commands.suite';
import './editing.suite';
import './typing.suite';
import './guidance.suite';
import './faults.suite';
import './network.suite';
import { expected, seen } from './expectation';
import { reporterFor } from './reporter';

/** Settles when all tests have run; rejects if one has failed or the run is not where it should be. */
export async function run(): Promise<void> {
  const claims = seen();
  console.log(`Running in VS Code ${claims.version}, ${claims.host} extension host, ${trust(claims.trusted)}.`);
  const wanted = await expected();
  mocha.reporter(reporterFor(claims));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed.`);
  if (JSON.stringify(claims) !== JSON.stringify(wanted)) throw new Error('The run is not in the host it is for.');
}

const trust = (trusted: boolean): string => (trusted ? 'trusted folder' : 'Restricted Mode');
