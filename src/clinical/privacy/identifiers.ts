/** The identifiers of a note, by the rule that asks for them. */
import type { Note } from '../../model/note';
import { locate } from '../../model/tree';
import { birthPatterns, isBirthId, isRecordId } from './births';
import { contactPatterns } from './contacts';
import { formedNumberPatterns } from './formedNumbers';
import { hospitalPatterns } from './hospitals';
import { type Identifier, inOrder, search } from './identifier';
import { namedAsPlace, namedDirectly } from './namedFields';
import { namePatterns } from './names';
import { platePatterns } from './plates';
import { postcodePatterns } from './postcodes';
import { recordNumberPatterns } from './recordNumbers';
import { serialPatterns } from './serials';
import { streetPatterns } from './streets';
import { townPatterns } from './towns';

const directPatterns = [
  ...birthPatterns,
  ...serialPatterns,
  ...formedNumberPatterns,
  ...recordNumberPatterns,
  ...platePatterns,
  ...contactPatterns,
  ...namePatterns,
];
const placePatterns = [...postcodePatterns, ...streetPatterns, ...hospitalPatterns, ...townPatterns];

/** What names a person, reaches a person, or is a number of one person (L133, L135). */
export const directIdentifiers = (note: Note): Identifier[] =>
  inOrder(tellingId(note), namedDirectly(note), search(note, directPatterns));

/** Places smaller than a state (L133). */
export const places = (note: Note): Identifier[] => inOrder(namedAsPlace(note), search(note, placePatterns));

/** A study number that is made of initials and a birthday, or is a record number. */
function tellingId({ root }: Note): Identifier[] {
  const id = locate(root, ['case_id']);
  if (id?.kind !== 'scalar') return [];
  if (isRecordId(id.source)) return [{ span: id.span, sort: 'record' }];
  return isBirthId(id.source) ? [{ span: id.span, sort: 'birth' }] : [];
}
