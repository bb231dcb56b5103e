/** All corrections of form at once: what changes no meaning, so that nobody has to look at each. */
import { type Edit, touches } from '../model/span';
import { harmless } from './harmless';
import type { Problem } from './problem';
import type { Reading } from './reading';

/**
 * The edits of every fix that only rewrites. Of two that meet at one place the first is taken; a second run finds the
 * other one.
 */
export function fixAllEdits({ parsed }: Reading, problems: readonly Problem[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { fixes } of problems) {
    const edits = fixes.find(({ kind, preferred }) => kind === 'rewrite' && preferred)?.edits() ?? [];
    const meets = edits.some(({ span }) => taken.some((other) => touches(other.span, span)));
    if (!meets) taken.push(...edits);
  }
  return harmless(parsed, taken);
}
