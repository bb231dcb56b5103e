/** Parts that do not fit the note's shape, in plain words, each with the nearest right answer where there is one. */
import { type Path, shapeAt } from '../../../knowledge/schema';
import type { Shape } from '../../../knowledge/shapes';
import type { Misfit } from '../../../model/decode';
import { rename } from '../../../model/edit';
import { failedBy, takes } from '../../../model/fit';
import { mostEntries } from '../../../model/limits';
import { keySpanOf, type Note, spanOf } from '../../../model/note';
import { locate } from '../../../model/tree';
import type { Problem } from '../../problem';
import { formProblem } from '../formProblem';
import { changeTo, proposal, quote, type Remedy, type Unfit } from '../remedy';
import { fieldMeant } from './fieldNames';
import { limits, numberRemedy } from './numbers';
import { packedRemedy } from './packed';
import { structureRemedy } from './structure';
import { wordForSection } from './wordForSection';
import { wordRemedy } from './words';

/** Longer than any value with a form; a text beyond it is prose in the wrong field and is not searched. */
const longest = 200;

/** The problems of everything that the decoder rejected, or read in another way than it is written. */
export const misfitProblems = (note: Note): Problem[] => note.misfits.map((misfit) => misfitProblem(note, misfit));

function misfitProblem(note: Note, { path, keyword, meant }: Misfit): Problem {
  if (keyword === 'additionalProperties') return unknownField(note, path);
  if (keyword === 'beyond') return beyondLimit(note, path);
  const shape = shapeAt(path);
  const tree = locate(note.root, path);
  const unfit = shape && tree?.kind === 'scalar' && { note, path, shape, text: unquoted(tree.source) };
  if (unfit && meant !== undefined) return spelledOtherwise(unfit, meant);
  const remedy = unfit ? remedyFor(unfit) : shape && structureRemedy(note, path, shape);
  return formProblem(remedy?.rule ?? (shape?.reading === 'choice' ? 'value-not-allowed' : 'value-of-wrong-form'), {
    message: remedy?.message ?? wantedMessage(shape),
    span: path.length === 0 ? note.root.span : spanOf(note, path),
    fixes: remedy?.fixes ?? [],
  });
}

const remedyFor = (unfit: Unfit): Remedy | undefined => {
  if (unfit.text.length > longest) return undefined;
  if (failedBy(unfit.shape, unfit.text) === undefined) return withoutQuotes(unfit);
  if (unfit.shape.reading === 'choice') return wordRemedy(unfit);
  const isNumber = [unfit.shape.type].flat().some((type) => type === 'number' || type === 'integer');
  return wordForSection(unfit) ?? packedRemedy(unfit) ?? (isNumber ? numberRemedy(unfit) : undefined);
};

const withoutQuotes = (unfit: Unfit): Remedy => ({
  message: 'These quotes come from a word processor and are read as part of the value. Leave them out.',
  fixes: [changeTo(unfit, unfit.text)],
});

/** Quotes of a word processor are part of the text for YAML, and of no word or number for a reader. */
const unquoted = (text: string): string =>
  text.length > longest ? text : text.trim().replace(/^[“”„«‘’]+|[“”«»‘’]+$/g, '');

function unknownField(note: Note, path: Path): Problem {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const meant = fieldMeant(parent, key);
  const section = parent.filter((step) => typeof step === 'string').join('.');
  const place = section ? `in ${section}` : 'at the top of a note';
  return formProblem('unknown-field', {
    message: `There is no field ${quote(key)} ${place}. ${meant ? `Did you mean ${meant}?` : 'Check the spelling and the indentation.'}`,
    span: keySpanOf(note, path),
    fixes: meant ? [proposal(`Change to ${meant}`, () => rename(note, path, meant))] : [],
  });
}

/** From an entry on a list is not read. */
function beyondLimit(note: Note, path: Path): Problem {
  const list = locate(note.root, path.slice(0, -1));
  const count = list?.kind === 'list' ? list.items.length : 0;
  return formProblem('beyond-limit', {
    message: `This list has ${count} entries, and the checks of a case read ${mostEntries}. From here on the list is not checked. Is it one case?`,
    span: keySpanOf(note, path),
  });
}

/** A value that was understood, and is read as it was meant. */
const spelledOtherwise = (unfit: Unfit, meant: string): Problem =>
  formProblem('value-spelled-otherwise', {
    message: `${quote(unfit.text)} is written ${meant} here. It is read as that.`,
    span: spanOf(unfit.note, unfit.path),
    fixes: [changeTo(unfit, meant)],
  });

const wanted: Readonly<Record<Exclude<Shape['reading'], 'packed'>, string>> = {
  text: 'a text',
  choice: 'one of the allowed words',
  number: 'a number',
  when: 'a time',
  duration: 'a length of time, such as 6 weeks',
  id: 'a short name: a small letter first, then small letters, digits and _, at most 20 signs',
  reference: 'the name of another entry',
  list: 'one value, or several in square brackets',
  map: 'fields: a name, a colon and a value on each line',
  entries: 'a list: each entry begins with a dash',
};

function wantedMessage(shape: Shape | undefined): string {
  const want = !shape
    ? 'fields'
    : shape.reading === 'packed'
      ? wantedForm(shape)
      : wanted[shape.reading] + limits(shape);
  const unit = shape?.unit ? `, in ${shape.unit}, without the unit` : '';
  const example = shape?.example === undefined ? '' : ` Example: ${[shape.example].flat().join(', ')}.`;
  return `${shape?.title ?? 'This place'}: write ${want}${unit}.${example}`;
}

/** A number or a few words, or a form that only an example can show. */
function wantedForm(shape: Shape): string {
  const words = Object.keys(shape.values ?? {}).filter(
    (word) => Number.isNaN(Number(word)) && failedBy(shape, word) === undefined,
  );
  const isNumber = ['number', 'integer'].some((type) => takes(shape, type));
  if (isNumber) return [`a number${limits(shape)}`, ...words].join(', or ');
  return words.length > 0 ? `one of ${words.join(', ')}, or a line as in the example` : 'it as in the example';
}
