/** Notes that are right: the samples and the retold cases. Drafts may lack what every note needs. */
import { readdir, readFile } from 'node:fs/promises';

export interface RightNote {
  readonly file: string;
  readonly text: string;
  readonly draft: boolean;
}

export async function rightNotes(): Promise<RightNote[]> {
  const notes: RightNote[] = [];
  for (const folder of ['media/samples', 'media/samples/draft', 'test/cases']) {
    for (const name of (await readdir(folder)).filter((entry) => entry.endsWith('.ho.yaml'))) {
      const file = `${folder}/${name}`;
      notes.push({ file, text: await readFile(file, 'utf8'), draft: folder.endsWith('/draft') });
    }
  }
  return notes;
}
