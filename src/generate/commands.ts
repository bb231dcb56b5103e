/** The commands of the extension that come from the topics of guidance. */
import { topics } from '../service/index';

const prefix = 'hoCaseNotes.insert.';

/** Where a note is written: in its own language, or as YAML by its name. */
const inNote = 'editorLangId == ho-case-note || editorLangId == yaml && resourceFilename =~ /\\.ho\\.ya?ml$/';

interface Command {
  readonly command: string;
}

/** Those of package.json with one for each topic; the others are written by hand, and stay. */
export const commands = (written: readonly Command[]): Command[] => [
  ...written.filter(({ command }) => !command.startsWith(prefix)),
  ...topics.map(({ name, title }) => ({
    command: `${prefix}${name}`,
    title: `Insert ${title} for this case`,
    category: 'HO Case Notes',
    enablement: inNote,
  })),
];
