/** One case id for two notes: in another file of the folder, or in another document of the same file. */
import { known } from '../../../model/access';
import { type Note, spanOf } from '../../../model/note';
import { type Problem, problem } from '../../problem';
import { type Reading, read } from '../../reading';

/** By case id the other files of the folder that have it. */
export type Neighbours = ReadonlyMap<string, Others>;

export interface Others {
  /** Of all, or of as many as a message names. */
  readonly names: readonly string[];
  readonly count: number;
}

/** The case ids of a text, each once: what the other notes of its folder must not have. */
export const caseIds = ({ notes }: Reading): string[] => [
  ...new Set(notes.map(caseIdOf).filter((id) => id !== undefined)),
];

/** The same of a text that is not read otherwise: a folder may hold many of them, so most are only glanced at. */
export function caseIdsIn(text: string): string[] {
  const head = headWithId(text);
  const id = head && plainId.exec(head.slice(head.indexOf('case_id')))?.[1];
  return id && /\d$/.test(id) ? [id] : caseIds(read(head ?? text));
}

/** The text as far as its only id, where that is sure at a glance: plain lines, and a line that no other goes on with. */
function headWithId(text: string): string | undefined {
  if (text.match(anyId)?.length !== 1) return undefined;
  const end = text.indexOf('\n', text.indexOf('case_id'));
  const head = text.slice(0, end + 1);
  const lines = head.split(/\r?\n/).slice(0, -1);
  const last = lines.pop() ?? '';
  return idLine.test(last) && /\S/.test(text[end + 1] ?? '') && lines.every((line) => plainLine.test(line))
    ? head
    : undefined;
}

/** Where an id may stand; its key can also be written by the numbers of its signs. */
const anyId = /case_id|\\[xuU\r\n]/g;

const plainLine = /^(?:---|#.*|\w+: \w[\w.-]*)?$/;

/** The line of an id as most are: with a letter first and a digit last, it is neither an answer nor a number. */
const plainId = /^case_id: +([A-Za-z][\w-]*) *\r?\n$/;

const idLine = /^case_id: +(?:\w[\w./-]*|"\w[\w./-]*") *(?:#.*)?$/;

/** A problem on each case id that another note has as well. */
export function* duplicateProblems(notes: readonly Note[], neighbours: Neighbours = new Map()): Iterable<Problem> {
  for (const note of notes) {
    const id = caseIdOf(note);
    if (id === undefined) continue;
    const others = notes.filter((other) => other !== note && caseIdOf(other) === id);
    const files = neighbours.get(id) ?? { names: [], count: 0 };
    if (others.length > 0 || files.count > 0) yield duplicate(note, others, files);
  }
}

const duplicate = (note: Note, others: readonly Note[], files: Others): Problem =>
  problem({
    rule: 'case-id-duplicate',
    kind: 'form',
    severity: 'warning',
    message: `${placesOf(others, files)} the same case_id, so two notes would count as one case. If it is one case, keep it in one note; if not, give each its own id.`,
    span: spanOf(note, ['case_id']),
    related: others.map((other) => ({ at: spanOf(other, ['case_id']), message: 'The same case_id again.' })),
  });

/** Who else has the id, as the beginning of a sentence. */
function placesOf(others: readonly Note[], { names, count }: Others): string {
  const rest = count - mostNamed;
  const named = [
    ...names.slice(0, mostNamed),
    ...(rest > 0 ? [rest === 1 ? '1 more file' : `${rest} more files`] : []),
  ];
  const places = [...(others.length > 0 ? ['Another document of this file'] : []), ...named];
  const list = places.length > 1 ? `${places.slice(0, -1).join(', ')} and ${places.at(-1)}` : places.join('');
  return `${list} ${places.length > 1 ? 'have' : 'has'}`;
}

/** Most files that a message names. */
export const mostNamed = 3;

const caseIdOf = ({ data }: Note): string | undefined => known(data.case_id)?.trim() || undefined;
