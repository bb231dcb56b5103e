/** A series of realistic notes on the disk, as large as wanted: the samples, each time as another patient's. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Which notes of a series have a finding. */
export type Share = 'a fifth' | 'all';

/** Whether the note with that number has one. */
export const hasFinding = (number: number, share: Share): boolean => share === 'all' || number % 5 === 4;

/** The text of the note with that number: no two are the same, and a number always gives the same. */
export type Series = (number: number, share: Share) => string;

/** Reads the clean sample notes in a folder, and makes a series of them. */
export async function seriesFrom(folder: string): Promise<Series> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ho.yaml')).sort();
  const samples = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return (number, share) => {
    const sample = samples[number % samples.length] ?? '';
    const note = asAnother(sample, number);
    return hasFinding(number, share) ? withSlip(note, number) : note;
  };
}

/** Another patient: an id of its own, all days earlier by the same time, other words. */
function asAnother(sample: string, number: number): string {
  const earlier = (number * 37) % 900;
  return sample
    .replace(/^case_id: .*$/m, `case_id: SER-${String(number).padStart(6, '0')}`)
    .replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => daysBefore(day, earlier))
    .replace(/^( *words: [A-Z].*)\.$/gm, `$1, as in ${2 + (number % 83)} others.`);
}

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** A misspelt value, in another place each time. */
function withSlip(note: string, number: number): string {
  const ends = [...note.matchAll(/(?<=^ +(?:- )?(?:sex|side|site|status|modality|maturity|class): \w+)$/gm)];
  const at = ends[(number * 7919) % ends.length]?.index ?? 0;
  return `${note.slice(0, at)}x${note.slice(at)}`;
}

/** So many notes are in one folder. */
const inFolder = 1000;

/** The place of a note below the folder of its series. */
export const fileOf = (folder: string, number: number): string =>
  join(folder, `part-${Math.floor(number / inFolder)}`, `${number}.ho.yaml`);

/** Writes the notes from one number up to, and without, another one. */
export async function writeSeries(
  series: Series,
  folder: string,
  [from, to]: readonly [number, number],
  share: Share,
): Promise<void> {
  for (let number = from; number < to; number++) {
    const file = fileOf(folder, number);
    if (number === from || number % inFolder === 0) await mkdir(dirname(file), { recursive: true });
    await writeFile(file, series(number, share));
  }
}
