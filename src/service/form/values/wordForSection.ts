/** A word or a text where a section or an entry with fields is wanted: `complications: none reported`, `- physiotherapy`. */
import type { Shape } from '../../../knowledge/shapes';
import { synonymOf } from '../../../knowledge/synonyms';
import { put } from '../../../model/edit';
import { meantBy } from '../../../model/fit';
import type { NewValue } from '../../../model/render';
import { changeTo, proposal, quote, type Remedy, rewrite, type Unfit } from '../remedy';

/** What to say of a text in place of fields; undefined where no fields are wanted. */
export function wordForSection(unfit: Unfit): Remedy | undefined {
  const { shape, path } = unfit;
  if (shape.reading === 'entries') return forList(unfit);
  if (shape.reading !== 'map') return undefined;
  return typeof path.at(-1) === 'number' ? forEntry(unfit) : forMap(unfit);
}

function forList(unfit: Unfit): Remedy {
  const { note, path, shape, text } = unfit;
  const word = synonymOf(text, ['none', 'not_stated', 'unknown']);
  if (word !== undefined) return { message: `Here ${quote(text)} is called ${word}.`, fixes: [changeTo(unfit, word)] };
  return {
    message: `${shape.title}: each entry begins with a dash, and has fields with a name and a colon. If there is none, write none.`,
    fixes: [proposal('Make it an entry', () => put(note, path, [entryOf(shape.items, text).fields]))],
  };
}

function forEntry({ note, path, shape, text }: Unfit): Remedy {
  const { fields, isSure } = entryOf(shape, text);
  const [first = 'words'] = Object.keys(fields);
  const example = isSure ? `${first}: ${fields[first]}` : `${first}, and the text in words`;
  const edits = () => put(note, path, fields);
  return {
    message: `${shape.title}: an entry has fields, each with a name and a colon. Write ${example}.`,
    fixes: [(isSure ? rewrite : proposal)('Make it a field', edits)],
  };
}

const forMap = ({ note, path, shape, text }: Unfit): Remedy => ({
  message: `${shape.title}: its fields stand below it, each with a name and a colon. A text as a whole belongs in words.`,
  fixes: [proposal('Put it into words', () => put(note, path, { words: text }))],
});

interface Entry {
  readonly fields: { readonly [key: string]: NewValue };
  /** Whether the text is a value of the field that says what the entry is. */
  readonly isSure: boolean;
}

/** The text as an entry: in the field that says what it is, if that allows it, else in words beside that field. */
function entryOf(shape: Shape | undefined, text: string): Entry {
  const [key, field] = mainField(shape) ?? [];
  if (key === undefined || field === undefined) return { fields: { words: text }, isSure: false };
  const value = field.enum?.includes(text) ? text : (synonymOf(text, field.enum ?? []) ?? meantBy(field, text));
  return value === undefined
    ? { fields: { [key]: null, words: text }, isSure: false }
    : { fields: { [key]: value }, isSure: true };
}

const mainField = (shape: Shape | undefined): readonly [string, Shape] | undefined =>
  Object.entries(shape?.properties ?? {}).find(
    ([, field]) => field.reading === 'choice' && (field.need?.always === 'entry' || field.need?.always === 'core'),
  );
