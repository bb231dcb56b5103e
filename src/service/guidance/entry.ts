/**
 * An entry of `guidance` read back. An entry is the print of its own data: what is read from its text is found again in
 * the facts, its ids in `statements`, and every value that fills a sentence in `based_on`. Only then is it untouched,
 * and may be brought up to date; whatever a person has changed, decided or noted in it is kept as it is.
 */
import { roles } from '../../guidance/guidance';
import { stated, withCapital } from '../../guidance/statement';
import { facts } from '../../knowledge/facts/index';
import { changedSince, roleHeadings } from '../../knowledge/guidanceText';
import type { CaseNote } from '../../knowledge/index';
import { type Entry, entries, listed } from '../../model/access';
import { commentsOf } from '../../model/comments';
import type { Note } from '../../model/note';
import { locate } from '../../model/tree';
import { type Printed, print } from './print';

type GuidanceEntry = Entry<NonNullable<Exclude<CaseNote['guidance'], string | undefined>[number]>>;

/** An entry as it was inserted. */
export interface Inserted {
  readonly entry: GuidanceEntry;
  /** What it says, each with the name of its form: `S43.before`, or `X12` where the sentence itself stands. */
  readonly statements: readonly (Printed & { readonly name: string })[];
  /** The lines of `based_on` that are no changes. */
  readonly basedOn: readonly string[];
}

/** The last entry on a topic: it is the one that later guidance is compared with. */
export const lastEntry = ({ data }: Note, topic: string): GuidanceEntry | undefined =>
  entries(data, 'guidance').findLast(({ value }) => value.topic === topic);

/** The lines of `based_on`: the values, and what had changed when it was brought up to date. */
export function basisIn({ value }: GuidanceEntry): { values: readonly string[]; changes: readonly string[] } {
  const lines = listed(value.based_on);
  const since = lines.findIndex((line) => line.startsWith(changedSince('')));
  return since < 0 ? { values: lines, changes: [] } : { values: lines.slice(0, since), changes: lines.slice(since) };
}

/** The entry as it was inserted, or undefined where a person has had a hand in it. */
export function untouched(note: Note, entry: GuidanceEntry): Inserted | undefined {
  const { text = '', statements: ids, decision, reason } = entry.value;
  if (decision !== undefined || reason !== undefined || hasComment(note, entry)) return undefined;
  const { values, changes } = basisIn(entry);
  const printed = statementsIn(text);
  if (print({ statements: printed }, changes) !== text) return undefined;
  if (printed.map(({ id }) => id).join() !== listed(ids).join()) return undefined;
  const statements = printed.flatMap((one) => {
    const name = formOf(one, values);
    return name === undefined ? [] : [{ ...one, name }];
  });
  return statements.length === printed.length ? { entry, statements, basedOn: values } : undefined;
}

function hasComment(note: Note, { path }: GuidanceEntry): boolean {
  const span = locate(note.root, path)?.span;
  return span !== undefined && commentsOf(note).some(({ start }) => span.start <= start && start < span.end);
}

/** The statements of a printed text, up to the first line that is none. */
function statementsIn(text: string): Printed[] {
  const found: Printed[] = [];
  let role: Printed['role'] | undefined;
  for (const line of text.split('\n')) {
    const heading = roles.find((one) => roleHeadings[one] === line);
    const [, said, id] = /^- (.*) \(([A-Z]\d+)\)$/.exec(line) ?? [];
    if (heading) role = heading;
    else if (role && said !== undefined && id !== undefined) found.push({ role, id, text: said });
    else break;
  }
  return found;
}

/** The name of the form that the statement has: its fact's sentence, or a template filled with values of `based_on`. */
function formOf({ id, role, text }: Printed, values: readonly string[]): string | undefined {
  if (text === stated(role, id).text) return id;
  const small = text.charAt(0).toLowerCase() + text.slice(1);
  const templates = Object.entries(facts.get(id)?.templates ?? {});
  // A sentence begins with a capital, also where its first word is a value of the note.
  const [name] =
    templates.find(
      ([, form]) => text === withCapital(text) && [text, small].some((one) => isFilled(partsOf(form), one, values)),
    ) ?? [];
  return name === undefined ? undefined : `${id}.${name}`;
}

/** Text and name of a slot by turns; it begins and ends with text. */
const partsOf = (form: string): readonly string[] => form.split(/\{(\w+)\}/);

/** Whether a text is a template with its slots filled. */
function isFilled([before = '', slot, ...rest]: readonly string[], text: string, values: readonly string[]): boolean {
  if (!text.startsWith(before)) return false;
  const left = text.slice(before.length);
  if (slot === undefined) return left === '';
  return values
    .filter((line) => line.startsWith(`${slot} `))
    .map((line) => line.slice(slot.length + 1))
    .some((value) => left.startsWith(value) && isFilled(rest, left.slice(value.length), values));
}
