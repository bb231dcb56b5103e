/** Whether what a rule finds missing is certainly not there: text that cannot be read may hold it. */
import type { Path } from '../knowledge/schema';
import type { Note } from '../model/note';
import { type Span, touches } from '../model/span';
import { pairOf } from '../model/tree';
import type { Finding } from '../rules/rule';
import { asIfRead } from './form/missing/open';
import { meantByUnknownKeys } from './form/values/fieldNames';

/**
 * A gap is not certain under a name with a slip, in a text that is broken at its section or hides it, and where it
 * would be none if the values that do not fit did.
 * @param check the rule that has found it
 * @param broken where the text cannot be read
 */
export function isCertainGap(
  note: Note,
  path: Path,
  broken: readonly Span[],
  check: (note: Note) => Iterable<Finding>,
): boolean {
  const name = path.join('.');
  if (meantByUnknownKeys(note).has(name) || isHidden(note, path, broken)) return false;
  const whole = asIfRead(note);
  return whole === note || [...check(whole)].some(({ missing }) => missing?.join('.') === name);
}

function isHidden({ root }: Note, [section]: Path, broken: readonly Span[]): boolean {
  if (broken.length === 0) return false;
  const pair = pairOf(root, String(section));
  const place = pair && { start: pair.keySpan.start, end: pair.value.span.end };
  return !place || broken.some((span) => touches(span, place));
}
