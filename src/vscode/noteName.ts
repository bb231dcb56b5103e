/** File names of notes, as one types them. */

const ending = '.ho.yaml';

/** `ELB-0042` becomes `ELB-0042.ho.yaml`; an ending that is there already stays. */
export const noteFileName = (typed: string): string =>
  /\.ho\.ya?ml$/i.test(typed.trim()) ? typed.trim() : typed.trim() + ending;

/** Whether it looks like a case id: capitals, a hyphen, digits. */
export const isCaseId = (typed: string): boolean => /^[A-Z]{2,10}-[0-9]{2,6}$/.test(typed);

/**
 * Why a note cannot be called that, or undefined.
 * @param there the names in the folder
 */
export function whyNoName(typed: string, there: readonly string[]): string | undefined {
  const name = noteFileName(typed);
  if (name === ending) return 'Type a case id, such as ELB-0042.';
  if (/[\\/:*?"<>|\p{Cc}]/u.test(name)) return 'A file name cannot have any of these signs: \\ / : * ? " < > |';
  const same = there.find((one) => one.toLowerCase() === name.toLowerCase());
  return same && `There is a file ${same} already. Choose another name.`;
}
