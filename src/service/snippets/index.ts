/** Snippets: whole notes, every section, and entries that are written often; what would say something is blank. */
import { noteShape } from '../../knowledge/schema';
import { usualFieldsOf } from '../../knowledge/usualFields';
import { newNote, noteKinds } from '../newNote';
import { entryPlans } from './entries';
import { fieldLines, sectionOf } from './tabStops';

export interface Snippet {
  /** What is typed to get it. */
  readonly prefix: string;
  /** A few words. */
  readonly title: string;
  /** One sentence. */
  readonly detail: string;
  /** In the form of VS Code, line by line; of an entry what stands behind its dash. */
  readonly body: readonly string[];
  /** The section to whose list an entry belongs; of a whole note or section none. */
  readonly within?: string;
}

/** All of them, whole notes first, then in the order of the format. */
export const snippets = (): Snippet[] => [...wholeNotes(), ...sections(), ...entries()];

function wholeNotes(): Snippet[] {
  return noteKinds
    .filter(({ id }) => id !== 'empty')
    .map(({ id, label, detail }) => ({
      prefix: id === 'minimal' ? 'note' : `note-${id.replaceAll('_', '-')}`,
      title: label,
      detail,
      body: newNote(id).split('\n'),
    }));
}

function sections(): Snippet[] {
  return Object.entries(noteShape.properties ?? {}).flatMap(([section, shape]) => {
    const inside = shape.items ?? shape;
    if (!inside.properties) return [];
    const lines = fieldLines(
      inside,
      usualFieldsOf(section, shape).map(([key]) => key),
      {},
      { count: 0 },
    );
    const title = `Section ${section}: ${shape.title}`;
    return {
      prefix: `section-${section}`,
      title,
      detail: shape.description,
      body: [...sectionOf(section, shape, lines), '$0'],
    };
  });
}

function entries(): Snippet[] {
  return entryPlans.map(({ section, name, title, fields, only = {} }) => {
    const [first = '', ...rest] = fieldLines(noteShape.properties?.[section]?.items, fields, only, { count: 0 });
    return {
      prefix: `${section}-${name}`.replaceAll('_', '-'),
      title,
      detail: `An entry of ${section}, behind its dash.`,
      body: [first, ...rest.map((line) => `  ${line}`), '$0'],
      within: section,
    };
  });
}
