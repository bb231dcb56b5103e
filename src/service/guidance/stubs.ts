/** Places for the clinician to fill in, as edits of the note. */
import type { EntryStub, Stub } from '../../guidance/guidance';
import type { Path } from '../../knowledge/schema';
import { append, type Editable, put } from '../../model/edit';
import { Commented, type NewValue } from '../../model/render';
import type { Edit } from '../../model/span';
import { locate, locateKey } from '../../model/tree';

/**
 * The edits that add an empty field, or an entry with nothing in it but what is considered.
 * @param withQuestions whether each empty field gets its question above it
 * @returns none where something is written at the place, where its section is answered with a word such as `none`, and
 * where no entry stands in which the field would be
 */
export function stubEdits(note: Editable, stub: Stub, withQuestions: boolean): readonly Edit[] {
  if ('section' in stub) return append(note, [stub.section], withQuestions ? commented(stub) : stub.entry);
  if (!isFree(note, stub.path)) return [];
  return put(note, stub.path, withQuestions ? new Commented([stub.comment.text], null) : null);
}

/** The fields of a new entry, each with the question that stands above it. */
const commented = ({ entry, comments }: EntryStub): NewValue =>
  Object.fromEntries(
    Object.entries(entry).map(([field, value]) => {
      const comment = comments[field];
      return [field, comment ? new Commented([comment.text], value) : value];
    }),
  );

/** Whether a new field may stand there: its key is not written, and an entry that it would be in is. */
function isFree({ root }: Editable, path: Path): boolean {
  if (!root || locateKey(root, path)) return false;
  const parent = path.slice(0, -1);
  return typeof parent.at(-1) === 'string' || locate(root, parent)?.kind === 'map';
}
