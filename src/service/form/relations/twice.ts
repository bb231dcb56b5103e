/** One thing said twice: none beside values, an end and a duration, one grade in two places. */

import type { Path } from '../../../knowledge/schema';
import { type Entry, entries, isAnswer, known, listed, valueAt } from '../../../model/access';
import { remove } from '../../../model/edit';
import { type Note, spanOf } from '../../../model/note';
import type { Problem } from '../../problem';
import { formProblem } from '../formProblem';
import { proposal } from '../remedy';

/** The problems of what is said twice. */
export function* twiceProblems(note: Note): Iterable<Problem> {
  yield* noneProblems(note);
  for (const section of ['treatment', 'prophylaxis', 'rehabilitation'] as const) {
    for (const entry of entries(note.data, section)) yield* endProblems(note, entry);
  }
  yield* gradeProblems(note);
}

/** `[none, pain]`: an answer for the whole list stands beside values. */
function* noneProblems(note: Note): Iterable<Problem> {
  for (const { path, shape, tree } of note.leaves) {
    const answersAll = tree.source === 'none' || isAnswer(tree.source);
    if (!answersAll || typeof path.at(-1) !== 'number' || shape.reading === 'map') continue;
    const values = valueAt(note.data, path.slice(0, -1));
    if (!Array.isArray(values) || values.length < 2) continue;
    yield formProblem('none-beside-values', {
      message: `${tree.source} answers for the whole list, but other values stand beside it. Keep one or the other.`,
      span: tree.span,
      fixes: [{ ...proposal(`Take out ${tree.source}`, () => remove(note, path)), preferred: false }],
    });
  }
}

type Course = Entry<{ readonly end?: string; readonly duration?: string }>;

function* endProblems(note: Note, { value, path }: Course): Iterable<Problem> {
  if (known(value.end) === undefined || known(value.duration) === undefined) return;
  yield formProblem('end-beside-duration', {
    message:
      'The end is given too, and follows from start and duration. Keep one of them, so that they cannot disagree.',
    span: spanOf(note, [...path, 'duration']),
    related: [{ at: spanOf(note, [...path, 'end']), message: 'The end.' }],
    fixes: ['duration', 'end'].map((field) => ({
      ...proposal(`Take out ${field}`, () => remove(note, [...path, field])),
      preferred: false,
    })),
  });
}

/** The same grade on a lesion and on a study of it or at a visit. */
function* gradeProblems(note: Note): Iterable<Problem> {
  const lesions = entries(note.data, 'lesions');
  const readings = [...entries(note.data, 'imaging'), ...entries(note.data, 'follow_up')];
  for (const { value, path } of lesions) {
    const grade = known(value.grade);
    const again = readings.find(
      (reading) => grade !== undefined && reading.value.grade === grade && isAbout(reading, value.id, lesions.length),
    );
    if (again) yield sameGrade(note, [...path, 'grade'], [...again.path, 'grade']);
  }
}

type ReadingOf = Entry<{ readonly lesion?: readonly string[] }>;

const isAbout = ({ value }: ReadingOf, id: string | undefined, lesions: number): boolean => {
  const named = listed(value.lesion);
  return named.length === 0 ? lesions === 1 : id !== undefined && named.includes(id);
};

const sameGrade = (note: Note, lesion: Path, reading: Path): Problem =>
  formProblem('grade-twice', {
    message:
      'The same grade stands on the study or visit on which it was read. Keep it only there: two places may come to differ.',
    span: spanOf(note, lesion),
    related: [{ at: spanOf(note, reading), message: 'The same grade.' }],
    fixes: [{ ...proposal('Take it out here', () => remove(note, lesion)), preferred: false }],
  });
