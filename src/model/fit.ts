/** Whether a value fits its shape, and what was meant where only the spelling differs. */
import type { Shape } from '../knowledge/shapes';

/** What a shape demands, ready to be asked. */
interface Demand {
  readonly types: readonly string[];
  readonly words?: ReadonlySet<unknown>;
  readonly pattern?: RegExp;
  /** Keys beside the named ones that are left alone. */
  readonly freeKeys: readonly RegExp[];
}

/** Made once for each shape: the shapes never change. */
const demands = new WeakMap<Shape, Demand>();

function demandOf(shape: Shape): Demand {
  const known = demands.get(shape);
  if (known) return known;
  const demand: Demand = {
    types: [shape.type].flat(),
    ...(shape.enum && { words: new Set(shape.enum) }),
    ...(shape.pattern !== undefined && { pattern: new RegExp(shape.pattern, 'u') }),
    freeKeys: Object.keys(shape.patternProperties ?? {}).map((pattern) => new RegExp(pattern, 'u')),
  };
  demands.set(shape, demand);
  return demand;
}

/** Whether values of that type fit at all: `object`, `array`, `string`, `number`, `integer`. */
export const takes = (shape: Shape, type: string): boolean => demandOf(shape).types.includes(type);

/** Whether a key that the shape does not name is left alone. */
export const isFreeKey = (shape: Shape, key: string): boolean =>
  shape.additionalProperties !== false || demandOf(shape).freeKeys.some((pattern) => pattern.test(key));

/** The JSON Schema keyword that a single value fails, or undefined where it fits. */
export function failedBy(shape: Shape, value: unknown): string | undefined {
  const { types, words, pattern } = demandOf(shape);
  if (typeof value === 'string') {
    if (!types.includes('string')) return 'type';
    if (pattern && !pattern.test(value)) return 'pattern';
  } else if (typeof value === 'number') {
    if (!takesNumber(types, value)) return 'type';
    if (shape.minimum !== undefined && value < shape.minimum) return 'minimum';
    if (shape.maximum !== undefined && value > shape.maximum) return 'maximum';
  } else return 'type';
  return words && !words.has(value) ? 'enum' : undefined;
}

const takesNumber = (types: readonly string[], value: number): boolean =>
  (Number.isFinite(value) && types.includes('number')) || (Number.isInteger(value) && types.includes('integer'));

/**
 * The allowed value that a text stands for if it differs from it in nothing but case, spaces and hyphens, or is true or
 * false where yes or no is wanted. A name that other entries point to is never guessed.
 */
export function meantBy(shape: Shape, text: string): string | undefined {
  if (shape.enum) {
    const meant = shape.enum.filter((word) => bare(word) === yesNo(bare(text)));
    return meant.length === 1 ? meant[0] : undefined;
  }
  if (shape.pattern === undefined || shape.reading === 'id') return undefined;
  return candidates(shape, text).find((candidate) => failedBy(shape, candidate) === undefined);
}

const bare = (text: string): string => text.toLowerCase().replace(/[\s_\-\u2010-\u2015]+/g, '');

const yesNo = (text: string): string => (text === 'true' ? 'yes' : text === 'false' ? 'no' : text);

/** How a text of a fixed form could have been written, beginning with what changes least. */
function candidates(shape: Shape, text: string): string[] {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?[-\u2010-\u2015] ?/g, '-');
  const words = plain.split(' ');
  return [
    plain,
    plain.toLowerCase(),
    yesNo(plain.toLowerCase()),
    ...(words.length === 1 ? [plain.toUpperCase()] : []),
    plain.toLowerCase().replace(/[ -]/g, '_'),
    // A system in front, of one to three words, and a value behind it.
    ...[1, 2, 3].flatMap((length) => {
      const system = systemOf(shape, words.slice(0, length).join(' '));
      const value = words.slice(length).join(' ');
      return [value, value.toUpperCase(), value.toLowerCase()].map((form) => `${system} ${form}`);
    }),
  ];
}

const systemOf = (shape: Shape, written: string): string =>
  Object.keys(shape.values ?? {}).find((word) => bare(word) === bare(written)) ??
  written.toLowerCase().replace(/[ -]/g, '_');
