/** Words that are not in the list of a field: another word for one of them, several at once, or one of another field. */
import { type Path, shapeAt } from '../../../knowledge/schema';
import type { Shape } from '../../../knowledge/shapes';
import { synonymOf } from '../../../knowledge/synonyms';
import { valueAt } from '../../../model/access';
import { type Editable, put, remove } from '../../../model/edit';
import { meantBy } from '../../../model/fit';
import { inTurn } from '../../../model/inTurn';
import type { Fix } from '../../../rules/rule';
import { nearest } from '../../nearest';
import { changeTo, proposal, quote, type Remedy, rewrite, type Unfit } from '../remedy';
import { alike } from './alike';

/** Most allowed values that a message lists; hover and completion have them all. */
const mostListed = 8;

/** What to say of a word that the field does not allow. */
export function wordRemedy(unfit: Unfit): Remedy {
  return geneticDisease(unfit) ?? otherWord(unfit) ?? several(unfit) ?? ofAnotherField(unfit) ?? notInList(unfit);
}

/** Fields in which the disease was once named, or in which one expects it. */
const diseaseFields = ['cause.type', 'other_causes.type', 'diagnosis.primary', 'differential.diagnosis'];

const genetics = ['genetics', 'diagnosis'] as const;

function geneticDisease(unfit: Unfit): Remedy | undefined {
  const { note, path, text } = unfit;
  const shape = shapeAt(genetics);
  const disease = shape && (synonymOf(text, shape.enum ?? []) ?? meantBy(shape, text));
  const isDisease = disease !== undefined && !['none', 'other', 'unknown', 'not_stated'].includes(disease);
  if (!isDisease || !diseaseFields.includes(nameOf(path))) return undefined;
  const named = valueAt(note.data, genetics);
  const message = 'A genetic disease is named in genetics.diagnosis, and only there: the safety checks read it there.';
  if (named !== undefined && named !== disease) return { message, rule: 'genetic-disease-misplaced', fixes: [] };
  const naming = named === undefined ? [(now: Editable) => put(now, genetics, disease)] : [];
  const edits = () => inTurn(note, ...naming, (now) => remove(now, path));
  return { message, rule: 'genetic-disease-misplaced', fixes: [rewrite('Move it to genetics.diagnosis', edits)] };
}

function otherWord(unfit: Unfit): Remedy | undefined {
  const { shape, text, note, path } = unfit;
  const meant = synonymOf(text, shape.enum ?? []) ?? meantBy(shape, text);
  if (meant === undefined) return undefined;
  return {
    message: `Here ${quote(text)} is called ${meant}.`,
    fixes: [rewrite(`Change to ${meant}`, () => put(note, path, meant))],
  };
}

/** `pain, stiffness` where a list is wanted: each word has to stand by itself. */
function several(unfit: Unfit): Remedy | undefined {
  const { note, path, shape, text } = unfit;
  const list = path.slice(0, -1);
  const isOnly = typeof path.at(-1) === 'number' && shapeAt(list)?.reading === 'list';
  const words = text.split(/\s*(?:,|;|\/|&|\band\b)\s*/).filter((word) => word);
  const meant = words.map((word) => synonymOf(word, shape.enum ?? []) ?? meantBy(shape, word));
  if (!isOnly || words.length < 2 || meant.some((word) => word === undefined)) return undefined;
  const values = meant.filter((word) => word !== undefined);
  return {
    message: 'Several values stand in square brackets, with commas between them.',
    fixes: [
      {
        ...changeTo({ ...unfit, path: list }, values),
        title: `Change to [${values.join(', ')}]`,
        edits: () => put(note, list, values),
      },
    ],
  };
}

/** A word that another field of the same section allows. */
function ofAnotherField(unfit: Unfit): Remedy | undefined {
  const { note, path, text, shape } = unfit;
  const isItem = typeof path.at(-1) === 'number';
  const own = isItem ? path.slice(0, -1) : path;
  const place = own.slice(0, -1);
  for (const [key, field] of Object.entries(shapeAt(place)?.properties ?? {})) {
    const word = key === own.at(-1) ? undefined : ownWord(field, text);
    if (word === undefined) continue;
    const isFree = valueAt(note.data, [...place, key]) === undefined;
    const target = [...place, key];
    const move = proposal(`Move it to ${key}`, () =>
      inTurn(
        note,
        (now) => put(now, target, word),
        (now) => remove(now, path),
      ),
    );
    return {
      message: `${quote(text)} is no value of ${shape.title}; it is one of ${key}.`,
      fixes: isFree ? [move] : [],
    };
  }
  return undefined;
}

/** A value that the field has for itself: not one of the words that are allowed everywhere. */
function ownWord(field: Shape, text: string): string | undefined {
  const values = Object.keys((field.reading === 'list' ? field.items?.values : field.values) ?? {});
  return field.reading === 'choice' || field.reading === 'list'
    ? values.find((value) => value === text && !['yes', 'no', 'none', 'other'].includes(value))
    : undefined;
}

function notInList(unfit: Unfit): Remedy {
  const { shape, text } = unfit;
  const allowed = shape.enum ?? [];
  const slip = nearest(text, allowed);
  const meant = slip === undefined ? alike(text, allowed) : [slip];
  const listed = allowed.slice(0, mostListed).join(', ') + (allowed.length > mostListed ? ' …' : '');
  const elsewhere = meant.length === 0 ? inOwnWords(unfit) : undefined;
  // The beginning of a long list is no help to one who has been offered the right word.
  const list = meant.length > 0 && allowed.length > mostListed ? '' : ` Allowed: ${listed}.`;
  const question = meant.length > 0 ? ` Did you mean ${meant.join(' or ')}?` : '';
  return {
    message: `${quote(text)} is not a value of ${shape.title}.${question}${list}${elsewhere ? ` ${elsewhere.message}` : ''}`,
    fixes: [
      ...meant.map((value) => ({ ...changed(unfit, value), preferred: meant.length === 1 })),
      ...(elsewhere?.fixes ?? []),
    ],
  };
}

const changed = ({ note, path }: Unfit, value: string): Fix =>
  proposal(`Change to ${value}`, () => put(note, path, value));

/** Where what no list foresees is written in one's own words: beside `other`, or in a field that is there for it. */
function inOwnWords({ note, path, shape, text }: Unfit): Remedy | undefined {
  const place = path.slice(0, typeof path.at(-1) === 'number' ? -2 : -1);
  const fields = shapeAt(place)?.properties ?? {};
  const hasOther = shape.enum?.includes('other') === true;
  const own = hasOther ? (fields['name'] ? 'name' : 'words') : 'other_conditions';
  if (!hasOther && !path.includes('comorbidities')) return undefined;
  const isFree = valueAt(note.data, [...place, own]) === undefined;
  const edits = () =>
    inTurn(
      note,
      (now) => put(now, [...place, own], text),
      (now) => (hasOther ? put(now, path, 'other') : remove(now, path)),
    );
  const title = hasOther ? `Write other, and put it in ${own}` : `Move it to ${own}`;
  return {
    message: hasOther
      ? `If none of them fits, write other, and say what it is in ${own}.`
      : `Anything else stands in ${own}, in your own words.`,
    fixes: isFree ? [{ ...proposal(title, edits), preferred: !hasOther }] : [],
  };
}

const nameOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.');
