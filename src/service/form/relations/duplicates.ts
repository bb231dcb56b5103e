/** One case id for two notes: in another file of the folder, or in another document of the same file. */
import { known } from '../../../model/access';
import { type Note, spanOf } from '../../../model/note';
import { type Problem, problem } from '../../problem';
import type { Reading } from '../../reading';

/** By case id the names of the other files of the folder that have it. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/** The case ids of a text, each once: what the other notes of its folder must not have. */
export const caseIds = ({ notes }: Reading): string[] => [
  ...new Set(notes.map(caseIdOf).filter((id) => id !== undefined)),
];

/** A problem on each case id that another note has as well. */
export function* duplicateProblems(notes: readonly Note[], neighbours: Neighbours = new Map()): Iterable<Problem> {
  for (const note of notes) {
    const id = caseIdOf(note);
    if (id === undefined) continue;
    const others = notes.filter((other) => other !== note && caseIdOf(other) === id);
    const files = neighbours.get(id) ?? [];
    if (others.length > 0 || files.length > 0) yield duplicate(note, others, files);
  }
}

const duplicate = (note: Note, others: readonly Note[], files: readonly string[]): Problem =>
  problem({
    rule: 'case-id-duplicate',
    kind: 'form',
    severity: 'warning',
    message: `${placesOf(others, files)} the same case_id, so two notes would count as one case. If it is one case, keep it in one note; if not, give each its own id.`,
    span: spanOf(note, ['case_id']),
    related: others.map((other) => ({ at: spanOf(other, ['case_id']), message: 'The same case_id again.' })),
  });

/** Who else has the id, as the beginning of a sentence. */
function placesOf(others: readonly Note[], files: readonly string[]): string {
  const rest = files.length - mostNamed;
  const named = [
    ...files.slice(0, mostNamed),
    ...(rest > 0 ? [rest === 1 ? '1 more file' : `${rest} more files`] : []),
  ];
  const places = [...(others.length > 0 ? ['Another document of this file'] : []), ...named];
  const list = places.length > 1 ? `${places.slice(0, -1).join(', ')} and ${places.at(-1)}` : places.join('');
  return `${list} ${places.length > 1 ? 'have' : 'has'}`;
}

/** Most files that a message names. */
const mostNamed = 3;

const caseIdOf = ({ data }: Note): string | undefined => known(data.case_id)?.trim() || undefined;
