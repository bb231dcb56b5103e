/** Times: each can be read, and what it counts from is there and has a place. */
import { valueAt } from '../../../model/access';
import { put } from '../../../model/edit';
import type { Leaf } from '../../../model/leaves';
import type { Note } from '../../../model/note';
import { type AnchorProblem, anchorProblem, circlesIn, surgeryCandidates } from '../../../model/timeline';
import type { When } from '../../../model/when';
import type { Problem } from '../../problem';
import { formProblem } from '../formProblem';
import { changeTo, proposal } from '../remedy';
import { isMisspeltName } from './names';

/** The problems of every value that is read as a time. An anchor without a time is named once. */
export function* timeProblems(note: Note): Iterable<Problem> {
  const times = note.times
    .filter(({ tree }) => tree.source !== '')
    .map((leaf) => ({ leaf, read: note.readTime(leaf.tree.source) }));
  // What counts from a time that cannot be read has no mistake of its own.
  const told = new Set(times.flatMap(({ leaf, read }) => (read.ok ? [] : namesOf(note, leaf))));
  for (const { leaf, read } of times) {
    if (read.ok) yield* anchorProblems(note, leaf, { when: read.when, told });
    else yield unreadable(note, leaf, read);
  }
  for (const names of circlesIn(note.timeline)) yield circle(note, names);
}

function unreadable(
  note: Note,
  { path, shape, tree }: Leaf,
  { message, fix }: { message: string; fix?: string },
): Problem {
  const unfit = { note, path, shape, text: tree.source };
  return formProblem('time-not-readable', {
    message,
    span: tree.span,
    fixes: fix === undefined ? [] : [changeTo(unfit, fix)],
  });
}

interface Read {
  readonly when: When;
  /** Anchors without a time that need no word any more. */
  readonly told: Set<string>;
}

function* anchorProblems(note: Note, leaf: Leaf, { when, told }: Read): Iterable<Problem> {
  if (!('anchor' in when)) return;
  const problem = anchorProblem(note.timeline, when);
  if (problem?.kind === 'unknown-anchor' && isMisspeltName(note, problem.name)) return;
  if (problem && !(problem.kind === 'empty-anchor' && told.has(problem.name))) {
    if (problem.kind === 'empty-anchor') told.add(problem.name);
    yield anchorText(note, leaf, problem);
  }
  const candidates = when.anchor === 'surgery' ? surgeryCandidates(note.timeline) : [];
  if (candidates.length > 1) yield whichOperation(note, leaf, candidates);
}

function anchorText(note: Note, { path, tree }: Leaf, problem: AnchorProblem): Problem {
  const span = tree.span;
  switch (problem.kind) {
    case 'unknown-anchor': {
      const { name, suggestion } = problem;
      const meant = suggestion === undefined ? 'Give the entry that is meant this id.' : `Did you mean ${suggestion}?`;
      const written = tree.source;
      return formProblem('reference-unknown', {
        message: `There is no entry ${name} to count from. ${meant}`,
        span,
        fixes:
          suggestion === undefined
            ? []
            : [proposal(`Change to ${suggestion}`, () => put(note, path, replaceWord(written, name, suggestion)))],
      });
    }
    case 'no-index':
      return formProblem('day-zero-missing', {
        message:
          'This counts from day 0, and this cause has none. Count from birth, onset or presentation, or from an entry.',
        span,
      });
    case 'empty-anchor':
      return formProblem('time-anchor-empty', {
        message: `This counts from ${problem.name}, which has no time${fieldOf(problem.name)}. Fill that in, or write not_stated there.`,
        span,
      });
  }
}

/** The field that gives an anchor its time. */
const anchorFields: Readonly<Record<string, string>> = {
  onset: 'presentation.onset',
  presentation: 'presentation.when',
  admission: 'critical_care.admitted',
  diagnosis: 'diagnosis.when',
  surgery: 'surgery.when',
  birth: 'patient.age',
  index: 'cause.when',
};

/** What other times call this one when they count from it: an anchor word, the id of its entry, the place of the entry. */
function namesOf({ data }: Note, { path, shape }: Leaf): string[] {
  const [section = '', index, key = ''] = path;
  if (shape.reading !== 'when') return [];
  if (typeof index !== 'number') {
    return Object.keys(anchorFields).filter((name) => anchorFields[name] === path.join('.'));
  }
  const id: unknown = valueAt(data, [section, index, 'id']);
  if (key !== 'when' && key !== 'start') return [];
  return [typeof id === 'string' ? id : `${section}.${index}`, ...(section === 'surgery' ? ['surgery'] : [])];
}

const fieldOf = (name: string): string => (anchorFields[name] ? ` (${anchorFields[name]})` : '');

const replaceWord = (text: string, word: string, by: string): string =>
  text.replace(new RegExp(`\\b${word}\\b(?!.*\\b${word}\\b)`, 'i'), by);

const whichOperation = (note: Note, { path, tree }: Leaf, candidates: readonly string[]): Problem =>
  formProblem('surgery-ambiguous', {
    message: `Several operations can be meant by "surgery", so this is read as a span over all of them. Write which one: ${candidates.map(shown).join(', ')}.`,
    span: tree.span,
    fixes: candidates
      .filter((name) => !name.includes('.'))
      .map((name) => ({
        ...proposal(`Count from ${name}`, () => put(note, path, replaceWord(tree.source, 'surgery', name))),
        preferred: false,
      })),
  });

/** An operation without an id is named by its place in the list. */
const shown = (name: string): string =>
  name.includes('.') ? `operation ${Number(name.split('.')[1]) + 1} (give it an id)` : name;

/** One problem at the first of the times; the others are related places. */
function circle(note: Note, names: readonly string[]): Problem {
  const places = note.leaves.filter((leaf) => namesOf(note, leaf).some((name) => names.includes(name)));
  const [first, ...rest] = places;
  // In the order of the text, whichever of them the circle was found at.
  const inOrder = places.flatMap((leaf) => namesOf(note, leaf).find((name) => names.includes(name)) ?? []);
  return formProblem('time-circular', {
    message: `These times count from each other (${inOrder.map(shown).join(', ')}), so none of them has a place. Give one of them a time of its own.`,
    span: first?.tree.span ?? { start: 0, end: 0 },
    related: rest.map(({ tree }) => ({ at: tree.span, message: 'Counts from it in turn.' })),
  });
}
