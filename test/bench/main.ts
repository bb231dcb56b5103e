/**
 * `npm run bench`: measures, prints tables in Markdown, and ends with 1 if a bar is missed. `-- --quick` leaves out what
 * takes long, `-- --json FILE` writes the same as JSON.
 */
import { parseArgs } from 'node:util';
import { runProgram } from '../host/failure';
import { inRepository } from '../host/places';
import { yamlServerPackage } from '../host/yamlServer';
import { measureCold } from './cold';
import { measureEditing } from './editing';
import { languageServer } from './languageServer';
import { measurePackage } from './packed';
import { measureReading } from './reading';
import { barTable, conditions, markdown, type Part, writeJson } from './report';
import { restarted, whyNoServer } from './restart';
import { measureRules } from './rules';
import { measureTyping } from './typing';

const schema = ['schemas', 'ho-case-note.schema.json'];

async function main(): Promise<number> {
  const options = { quick: { type: 'boolean', default: false }, json: { type: 'string' } } as const;
  const { quick, json } = parseArgs({ options }).values;
  return (await restarted()) ?? measureAll(quick, json);
}

async function measureAll(isQuick: boolean, json: string | undefined): Promise<number> {
  const leftOut = whyNoServer();
  if (leftOut) console.log(`The language server is left out, with the bars that compare with it. ${leftOut}.\n`);
  const files = leftOut ? undefined : { folder: await yamlServerPackage(), schema: inRepository(...schema) };
  const server = files && (await languageServer(files));
  const machine = await conditions();
  console.log(`${machine}\n`);
  const parts: (() => Promise<Part>)[] = [
    () => measureReading(isQuick),
    () => measureEditing(isQuick, server),
    async () => rulesPart(),
    () => measureTyping(isQuick, server),
    () => measureCold(isQuick, files),
    measurePackage,
  ];
  const all: Part[] = [];
  for (const part of parts) {
    const measured = await part();
    for (const table of measured.tables) console.log(`${markdown(table)}\n`);
    all.push(measured);
  }
  const whole = { tables: all.flatMap(({ tables }) => tables), bars: all.flatMap(({ bars }) => bars) };
  console.log(markdown(barTable(whole.bars)));
  if (json) await writeJson(json, machine, whole);
  return whole.bars.every(({ ok }) => ok) ? 0 : 1;
}

function rulesPart(): Part {
  const { slowest, bars } = measureRules();
  const rows = slowest.map(({ id, median }) => [id, median]);
  return { tables: [{ title: 'The slowest rules on the longest note', columns: ['Rule', 'Median ms'], rows }], bars };
}

runProgram(main);
