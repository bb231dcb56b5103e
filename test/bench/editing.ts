/** From one edit at a random place to all problems, beside a language server that checks with the schema alone. */

import { editedNote, type State, states } from '../notes/edited';
import { bareYaml, ours } from './contenders';
import { type LanguageServer, schemaCheck } from './languageServer';
import { measure, type Size, sizesFor, type Times, timesOf } from './measure';
import { atLeast, type Bar, type Part, type Row, timeCells, timeColumns } from './report';

/** How many times faster than the language server: in the middle, and where 95 of 100 turns take no longer. */
const [timesFaster, timesFasterAtWorst] = [10, 5];

const usual: readonly Size[] = [
  [100, 800, 150, 2000],
  [500, 250, 60, 600],
  [4000, 20, 15, 100],
];

/** The bars hold for notes that take long enough to be noticed. */
const leastLines = 500;

/** Without a server to compare with, there are no bars. */
export async function measureEditing(
  isQuick: boolean,
  server: LanguageServer | undefined,
  sizes: readonly Size[] = usual,
): Promise<Part> {
  const contenders = [ours, ...(server ? [schemaCheck(server)] : []), bareYaml];
  const rows: Row[] = [];
  const bars: Bar[] = [];
  for (const { lines, warmUp, turns } of sizesFor(isQuick, sizes)) {
    for (const state of states) {
      const textOf = (turn: number) => editedNote(state, lines, turn);
      const times = await measure(contenders, { textOf, warmUp, turns });
      rows.push(...times.map((time) => [time.name, state, ...timeCells(lines, time)]));
      if (server && lines >= leastLines) bars.push(...barsOf(`${state}, ${lines} lines`, times, server));
    }
  }
  const columns = ['What checks', 'The note', ...timeColumns];
  return { tables: [{ title: 'From one edit to all problems', columns, rows }], bars };
}

function barsOf(what: `${State}, ${number} lines`, times: readonly Times[], server: LanguageServer): Bar[] {
  const [mine, theirs] = [timesOf(times, ours.name), timesOf(times, server.name)];
  return [
    atLeast(`edit to problems, ${what}: times faster than ${server.name}`, theirs.median / mine.median, timesFaster),
    atLeast(`edit to problems, ${what}: the same at the 95th percentile`, theirs.p95 / mine.p95, timesFasterAtWorst),
  ];
}
