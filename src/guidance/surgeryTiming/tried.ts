/** What was tried without an operation, and whether the bone goes on all the same (S29). */
import { isCareAnswered, isTriedBefore } from '../../clinical/conservative';
import { mayBeGenetic } from '../../clinical/genetic';
import { progression } from '../../clinical/progression';
import { isAsymptomatic } from '../../clinical/symptoms';
import { fields, listed } from '../../model/access';
import type { Note } from '../../model/note';
import type { Occasion } from './occasion';
import { hasReasonBeside } from './reasons';
import { type Step, say } from './step';

export function tried(note: Note, occasion: Occasion): Step[] {
  const signs = progression(note).map(({ path }) => path);
  return [
    ...(signs.length > 0 ? [say('shown', 'S29.goes', {}, signs)] : []),
    ...(isOpen(note, occasion) ? [say('question', 'S29.ask')] : []),
  ];
}

/** Asked where an operation for stiffness or pain is ahead, and the note does not say what came before. */
function isOpen(note: Note, occasion: Occasion): boolean {
  const { excision } = occasion;
  if (!excision || mayBeGenetic(note) || isAsymptomatic(note.data) || isCareAnswered(note.data)) return false;
  const isOther =
    hasReasonBeside(note, occasion) || listed(excision.value.indication).some((one) => !stiffness.includes(one));
  return !isOther && fields(note.data, 'plan').reason === undefined && !isTriedBefore(note, excision);
}

const stiffness: readonly unknown[] = ['functional_limitation', 'pain', 'severe_pain'];
