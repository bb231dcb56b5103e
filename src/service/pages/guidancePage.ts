/** The page of guidance for one note: what each topic says, what it holds back and why, and what it asks. */
import { type Guidance, type HeldBack, roles, type Statement, type Stub } from '../../guidance/guidance';
import { roleHeadings } from '../../knowledge/guidanceText';
import type { Path } from '../../knowledge/schema';
import type { Note } from '../../model/note';
import { basisLine, valuesAt } from '../guidance/basis';
import { list, noteText, sentence } from '../hover/markdown';
import { nameOf } from '../hover/place';
import { type Alike, alike, guidanceFor, titleOf, topics } from '../topics';
import { evidence, linkTo } from './address';

const heading = '# Guidance for this case';

/** Where there is no note at all. */
export const noAdvice: readonly string[] = [heading, 'There is no note here yet.'];

/** What all topics say of a note. Values of the note are in it only escaped. */
export function adviceOn(note: Note, today: string): string[] {
  const found = guidanceFor(note, today);
  const id = note.data.case_id;
  return [
    heading,
    ...(id === undefined
      ? []
      : [`Of the note **${noteText(String(id))}**, as it stands now. Nothing of it is inserted.`]),
    ...alike(found).flatMap((group) => ofTopic(note, group)),
    ...silent(found),
  ];
}

const silent = (found: readonly Guidance[]): string[] => {
  const titles = topics.filter((named) => !found.some((one) => one.topic === named.topic)).map(({ title }) => title);
  return titles.length > 0 ? ['## Nothing to say of this note', ...list(titles)] : [];
};

function ofTopic(note: Note, group: Alike): string[] {
  const [{ statements }] = group;
  return [
    `## ${titleOf(group)}`,
    ...roles.flatMap((role) =>
      section(
        roleHeadings[role],
        statements.filter((one) => one.role === role).map((one) => said(note, one)),
      ),
    ),
    ...section(
      'Fields to fill in:',
      group.flatMap(({ stubs }) => stubs.map(asked)),
    ),
    ...section(
      'Held back in this case:',
      group.flatMap(({ heldBack }) => heldBack.map((one) => held(note, one))),
    ),
    ...basis(
      note,
      group.flatMap(({ basedOn }) => basedOn),
    ),
  ];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`**${title}**`, ...list([...new Set(lines)])] : [];

const said = (note: Note, { text, id, from }: Statement): string =>
  [`${sentence(text)} (${linkTo(id)})`, ...inNote(note, from).map(below)].join('\n');

/** A field by its name with what is asked; a new entry by its fields, of which one may be filled in. */
const asked = (stub: Stub): string =>
  'path' in stub
    ? `${noteText(nameOf(stub.path))}: ${sentence(stub.comment.text)} (${linkTo(stub.comment.id)})`
    : `${noteText(stub.section)}: ${Object.entries(stub.entry).map(fieldInWords).join(', ')}`;

const fieldInWords = ([field, value]: readonly [string, string | null]): string =>
  noteText(value === null ? field : `${field} ${value}`);

/** What is not said, what is said instead, and the values of the note for which it is so. */
const held = (note: Note, { id, because, from }: HeldBack): string =>
  [evidence(id), below([`Instead: ${linkTo(because)}.`, ...inNote(note, from)].join(' '))].join('\n');

const below = (line: string): string => `  - ${line}`;

const basis = (note: Note, paths: readonly Path[]): string[] => {
  const values = inWords(note, paths);
  return values === '' ? [] : [`**Worked out from:** ${values}.`];
};

const inNote = (note: Note, paths: readonly Path[]): string[] => {
  const values = inWords(note, paths);
  return values === '' ? [] : [`In the note: ${values}.`];
};

/** The values that stand there, each with its place: `cause when 2026-01-20`. */
const inWords = (note: Note, paths: readonly Path[]): string =>
  [...new Set(valuesAt(note, paths).map(basisLine))].map(noteText).join('; ');
