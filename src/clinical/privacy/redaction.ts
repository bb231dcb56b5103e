/** Takes identifiers out of a note: each makes room for a word that says what stood there. */

import type { Note } from '../../model/note';
import type { Edit } from '../../model/span';
import { yearIn } from './dates';
import { type Identifier, sorts } from './identifier';

/** Writes in place of an identifier that it was taken out; of a date its year stays, which identifies nobody (L133). */
export function redaction({ text }: Note, { span, sort }: Identifier): Edit {
  const year = sort === 'date' ? yearIn(text.slice(span.start, span.end)) : undefined;
  return { span, text: year ?? sorts[sort].placeholder };
}

/** A change that takes something out. */
interface Redaction {
  readonly title: string;
  readonly kind: 'redact';
  readonly preferred: boolean;
  edits(): readonly Edit[];
}

/** Takes out one of the identifiers, or all of them in one step where there are several. */
export function redactions(note: Note, one: Identifier, all: readonly Identifier[]): readonly Redaction[] {
  const single = redaction(note, one);
  return [
    { title: `Replace it by ${single.text}`, kind: 'redact', preferred: true, edits: () => [single] },
    ...(all.length > 1 ? [redactAll(`Replace all ${all.length} of them in this note`, note, all)] : []),
  ];
}

const redactAll = (title: string, note: Note, all: readonly Identifier[]): Redaction => ({
  title,
  kind: 'redact',
  preferred: false,
  edits: () => all.map((each) => redaction(note, each)),
});
