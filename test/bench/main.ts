/** `npm run bench`: measures, prints tables in Markdown, and ends with 1 if a bar is missed. `--quick`, `--json FILE`. */
import { parseArgs } from 'node:util';
import { measureReading, readingTable } from './reading';
import { barTable, conditions, writeBars } from './report';
import { measureRules, rulesTable } from './rules';
import { measureTyping } from './typing';

async function main(): Promise<number> {
  const options = { quick: { type: 'boolean', default: false }, json: { type: 'string' } } as const;
  const { quick, json } = parseArgs({ options }).values;
  const machine = await conditions();
  console.log(`${machine}\n`);
  const reading = measureReading(quick);
  const rules = measureRules();
  const bars = [...reading.bars, ...rules.bars, ...measureTyping()];
  console.log(`${readingTable(reading.rows)}\n\n${rulesTable(rules.slowest)}\n\n${barTable(bars)}`);
  if (json) await writeBars(json, machine, bars);
  return bars.every(({ ok }) => ok) ? 0 : 1;
}

main().then((code) => {
  process.exitCode = code;
});
