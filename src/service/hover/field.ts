/** What is said of a field wherever it stands: its name, its meaning, and what is expected of it. */
import { needSentence } from '../../knowledge/need';
import { type Path, shapeAt } from '../../knowledge/schema';
import type { Shape } from '../../knowledge/shapes';
import { timeForms } from '../../knowledge/timeForms';
import { list, paragraphs } from './markdown';
import { nameOf } from './place';

/** Title, description, what is allowed and when it is needed: the documentation of a completion. */
export const aboutField = (path: Path, shape: Shape): string =>
  paragraphs([...meaning(path, shape), ...expected(shape), ...allowed(shape)]);

/** Title and place, then the description. */
export const meaning = (path: Path, { title, description }: Shape): string[] => [
  `**${title}** \`${nameOf(path)}\``,
  description,
];

/** The same in one line, where something else is the subject. */
export const meaningInShort = (path: Path, { title, description }: Shape): string =>
  `${title} \`${nameOf(path)}\`: ${description}`;

/** Unit, limits, form and example, and when it is needed. */
export function expected(shape: Shape): string[] {
  const single = shape.items && shape.reading === 'list' ? shape.items : shape;
  return [
    ...unitAndLimits(single),
    ...(single.reading === 'when' ? [timeForms] : []),
    ...(single.example === undefined ? [] : [`Example: \`${[single.example].flat().join(', ')}\`.`]),
    ...(shape.need ? [needSentence(shape.need)] : []),
  ];
}

function unitAndLimits({ unit, minimum, maximum }: Shape): string[] {
  const limits =
    minimum !== undefined && maximum !== undefined
      ? `Accepted: ${minimum} to ${maximum}.`
      : minimum !== undefined
        ? `Accepted: ${minimum} or more.`
        : undefined;
  const parts = [unit && `Unit: ${unit}.`, limits].filter((part) => part);
  return parts.length > 0 ? [parts.join(' ')] : [];
}

/** The allowed values with their meaning; of a section its fields. */
export function allowed(shape: Shape): string[] {
  const values = Object.entries(shape.values ?? shape.items?.values ?? {});
  const fields = Object.keys(shape.properties ?? shape.items?.properties ?? {});
  if (fields.length > 0) return [`Fields: ${fields.map((key) => `\`${key}\``).join(', ')}.`];
  return list(values.map(([value, text]) => `\`${value}\` ${text}`));
}

/** The shape that a field has as a whole: of an item of a list, that of the list. */
export const fieldShape = (path: Path, shape: Shape): Shape =>
  typeof path.at(-1) === 'number' ? (shapeAt(path.slice(0, -1)) ?? shape) : shape;
