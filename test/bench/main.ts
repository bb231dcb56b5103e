/** `npm run bench`: measures, prints tables in Markdown, and ends with 1 if a bar is missed. `--quick`, `--json FILE`. */
import { parseArgs } from 'node:util';
import { measureReading, readingTable } from './reading';
import { barTable, conditions, writeBars } from './report';

async function main(): Promise<number> {
  const options = { quick: { type: 'boolean', default: false }, json: { type: 'string' } } as const;
  const { quick, json } = parseArgs({ options }).values;
  const machine = await conditions();
  console.log(`${machine}\n`);
  const { rows, bars } = measureReading(quick);
  console.log(`${readingTable(rows)}\n\n${barTable(bars)}`);
  if (json) await writeBars(json, machine, bars);
  return bars.every(({ ok }) => ok) ? 0 : 1;
}

main().then((code) => {
  process.exitCode = code;
});
