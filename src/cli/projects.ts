/** Finds the project file that counts for a note: the nearest one, in its folder or in a folder above it. */
import { dirname, join, relative, resolve } from 'node:path';
import { type Project, projectFile, readProject } from '../service/index';
import { positionsIn } from './report';
import { textAt } from './text';
import type { Trouble } from './trouble';

export interface Projects {
  /** The project of the note at a path; of standard input that of the current folder. */
  of(path: string): Promise<Project | undefined>;
  /** What is wrong with the project files that have been read so far. */
  readonly troubles: readonly Trouble[];
}

/**
 * Each project file is read once.
 * @param named the one file that counts for all notes, or undefined
 */
export function projects(named: string | undefined): Projects {
  const troubles: Trouble[] = [];
  const known = new Map<string, Promise<Project | undefined>>();

  const read = async (file: string, ifMissing: (trouble: Trouble) => Promise<Project | undefined>) => {
    const text = await textAt(file);
    if ('got' in text) return projectIn(file, text.got, troubles);
    if (text.isMissing) return ifMissing(text.trouble);
    troubles.push(text.trouble);
    return undefined;
  };
  const inFolder = (folder: string): Promise<Project | undefined> => {
    const above = dirname(folder);
    const found =
      known.get(folder) ?? read(shown(folder), async () => (above === folder ? undefined : inFolder(above)));
    known.set(folder, found);
    return found;
  };
  const theNamed = (file: string): Promise<Project | undefined> => {
    const found = known.get(file) ?? read(file, async (trouble) => void troubles.push(trouble));
    known.set(file, found);
    return found;
  };

  return {
    troubles,
    of: (path) => {
      // `-`, standard input, resolves like a file in the current folder.
      return named === undefined ? inFolder(dirname(resolve(path))) : theNamed(named);
    },
  };
}

/** As it is printed: from the current folder. */
const shown = (folder: string): string => relative(process.cwd(), join(folder, projectFile));

function projectIn(path: string, text: string, troubles: Trouble[]): Project {
  const project = readProject(text);
  const at = positionsIn(text);
  troubles.push(...project.problems.map(({ message, span }) => ({ path, message, at: at(span.start) })));
  return project;
}
