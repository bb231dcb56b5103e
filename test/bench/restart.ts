/** All contenders run in one process, and the newest of them wants Node 22: this program starts itself again there. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { node24, whyNotFetched } from '../host/node24';

/** The oldest Node that the language server runs on. */
const leastNode = 22;

const isNewEnough = (): boolean => Number(process.versions.node.split('.')[0]) >= leastNode;

/** Why this program has to do without the language server, if so. */
export const whyNoServer = (): string | undefined => (isNewEnough() ? undefined : whyNotFetched(24));

/** Runs this program again under Node 24 and returns its exit code; undefined where this one will, or must, do. */
export async function restarted(): Promise<number | undefined> {
  if (isNewEnough() || whyNoServer()) return undefined;
  const node = await node24();
  console.log(`Node ${process.version} is too old for all contenders: starting again under Node 24.\n`);
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return code ?? 1;
}
