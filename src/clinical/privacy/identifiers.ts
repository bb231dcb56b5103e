/** The identifiers of a note, by the rule that asks for them. */
import type { Note } from '../../model/note';
import { locate } from '../../model/tree';
import { birthPatterns, isBirthId } from './births';
import { contactPatterns } from './contacts';
import { type Identifier, inOrder, search } from './identifier';
import { namedAsPlace, namedDirectly } from './namedFields';
import { namePatterns } from './names';
import { numberPatterns } from './numbers';
import { placePatterns } from './places';
import { readable } from './readable';

const directPatterns = [...birthPatterns, ...contactPatterns, ...numberPatterns, ...namePatterns];

/** What names a person, reaches a person, or is a number of one person (L133, L135). */
export const directIdentifiers = (note: Note): Identifier[] =>
  inOrder(birthIds(note), namedDirectly(note), search(readable(note), directPatterns));

/** Places smaller than a state. */
export const places = (note: Note): Identifier[] => inOrder(namedAsPlace(note), search(readable(note), placePatterns));

/** A study number made of initials and a birthday. */
function birthIds({ root }: Note): Identifier[] {
  const id = locate(root, ['case_id']);
  return id?.kind === 'scalar' && isBirthId(id.source) ? [{ span: id.span, sort: 'birth' }] : [];
}
