/** What a note names that can be opened: papers by their numbers, and our pages about facts and rules. */
import { disputes, facts, warnings } from '../knowledge/facts/index';
import type { Leaf } from '../model/leaves';
import type { Note } from '../model/note';
import type { Span } from '../model/span';
import { factAddress, ruleAddress } from './pages/address';
import { explanationOf } from './pages/index';
import type { Reading } from './reading';

export interface Link {
  readonly span: Span;
  /** A web address, or that of one of our pages. */
  readonly target: string;
  /** What opens. */
  readonly tip: string;
}

/** The links of all notes of a text, in its order. Nothing is looked up: an address is made of what is written. */
export const linksIn = ({ notes }: Reading): readonly Link[] =>
  notes.flatMap((note) =>
    note.leaves.flatMap((leaf) => {
      if (leaf.tree.borrowed) return [];
      const [section, ...rest] = leaf.path;
      const field = rest.find((step) => typeof step === 'string');
      return makers[`${section}.${field}`]?.(leaf, note) ?? [];
    }),
  );

const makers: Readonly<Record<string, (leaf: Leaf, note: Note) => Link[]>> = {
  // Half a sign of two units is no part of an address.
  'source.doi': whole(/^10\.\d{4,9}\/[^\s\p{Surrogate}]+$/u, (doi) => ({
    target: `https://doi.org/${encodeURIComponent(doi).replaceAll('%2F', '/')}`,
    tip: 'Open the paper at doi.org',
  })),
  'source.pmid': whole(/^\d{1,9}$/, (pmid) => ({
    target: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
    tip: 'Open the paper at PubMed',
  })),
  'acknowledgements.rule': whole(
    /^[a-z0-9-]+$/,
    (rule) => explanationOf(rule) && { target: ruleAddress(rule), tip: 'Explain the rule' },
  ),
  'guidance.statements': factsIn,
  'guidance.text': factsIn,
};

/** A link on the whole value, where it has that form. */
function whole(form: RegExp, make: (value: string) => Omit<Link, 'span'> | undefined) {
  return ({ tree: { source, span } }: Leaf, { text }: Note): Link[] => {
    const at = text.slice(span.start, span.end).indexOf(source);
    const link = form.test(source) && at >= 0 ? make(source) : undefined;
    return link ? [{ ...link, span: { start: span.start + at, end: span.start + at + source.length } }] : [];
  };
}

/** Each id of a fact, a dispute or a warning that is named in a text. */
function factsIn({ tree: { span } }: Leaf, { text }: Note): Link[] {
  return [...text.slice(span.start, span.end).matchAll(/\b[A-Z]\w{1,4}\b/g)].flatMap(({ 0: id, index }) => {
    const start = span.start + index;
    const isKnown = facts.has(id) || disputes.has(id) || warnings.has(id);
    return isKnown ? [{ span: { start, end: start + id.length }, target: factAddress(id), tip: `Explain ${id}` }] : [];
  });
}
