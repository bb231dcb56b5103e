/** Snippets, made from the shape of the note: their choices are the allowed values. */
import { noteShape } from '../knowledge/schema';
import type { Shape } from '../knowledge/shapes';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** The snippet file of VS Code: the least that makes a note, in the order in which one thinks of it. */
export const snippets = (): Record<string, Snippet> => ({
  'Minimal note': {
    prefix: 'note',
    description: 'The least that makes a note: case id, type, class of cause, one lesion.',
    body: [...coreLines(noteShape, '', { count: 0 }), '$0'],
  },
});

/** The core fields of a shape, each with a tab stop. */
function coreLines(shape: Shape, margin: string, stops: { count: number }): string[] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, field]) => {
    if (field.reading === 'entries' && field.need?.always === 'core') {
      const [first = '', ...rest] = coreLines(field.items ?? field, '', stops);
      return [`${margin}${key}:`, `${margin}  - ${first}`, ...rest.map((line) => `${margin}    ${line}`)];
    }
    if (field.reading === 'map') {
      const lines = coreLines(field, `${margin}  `, stops);
      return lines.length > 0 ? [`${margin}${key}:`, ...lines] : [];
    }
    return field.need?.always === 'core' ? [`${margin}${key}: ${tabStop(field, ++stops.count)}`] : [];
  });
}

function tabStop({ values, example }: Shape, stop: number): string {
  if (values) return `\${${stop}|${Object.keys(values).join(',')}|}`;
  return example === undefined ? `$${stop}` : `\${${stop}:${[example].flat().join(', ')}}`;
}
