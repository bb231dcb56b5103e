/** What is said where the note says FOP: its safety and nothing else, since advice on acquired HO does not carry over. */
import { fopAt } from '../clinical/fop';
import type { Note } from '../model/note';
import type { Guidance, Topic } from './guidance';
import { filled, stated } from './statement';

/**
 * The guidance of a topic in FOP.
 * @param instead ids of what the topic says in every other note
 * @returns undefined where the note does not say FOP
 */
export function fopSafety(note: Note, topic: Topic, instead: readonly string[]): Guidance | undefined {
  const at = fopAt(note);
  if (!at) return undefined;
  return {
    topic,
    statements: [
      ...['L82', 'L83', 'L84', 'L137'].map((id) => stated('warning', id, [at])),
      filled('question', 'L84.expert', {}, [at]),
      stated('evidence', 'L87'),
    ],
    heldBack: instead.map((id) => ({ id, because: 'L82', from: [at] })),
    basedOn: [],
    stubs: [],
  };
}
