/** What a reader is told of a field: title and description, plain and as Markdown, and an example. */
import { needSentence } from '../../knowledge/need';
import type { Shape } from '../../knowledge/shapes';
import { timeForms } from '../../knowledge/timeForms';

/** A JSON Schema or a part of one, ready to be written. */
export type Json = Record<string, unknown>;

/** The words about a field. Only keywords that may stand beside a `$ref` without changing what it means. */
export const textsOf = (shape: Shape): Json => ({
  title: shape.title,
  description: [plain(shape.description), ...unitAndNeed(shape)].join(' '),
  markdownDescription: [shape.description, ...forms(shape), ...unitAndNeed(shape), ...evidence(shape)].join('\n\n'),
  ...examplesOf(shape),
});

/** A description for editors that show no Markdown. */
export const plain = (text: string): string => text.replaceAll('`', '');

function examplesOf(shape: Shape): Json {
  const example = shape.example ?? (shape.reading === 'list' ? shape.items?.example : undefined);
  return example === undefined ? {} : { examples: [example].flat() };
}

const unitAndNeed = (shape: Shape): string[] => {
  const unit = shape.unit ?? (shape.reading === 'list' ? shape.items?.unit : undefined);
  return [...(unit ? [`Unit: ${unit}.`] : []), ...(shape.need ? [needSentence(shape.need)] : [])];
};

/** Of a closed list of words editors show the values themselves, but not where several values may stand. */
function forms(shape: Shape): string[] {
  if (shape.reading === 'when') return [timeForms];
  const values = Object.entries((shape.reading === 'list' ? shape.items : shape)?.values ?? {});
  if (shape.reading === 'choice' || values.length === 0) return [];
  return [values.map(([value, text]) => `- \`${value}\` ${text}`).join('\n')];
}

const evidence = ({ facts = [] }: Shape): string[] =>
  facts.length > 0 ? [`Evidence: ${facts.join(', ')} (\`ho-notes explain ${facts[0]}\`).`] : [];
