/** Ages over 89 in a note: as the age of the patient, as a time, and in prose (L133). */
import type { Path } from '../../knowledge/schema';
import { fields } from '../../model/access';
import { put } from '../../model/edit';
import { type Note, spanOf } from '../../model/note';
import { type Edit, type Span, touches } from '../../model/span';
import { agePatterns, highestAge } from './ages';
import { search } from './identifier';
import { redaction } from './redaction';

/** An age over 89. */
export interface HighAge {
  readonly span: Span;
  /** What is written instead. */
  readonly instead: string;
  edits(): readonly Edit[];
}

/** All of them, in the order of the text. */
export function highAges(note: Note): HighAge[] {
  const inFields = [...statedAge(note), ...ageTimes(note)];
  const inProse = agesInProse(note).filter(({ span }) => !inFields.some((field) => touches(field.span, span)));
  return [...inFields, ...inProse].sort((a, b) => a.span.start - b.span.start);
}

const replaced = (note: Note, path: Path, instead: string): HighAge => ({
  span: spanOf(note, path),
  instead,
  edits: () => put(note, path, instead),
});

function statedAge(note: Note): HighAge[] {
  const path = ['patient', 'age'];
  const [, oldest] = /^(?:\d+-)?(\d+)$/.exec(String(fields(note.data, 'patient').age)) ?? [];
  return Number(oldest) > highestAge ? [replaced(note, path, '90_or_older')] : [];
}

/** Times that are counted from birth, such as `age 92`. */
function ageTimes(note: Note): HighAge[] {
  const instead = `at least ${highestAge + 1} years after birth`;
  return note.leaves.flatMap(({ path, shape, tree }) => {
    const read = shape.reading === 'when' ? note.readTime(tree.source) : undefined;
    if (!read?.ok || !('anchor' in read.when) || read.when.anchor !== 'birth') return [];
    const latest = read.when.latest ?? read.when.earliest;
    const isHigh = latest !== undefined && latest.months * 31 + latest.days >= (highestAge + 1) * 12 * 31;
    return isHigh && tree.source !== instead ? [replaced(note, path, instead)] : [];
  });
}

const agesInProse = (note: Note): HighAge[] =>
  search(note, agePatterns).map((one) => {
    const edit = redaction(note, one);
    return { span: one.span, instead: edit.text, edits: () => [edit] };
  });
