/** What a field accepts, in JSON Schema, and how an editor offers it. Every value may be empty, which is null. */
import { answers, answerTexts, type Shape } from '../../knowledge/shapes';
import { timeForms } from '../../knowledge/timeForms';
import { anchorValues } from '../../knowledge/values';
import type { Json } from './texts';
import { timePattern } from './time';

/** A suggestion: a word, or the beginning of a form with a tab stop. */
const offer = (label: string, description: string, body = label): Json => ({ label, description, body });

/** The answers are values of every field. Two offers also keep an editor from writing an example by itself. */
const answerOffers = answers.map((word) => offer(word, answerTexts[word]));

/** The words of a fixed form: some are a value, some begin one. */
function wordOffers({ values = {}, pattern }: Shape): Json[] {
  const whole = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  return Object.entries(values).map(([word, text]) =>
    whole && !whole.test(word) ? offer(word, text, `${word} $1`) : offer(word, text),
  );
}

/** The form of one value, or of several of one kind; sections have forms of their own. */
export const formOf = (shape: Shape): Json => forms[shape.reading]?.(shape) ?? {};

const forms: Readonly<Partial<Record<Shape['reading'], (shape: Shape) => Json>>> = {
  // Not `boolean`: for the few texts that are true or false, editors would offer the two words in every text.
  text: () => ({
    type: ['string', 'number', 'null'],
    errorMessage: 'Write text here, on the same line or below >-. A text that is only true or false needs quotes.',
    defaultSnippets: answerOffers,
  }),
  choice: ({ enum: words = [], values = {} }) => ({
    enum: [...words, null],
    enumDescriptions: [
      ...words.map((word) => values[word] ?? answerTexts[word as keyof typeof answerTexts] ?? ''),
      'Left empty.',
    ],
  }),
  number: (shape) => ({
    type: [shape.type, 'null'].flat(),
    ...limitsOf(shape),
    pattern: shape.pattern,
    errorMessage: `Write a ${[shape.type].flat()[0] === 'integer' ? 'whole ' : ''}number alone, with a point and without its unit, or not_stated or unknown.`,
    defaultSnippets: answerOffers,
  }),
  packed: (shape) => ({
    type: [shape.type, 'null'].flat(),
    ...limitsOf(shape),
    pattern: shape.pattern,
    errorMessage: notThatForm(shape),
    defaultSnippets: [...wordOffers(shape), ...answerOffers],
  }),
  when: () => ({
    type: ['string', 'integer', 'null'],
    minimum: 1900,
    maximum: 2100,
    pattern: timePattern,
    errorMessage: `This is no time that can be read. ${timeForms}`,
    defaultSnippets: [...timeOffers, ...answerOffers],
  }),
  duration: ({ pattern = '' }) => ({
    type: ['string', 'null'],
    pattern,
    errorMessage: 'Write a number with its unit: hours, days, weeks, months or years, such as 6 weeks or 10-14 days.',
    defaultSnippets: [...durationOffers(pattern), ...answerOffers],
  }),
  id: ({ pattern }) => ({
    type: ['string', 'null'],
    pattern,
    errorMessage: 'A name begins with a small letter; small letters, digits and _ follow, 20 signs at most: sx1.',
  }),
  reference: (shape) => ({
    type: ['string', 'null'],
    errorMessage: 'Write the id of one entry of this note, such as sx1.',
    defaultSnippets: [...wordOffers(shape), ...answerOffers],
  }),
};

const limitsOf = ({ minimum, maximum }: Shape): Json => ({
  ...(minimum !== undefined && { minimum }),
  ...(maximum !== undefined && { maximum }),
});

const notThatForm = ({ description, example }: Shape): string =>
  [
    'This is not in the form that is read here.',
    description,
    ...(example === undefined ? [] : [`Example: ${example}.`]),
  ].join(' ');

const anchors = `\${2|${Object.keys(anchorValues).join(',')}|}`;

const timeOffers: readonly Json[] = [
  offer('day N', 'Counted from day 0.', 'day $1'),
  offer('week N', 'Counted from day 0.', 'week $1'),
  offer('N weeks after …', 'An interval from an event, or from an entry by its id.', `$1 weeks after ${anchors}`),
  offer('N months after …', 'An interval from an event, or from an entry by its id.', `$1 months after ${anchors}`),
  offer('before surgery', 'Before the operation for the ossification, if there is only one; else write its id.'),
  offer('after surgery', 'After the operation for the ossification, if there is only one; else write its id.'),
];

const durationOffers = (pattern: string): Json[] => [
  ...['days', 'weeks', 'months'].map((unit) => offer(`N ${unit}`, `How many ${unit}.`, `$1 ${unit}`)),
  ...(/yes\|no/.test(pattern) ? [offer('yes', 'Yes; how long is not known.'), offer('no', 'No.')] : []),
];
