/** The lightbulb on an operation offers guidance for this case; it is inserted, and undone in one step. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { earlyNamed } from '../../notes/early';
import type { Journey } from '../journey';

const file = 'early.ho.yaml';

const note = earlyNamed('ELB-0051');

export const insertsGuidance: Journey = {
  title: 'Surgery-timing guidance is inserted from the lightbulb and undone in one step',
  run: async (workbench) => {
    await writeFile(join(workbench.folder, file), note);
    await workbench.openFile(file);
    await workbench.goToText(file, 'ho_excision');
    await workbench.lightbulb();
    await workbench.choose('Insert surgery-timing guidance');
    await workbench.until(
      'the guidance',
      () => workbench.savedText(file),
      (text) =>
        text.includes('topic: surgery_timing') &&
        text.includes('59 days') &&
        text.includes('# Why now?\n    timing_reason: '),
    );
    await workbench.screenshot('journey-guidance');
    await workbench.press('Control+z');
    await workbench.expectText(file, note);
  },
};
