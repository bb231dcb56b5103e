/** Parts that do not fit the note's shape, in plain words, each with the nearest right answer where there is one. */
import { type Path, shapeAt } from '../../knowledge/schema';
import type { Shape } from '../../knowledge/shapes';
import type { Misfit } from '../../model/decode';
import { put, rename } from '../../model/edit';
import { keySpanOf, type Note, spanOf } from '../../model/note';
import { locate } from '../../model/tree';
import type { Fix } from '../../rules/rule';
import { nearest } from '../nearest';
import { type Problem, problem, quote } from '../problem';

/** Most allowed values that a message lists; hover and completion have them all. */
const mostListed = 8;

/** The problems of everything that does not fit, or is only misspelt. */
export const misfitProblems = (note: Note): Problem[] => note.misfits.map((misfit) => misfitProblem(note, misfit));

function misfitProblem(note: Note, { path, keyword, meant }: Misfit): Problem {
  if (keyword === 'additionalProperties') return unknownField(note, path);
  if (meant !== undefined) return misspelt(note, path, meant);
  const shape = shapeAt(path);
  return shape?.reading === 'choice' ? notAllowed(note, path, shape) : wrongForm(note, path, shape);
}

function unknownField(note: Note, path: Path): Problem {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const allowed = Object.keys(shapeAt(parent)?.properties ?? {});
  const meant = nearest(key, allowed);
  const place = parent.filter((step) => typeof step === 'string').join('.') || 'a note';
  return problem({
    rule: 'unknown-field',
    kind: 'form',
    severity: 'warning',
    message: `There is no field ${quote(key)} in ${place}. ${meant ? `Did you mean ${meant}?` : 'Check the spelling and the indentation.'}`,
    span: keySpanOf(note, path),
    fixes: meant ? [rewrite(`Change to ${meant}`, () => rename(note, path, meant))] : [],
  });
}

function notAllowed(note: Note, path: Path, shape: Shape): Problem {
  const written = textAt(note, path);
  const allowed = shape.enum ?? [];
  const meant = nearest(written, allowed);
  const listed = allowed.slice(0, mostListed).join(', ') + (allowed.length > mostListed ? ' …' : '');
  return problem({
    rule: 'value-not-allowed',
    kind: 'form',
    severity: 'error',
    message: `${quote(written)} is not a value of ${shape.title}. ${meant ? `Did you mean ${meant}? ` : ''}Allowed: ${listed}.`,
    span: spanOf(note, path),
    fixes: meant ? [rewrite(`Change to ${meant}`, () => put(note, path, meant))] : [],
  });
}

/** A value that was understood, and is read as it was meant. */
const misspelt = (note: Note, path: Path, meant: string): Problem =>
  problem({
    rule: 'value-not-allowed',
    kind: 'form',
    severity: 'warning',
    message: `${quote(textAt(note, path))} is not a value of ${shapeAt(path)?.title}. Did you mean ${meant}?`,
    span: spanOf(note, path),
    fixes: [rewrite(`Change to ${meant}`, () => put(note, path, meant))],
  });

const wanted: Readonly<Record<Shape['reading'], string>> = {
  text: 'a text',
  choice: 'one of the allowed words',
  number: 'a number',
  when: 'a time',
  duration: 'a length of time, such as 6 weeks',
  packed: 'a value of a fixed form',
  id: 'a short name: a small letter first, then small letters, digits and _, at most 20 signs',
  reference: 'the name of another entry',
  list: 'one value, or several in square brackets',
  map: 'fields: a name, a colon and a value on each line',
  entries: 'a list: each entry begins with a dash',
};

function wrongForm(note: Note, path: Path, shape: Shape | undefined): Problem {
  const want = shape ? wanted[shape.reading] : 'fields';
  const unit = shape?.unit ? `, in ${shape.unit}, without the unit` : '';
  const example = shape?.example === undefined ? '' : ` Example: ${[shape.example].flat().join(', ')}.`;
  return problem({
    rule: 'value-of-wrong-form',
    kind: 'form',
    severity: 'error',
    message: `${shape?.title ?? 'This place'}: write ${want}${limits(shape)}${unit}.${example}`,
    span: path.length === 0 ? note.root.span : spanOf(note, path),
  });
}

const limits = (shape: Shape | undefined): string => {
  const { minimum, maximum } = shape ?? {};
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  return minimum === undefined ? (maximum === undefined ? '' : ` up to ${maximum}`) : ` from ${minimum}`;
};

const rewrite = (title: string, edits: Fix['edits']): Fix => ({ title, kind: 'rewrite', preferred: true, edits });

const textAt = (note: Note, path: Path): string => {
  const tree = locate(note.root, path);
  return tree?.kind === 'scalar' ? tree.source : 'This';
};
