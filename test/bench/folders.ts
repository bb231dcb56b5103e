/** Whole series of notes on the disk: how many a second, how that grows, and how much memory it takes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { inRepository, scratchFolder } from '../host/places';
import { config } from './contenders';
import type { LanguageServer } from './languageServer';
import { medianOf } from './measure';
import { atLeast, atMost, type Bar, type Part, type Row } from './report';
import { fileOf, type Series, type Share, seriesFrom, writeSeries } from './series';

/** By the number of notes: how often they are checked; the one in the middle counts. */
const sizes: readonly (readonly [notes: number, runs: number])[] = [
  [1_000, 5],
  [10_000, 3],
  [50_000, 1],
  [100_000, 1],
];

/** How many times as many notes a second as a loop over the language server, by how many notes have a finding. */
const timesFaster: Readonly<Record<Share, number>> = { 'a fifth': 10, all: 6 };

/** The folders with so many notes are compared with the language server. */
const comparedNotes = 10_000;

/** How far the cost of a further note may be from that of one before, as a part of it; and the memory, in times. */
const [mostApart, mostMemory] = [0.1, 1.3];

/** Notes that the language server checks one after another: first to warm up, then to be measured. */
const [serverWarmUp, serverNotes] = [150, 300];

/** One run of the command line, from its start to its end. */
interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

export async function measureFolders(server: LanguageServer | undefined): Promise<Part> {
  const series = await seriesFrom(inRepository('media', 'samples'));
  const growing = await grow(series);
  const wrong = scratchFolder('series');
  await writeSeries(series, wrong, [0, comparedNotes], 'all');
  const checked: readonly Checked[] = [
    ...growing.map((folder): Checked => ({ ...folder, share: 'a fifth' })),
    { notes: comparedNotes, run: await check(wrong), share: 'all' },
  ];
  const rows: Row[] = checked.map(({ notes, share, run }) => [
    'this program, check',
    notes,
    share,
    notes / run.seconds,
    run.megabytes,
  ]);
  const bars: Bar[] = growthBars(growing);
  if (server) {
    for (const { share, notes, run } of checked.filter((one) => one.notes === comparedNotes)) {
      const theirs = await notesPerSecond(server, series, share);
      rows.push([`a loop over ${server.name}`, serverNotes, share, theirs, undefined]);
      const name = `a folder in which ${share} of the notes have a finding: times as many notes a second`;
      bars.push(atLeast(name, notes / run.seconds / theirs, timesFaster[share]));
    }
  }
  const columns = ['What checks', 'Notes', 'With a finding', 'Notes a second', 'Peak memory, MB'];
  return { tables: [{ title: 'Folders of notes', columns, rows }], bars };
}

/** A folder of so many notes, and what it took to check it. */
export interface Folder {
  readonly notes: number;
  readonly run: Run;
}

interface Checked extends Folder {
  readonly share: Share;
}

/** Checks a folder at every size to which it grows. */
async function grow(series: Series): Promise<Folder[]> {
  const folder = scratchFolder('series');
  const measured: Folder[] = [];
  let written = 0;
  for (const [notes, times] of sizes) {
    await writeSeries(series, folder, [written, notes], 'a fifth');
    written = notes;
    const runs: Run[] = [];
    for (let turn = 0; turn < times; turn++) runs.push(await check(folder));
    const middle = (of: (run: Run) => number) => medianOf(runs.map(of));
    measured.push({ notes, run: { seconds: middle((run) => run.seconds), megabytes: middle((run) => run.megabytes) } });
  }
  return measured;
}

/**
 * That a further note costs the same in a folder of thousands and in one of ten times as many, and hardly more memory. In
 * the first thousands each thread still warms up: they are not counted.
 */
export function growthBars(growing: readonly Folder[]): Bar[] {
  const [few, many, most] = growing.slice(-3);
  if (!few || !many || !most) return [];
  const secondsEach = (from: Folder, to: Folder) => (to.run.seconds - from.run.seconds) / (to.notes - from.notes);
  return [
    atMost(
      `how far the cost of a further note beyond ${many.notes} is from that of one from ${few.notes} on, as a part of it`,
      Math.abs(secondsEach(many, most) / secondsEach(few, many) - 1),
      mostApart,
    ),
    atMost(
      `peak memory at ${most.notes} notes, of that at ${few.notes}`,
      most.run.megabytes / few.run.megabytes,
      mostMemory,
    ),
  ];
}

/** Makes a process write its peak memory, in KB, to its fourth stream. Its worker threads are part of that. */
const tellMemory = `import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.once('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`;

/** Checks a folder with the command line. */
async function check(folder: string): Promise<Run> {
  const loader = ['--import', `data:text/javascript,${encodeURIComponent(tellMemory)}`];
  const command = [inRepository('dist', 'cli.js'), 'check', folder, '--today', config.today];
  const started = performance.now();
  const child = spawn(process.execPath, [...loader, ...command], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  let told = '';
  child.stdio[3]?.on('data', (data) => {
    told += data;
  });
  const [code] = await once(child, 'close');
  // Of the notes some have a finding, so anything but 1 means that they were not checked.
  if (code !== 1) throw new Error(`The check of a folder ended with code ${code}.`);
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(told) / 1024 };
}

/** A loop over the language server, warmed, in this process: reads a note from the disk and checks it. */
async function notesPerSecond(server: LanguageServer, series: Series, share: Share): Promise<number> {
  const folder = scratchFolder('series');
  const all = serverWarmUp + serverNotes;
  await writeSeries(series, folder, [0, all], share);
  let started = 0;
  for (let number = 0; number < all; number++) {
    if (number === serverWarmUp) started = performance.now();
    await server.open(await readFile(fileOf(folder, number), 'utf8')).problems();
  }
  return (serverNotes * 1000) / (performance.now() - started);
}
