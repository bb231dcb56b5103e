/** The version of the format that a note says it is written in. */
import { put } from '../../../model/edit';
import { type Note, spanOf } from '../../../model/note';
import type { Problem } from '../../problem';
import { formProblem } from '../formProblem';
import { proposal } from '../remedy';

/** The only version so far. A note that names none is of this one. */
const current = 1;

/** A problem of a version that this program does not know. */
export function* versionProblems(note: Note): Iterable<Problem> {
  const version = note.data.schema_version;
  if (typeof version !== 'number' || version === current) return;
  const message =
    version > current
      ? `This note says that it is of version ${version} of the format; this program knows version ${current}. It is read as far as it goes. Update the program, or check the number.`
      : `There is no version ${version} of the format; the first is ${current}. Check the number, or leave it out.`;
  yield formProblem('schema-version-unknown', {
    message,
    span: spanOf(note, ['schema_version']),
    fixes: version > current ? [] : [proposal(`Change to ${current}`, () => put(note, ['schema_version'], current))],
  });
}
