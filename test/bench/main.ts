/**
 * `npm run bench`: measures, prints tables in Markdown, and ends with 1 if a bar is missed. `-- --quick` leaves out what
 * takes long, `-- --json FILE` writes the same as JSON, and `-- PART...` measures some parts alone.
 */
import { parseArgs } from 'node:util';
import { CannotStart, runProgram } from '../host/failure';
import { inRepository } from '../host/places';
import { yamlServerPackage } from '../host/yamlServer';
import { measureActivation } from './activation';
import { measureCold } from './cold';
import { measureEditing } from './editing';
import { measureFolders } from './folders';
import { type LanguageServer, languageServer, type ServerFiles } from './languageServer';
import { measurePackage } from './packed';
import { measureReading } from './reading';
import { barTable, conditions, markdown, type Part, writeJson } from './report';
import { restarted, whyNoServer } from './restart';
import { measureRules } from './rules';
import { measureTyping } from './typing';

/** What a part is measured with. */
interface Means {
  readonly isQuick: boolean;
  readonly server: LanguageServer | undefined;
  readonly serverFiles: ServerFiles | undefined;
}

/** Not measured in a quick run unless they are asked for. */
const long: readonly string[] = ['folders', 'activation'];

const parts: ReadonlyMap<string, (means: Means) => Promise<Part>> = new Map([
  ['reading', ({ isQuick }: Means) => measureReading(isQuick)],
  ['editing', ({ isQuick, server }: Means) => measureEditing(isQuick, server)],
  ['rules', async () => rulesPart()],
  ['typing', ({ isQuick, server }: Means) => measureTyping(isQuick, server)],
  ['cold', ({ isQuick, serverFiles }: Means) => measureCold(isQuick, serverFiles)],
  ['package', measurePackage],
  ['folders', ({ server }: Means) => measureFolders(server)],
  ['activation', measureActivation],
]);

async function main(): Promise<number> {
  const options = { quick: { type: 'boolean', default: false }, json: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const unknown = positionals.find((name) => !parts.has(name));
  if (unknown) throw new CannotStart(`No part is called ${unknown}: choose of ${[...parts.keys()].join(', ')}.`);
  const anotherNode = await restarted();
  if (anotherNode !== undefined) return anotherNode;
  const isWanted = (name: string) =>
    positionals.length > 0 ? positionals.includes(name) : !(values.quick && long.includes(name));
  const chosen = [...parts].filter(([name]) => isWanted(name));
  const means = { isQuick: values.quick, ...(await theServer()) };
  const machine = await conditions();
  console.log(`${machine}\n`);
  const whole = await measured(
    chosen.map(
      ([, part]) =>
        () =>
          part(means),
    ),
  );
  console.log(markdown(barTable(whole.bars)));
  if (values.json) await writeJson(values.json, machine, whole);
  return whole.bars.every(({ ok }) => ok) ? 0 : 1;
}

async function theServer(): Promise<Pick<Means, 'server' | 'serverFiles'>> {
  const why = whyNoServer();
  if (why) {
    console.log(
      `The language server is left out, and the bars that compare with it: ${why}, and it wants a newer one.\n`,
    );
    return { server: undefined, serverFiles: undefined };
  }
  const schema = inRepository('schemas', 'ho-case-note.schema.json');
  const serverFiles = { folder: await yamlServerPackage(), schema };
  return { serverFiles, server: await languageServer(serverFiles) };
}

/** Measures the parts one after another, and prints the tables of each as soon as they are there. */
async function measured(chosen: readonly (() => Promise<Part>)[]): Promise<Part> {
  const all: Part[] = [];
  for (const part of chosen) {
    const one = await part();
    for (const table of one.tables) console.log(`${markdown(table)}\n`);
    all.push(one);
  }
  return { tables: all.flatMap(({ tables }) => tables), bars: all.flatMap(({ bars }) => bars) };
}

function rulesPart(): Part {
  const { slowest, bars } = measureRules();
  const rows = slowest.map(({ id, median }) => [id, median]);
  return { tables: [{ title: 'The slowest rules on the longest note', columns: ['Rule', 'Median ms'], rows }], bars };
}

runProgram(main);
