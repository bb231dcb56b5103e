/** A slip of the finger is seen, explained, mended from the keyboard, and the mending can be undone. */
import type { Journey } from '../journey';

const sample = 'elbow-excision.ho.yaml';

export const fixesValue: Journey = {
  title: 'A value broken by typing is underlined, explained, fixed with Ctrl+. and undone',
  run: async (workbench) => {
    await workbench.openFile(sample);
    const clean = await workbench.savedText(sample);
    await workbench.goToText(sample, 'traumatic');
    await workbench.press('End');
    await workbench.type('k');
    await workbench.until(
      'a squiggle',
      () => workbench.squiggles('error'),
      (count) => count === 1,
    );
    await workbench.until(
      'the message',
      () => workbench.problems(),
      (problems) => problems.some((problem) => problem.includes('"traumatick" is not a value of Class of cause')),
    );
    await workbench.screenshot('journey-broken-value');
    const broken = clean.replace('class: traumatic', 'class: traumatick');
    await workbench.expectText(sample, broken);
    await workbench.lightbulb();
    await workbench.choose('Change to traumatic');
    await workbench.until(
      'no squiggle',
      () => workbench.squiggles('error'),
      (count) => count === 0,
    );
    await workbench.expectText(sample, clean);
    await workbench.press('Control+z');
    await workbench.expectText(sample, broken);
    await workbench.press('Control+z');
    await workbench.expectText(sample, clean);
  },
};
