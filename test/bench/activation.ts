/** How much longer our extension takes to be active than one that does nothing, in windows of all tested hosts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Activation, activationsIn } from '../host/activation/result';
import { type Host, hosts, type Kind } from '../host/hosts';
import { inRepository } from '../host/places';
import { whyNotServed } from '../host/servedCode';
import { medianOf } from './measure';
import { atMost, type Bar, type Part, type Row } from './report';

const windows = 10;

/** The most that the median may be, in milliseconds. */
const mostDifference: Readonly<Record<Kind, number>> = { node: 40, web: 80 };
const [mostCall, mostUntilProblems] = [10, 60];

export async function measureActivation(): Promise<Part> {
  const why = whyNotServed();
  if (why) {
    console.log(`The activation is left out: ${why}\n`);
    return { tables: [], bars: [] };
  }
  const rows: Row[] = [];
  const bars: Bar[] = [];
  for (const host of hosts) {
    const found = await activationsOf(host);
    const middle = (of: (one: Activation) => number) => medianOf(found.map(of));
    const difference = middle(({ ours, empty }) => ours - empty);
    const [call, problems] = [middle((one) => one.call), middle((one) => one.problems)];
    rows.push([host.id, middle(({ ours }) => ours), middle(({ empty }) => empty), difference, call, problems]);
    bars.push(
      atMost(
        `activation in ${host.id}, beyond that of an empty extension, in ms`,
        difference,
        mostDifference[host.kind],
      ),
      atMost(`our activate() in ${host.id}, in ms`, call, mostCall),
      atMost(`from an open note to its problems in ${host.id}, in ms`, problems, mostUntilProblems),
    );
  }
  const columns = ['Host', 'Ours, ms', 'Empty, ms', 'Difference, ms', 'Our activate(), ms', 'First problems, ms'];
  return { tables: [{ title: `Activation, medians of ${windows} windows`, columns, rows }], bars };
}

async function activationsOf({ id }: Host): Promise<Activation[]> {
  const program = inRepository('out', 'activationRun.js');
  const child = spawn(process.execPath, [program, id, String(windows)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  const [code] = await once(child, 'close');
  const found = activationsIn(output);
  if (code === 0 && found.length === windows) return found;
  throw new Error(`Of ${windows} windows of ${id} ${found.length} were measured (code ${code}):\n${output}`);
}
