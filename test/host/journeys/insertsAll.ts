/** An incomplete draft is led on by the lightbulb: three topics are inserted, two gaps filled, and all of it is undone. */
import type { Journey } from '../journey';
import type { Workbench } from '../workbench';

const name = 'elbow-draft.ho.yaml';

/** The incomplete draft among the samples. */
export const file = `draft/${name}`;

export const insertsAll: Journey = {
  title: 'A draft takes differential, prevention and surgery timing from the lightbulb, and gives all of it back',
  run: async (workbench) => {
    const original = await openDraft(workbench);
    await isTold(workbench, 'differential, diagnosis, plan, prophylaxis');
    await isTold(workbench, 'This excision is earlier than 4 months after day 0');
    await insertFrom(workbench, 'initial', 'differential diagnosis', 'differential');
    await insertFrom(workbench, 'initial', 'prevention guidance', 'prevention');
    await insertFrom(workbench, 'ho_excision', 'surgery-timing guidance', 'surgery_timing');
    await isTold(workbench, 'labs, diagnosis, plan, rehabilitation');
    await isTold(workbench, 'parosteal_osteosarcoma stands in the differential without a word on it');
    await workbench.screenshot('journey-draft-inserted');
    await fill(workbench, 'timing_reason:', 'ulnar nerve palsy that gets worse');
    await isTold(workbench, 'This excision is earlier than 4 months after day 0', false);
    await fill(workbench, 'reason:', 'mature at the rim, not at the base');
    await isTold(workbench, 'parosteal_osteosarcoma stands in the differential', false);
    await isTold(workbench, 'osteochondroma stands in the differential');
    await workbench.screenshot('journey-draft-filled');
    await undoAll(workbench, original);
    await isTold(workbench, 'differential, diagnosis, plan, prophylaxis');
  },
};

/** Opens the draft; its text. */
export async function openDraft(workbench: Workbench): Promise<string> {
  await workbench.openFile(name);
  return workbench.savedText(file);
}

/** Takes guidance from the lightbulb at a text, without the mouse. */
export async function insertFrom(workbench: Workbench, at: string, title: string, topic: string): Promise<void> {
  await workbench.goToText(file, at);
  await workbench.until(
    `the offer of ${title}`,
    async () => {
      const offered = await workbench.lightbulb();
      if (!offered.includes(`Insert ${title} for this case`)) await workbench.press('Escape');
      return offered;
    },
    (offered) => offered.includes(`Insert ${title} for this case`),
  );
  await workbench.choose(`Insert ${title}`);
  await workbench.untilSaved(file, title, (text) => text.includes(`topic: ${topic}`));
}

/** Writes behind the first empty field of that name. */
export async function fill(workbench: Workbench, field: string, words: string): Promise<void> {
  await workbench.goToText(file, field);
  await workbench.press('End');
  await workbench.type(words);
  await workbench.untilSaved(file, words, (text) => text.includes(`${field} ${words}\n`));
}

/** Waits until the Problems panel lists a message, or lists it no more. */
const isTold = (workbench: Workbench, message: string, wanted = true): Promise<unknown> =>
  workbench.until(
    `${wanted ? '' : 'no '}"${message}"`,
    () => workbench.problems(),
    (problems) => problems.length > 0 && problems.some((one) => one.includes(message)) === wanted,
  );

async function undoAll(workbench: Workbench, original: string): Promise<void> {
  const undo = async (): Promise<string> => {
    await workbench.press('Control+z');
    return workbench.savedText(file);
  };
  await workbench.until('the draft as it was', undo, (text) => text === original);
}
