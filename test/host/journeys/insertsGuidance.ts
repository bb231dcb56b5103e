/** The lightbulb on an operation offers guidance for this case; it is previewed, inserted, and undone in one step. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Journey } from '../journey';

const file = 'early.ho.yaml';

const note = `case_id: ELB-0042
note_type: initial
cause:
  class: traumatic
  when: 2026-01-20
lesions:
  - site: elbow
surgery:
  - type: ho_excision
    status: planned
    when: 2026-03-20
`;

export const insertsGuidance: Journey = {
  title: 'Surgery-timing guidance is previewed, inserted and undone in one step',
  run: async (workbench) => {
    await writeFile(join(workbench.folder, file), note);
    await workbench.openFile(file);
    await workbench.goToText(file, 'ho_excision');
    await workbench.lightbulb();
    await workbench.choose('Insert surgery-timing guidance');
    await workbench.screenshot('journey-guidance-preview');
    await workbench.confirm();
    await workbench.until(
      'the guidance',
      () => workbench.savedText(file),
      (text) => text.includes('topic: surgery_timing') && text.includes('59 days') && text.includes('timing_reason: '),
    );
    await workbench.screenshot('journey-guidance');
    await workbench.press('Control+z');
    await workbench.expectText(file, note);
  },
};
