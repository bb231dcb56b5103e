/** What each kind of problem of form means, for its page, and how grave it is. */
import type { Explanation } from '../../rules/rule';

const form = { kind: 'form', level: 'error', facts: [] } as const;

export const formExplanations = [
  {
    ...form,
    id: 'yaml-syntax',
    title: 'The note cannot be read at this place',
    why: 'A note is YAML: names with a colon, values behind them, and indentation that shows what belongs together. Where that breaks, what follows may be read wrongly.',
  },
  {
    ...form,
    id: 'text-cut-off',
    title: 'A text is cut off',
    why: 'Inside braces a comma ends a text, and in front of a text some signs are instructions to YAML. What is written is not what is read. Quotes, or `>-` with the text on the next line, keep it whole.',
  },
  {
    ...form,
    id: 'comment-or-text',
    level: 'hint',
    title: 'A comment, or still text?',
    why: 'A number sign with a blank before it begins a comment: the rest of the line is not read. In prose that happens by accident, as in "screw #2".',
    whenNot: 'It cannot know what you meant. For a real comment, put it on a line of its own.',
  },
  {
    ...form,
    id: 'unknown-field',
    level: 'warning',
    title: 'Unknown field',
    why: 'A field that the format does not know is not read: no check, no hover and no export sees it. Keys that begin with `x_` are yours and are left alone.',
  },
  {
    ...form,
    id: 'value-not-allowed',
    title: 'Value not in the list',
    why: 'Fixed words make cases comparable. A value outside the list is left out of every check. `not_stated` and `unknown` are allowed everywhere.',
  },
  {
    ...form,
    id: 'value-spelled-otherwise',
    level: 'warning',
    title: 'Value spelled in another way',
    why: 'Values are written in small letters, with underscores. This one is understood, and every check sees it; other programs that read the note may not understand it.',
  },
  {
    ...form,
    id: 'value-of-wrong-form',
    title: 'Value of the wrong form',
    why: 'A number, a list or a section is wanted here. A value of another form is left out of every check.',
  },
  {
    ...form,
    id: 'genetic-disease-misplaced',
    title: 'Genetic disease named in the wrong place',
    why: 'A genetic disease is named in `genetics.diagnosis`, and only there, with its certainty. Everything that depends on it reads that one place.',
  },
  {
    ...form,
    id: 'none-beside-values',
    level: 'warning',
    title: 'None, and something',
    why: 'A list that says `none`, `not_stated` or `unknown` beside other values says two things at once. Nobody can tell which one is meant.',
  },
  {
    ...form,
    id: 'time-not-readable',
    title: 'Time that cannot be read',
    why: 'A time that cannot be read drops out of every interval, so that no check of timing can see it.',
  },
  {
    ...form,
    id: 'reference-unknown',
    title: 'No such entry',
    why: 'The name points to an entry that is not in the note, or not of the kind that is wanted here. What hangs on it cannot be read.',
  },
  {
    ...form,
    id: 'id-not-unique',
    title: 'Two entries of one name',
    why: 'Names of entries are what others point to. Where two entries have the same one, nobody can tell which is meant.',
  },
  {
    ...form,
    id: 'time-circular',
    title: 'Times that date each other',
    why: 'Each of these times counts from another of them, so none has a place. One of them needs a time of its own.',
  },
  {
    ...form,
    id: 'day-zero-missing',
    title: 'No day 0 to count from',
    why: 'Day 0 is the day of the event that started it. A genetic, idiopathic or unknown cause has none, unless the note gives one.',
  },
  {
    ...form,
    id: 'time-anchor-empty',
    level: 'information',
    title: 'The event to count from has no time',
    why: 'A time that counts from an event without a time can only be compared with times that count from the same event.',
    whenNot: 'Silent where the time of the event is answered with `not_stated` or `unknown`.',
  },
  {
    ...form,
    id: 'surgery-ambiguous',
    level: 'information',
    title: 'Which operation?',
    why: 'With several operations, a time that counts from "surgery" is a span over all of them. The name of the operation makes it exact.',
  },
  {
    ...form,
    id: 'end-beside-duration',
    level: 'information',
    title: 'End and duration both given',
    why: 'One follows from the other. Where both are typed they may come to contradict each other.',
  },
  {
    ...form,
    id: 'grade-twice',
    level: 'information',
    title: 'The same grade in two places',
    why: 'A grade stands once for each reading: on the study on which it was read, else at the visit, else at the lesion. Two places may come to contradict each other.',
  },
  {
    ...form,
    id: 'schema-version-unknown',
    level: 'warning',
    title: 'Unknown version of the format',
    why: 'The version says how the note is to be read. A note without one is read as version 1, the only one so far. A newer one may hold fields that this program does not know; an older one does not exist.',
  },
  {
    ...form,
    id: 'case-id-duplicate',
    level: 'warning',
    title: 'Two notes with one case id',
    why: 'The case id is what tells cases apart. Two notes of one folder with the same id are counted as one case, or overwrite each other in an export. One file is one case over time: a new visit is a new entry in it.',
  },
  {
    ...form,
    kind: 'missing',
    id: 'core-field-missing',
    level: 'warning',
    title: 'Core field missing',
    why: 'Case id, type of note, class of cause and one lesion with its site are the least that makes a note readable. In a complete or final note a gap here is an error. `not_stated` is an answer.',
  },
  {
    ...form,
    kind: 'missing',
    id: 'section-incomplete',
    level: 'information',
    title: 'Not yet filled in',
    why: 'What a note of this type needs before it is complete. In a draft this is information; in a complete or final note it is a warning; in a case taken from a publication it is information. `not_stated` and `unknown` are answers.',
  },
  {
    ...form,
    id: 'rule-failed',
    title: 'A check failed',
    why: 'A check of this program broke off because of a mistake in the program, not in your note. What it would have found is not known, so the note must not be taken as clean. Please report the id.',
  },
] as const satisfies readonly Explanation[];

export type FormId = (typeof formExplanations)[number]['id'];
