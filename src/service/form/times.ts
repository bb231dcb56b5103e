/** Times that the grammar of `when` cannot read. */
import { type Path, shapeAt } from '../../knowledge/schema';
import { put } from '../../model/edit';
import { type Note, spanOf } from '../../model/note';
import { parseWhen } from '../../model/when';
import { type Problem, problem } from '../problem';

/** A problem for every time that is not one, with the fix where there is only one reading. */
export function* timeProblems(note: Note): Iterable<Problem> {
  for (const [path, written] of timesIn(note.data, [])) {
    const read = parseWhen(written);
    if (read.ok) continue;
    const { message, fix } = read;
    yield problem({
      rule: 'time-not-readable',
      kind: 'form',
      severity: 'error',
      message,
      span: spanOf(note, path),
      fixes: fix
        ? [{ title: `Change to ${fix}`, kind: 'rewrite', preferred: true, edits: () => put(note, path, fix) }]
        : [],
    });
  }
}

/** Every value of the note that is read as a time, with its place. */
function* timesIn(data: unknown, path: Path): Iterable<[Path, string]> {
  if (typeof data === 'string') {
    if (shapeAt(path)?.reading === 'when') yield [path, data];
  } else if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* timesIn(item, [...path, index]);
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) yield* timesIn(value, [...path, key]);
  }
}
